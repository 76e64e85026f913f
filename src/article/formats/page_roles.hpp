#pragma once

#include "article/formats/markup_role.hpp"
#include "article/formats/prose.hpp"

#include <unordered_set>

namespace radiowrap {

/// What the elements of one page are, with the furniture that only names and links give away. A wrapper with
/// much of the page's prose is no furniture, whatever its name.
class PageRoles {
public:
    explicit PageRoles(XmlNode page);

    [[nodiscard]] MarkupRole role_of(XmlNode element) const;
    /// Counts without named furniture.
    [[nodiscard]] const Prose& prose() const { return prose_; }
    /// Counts with it.
    [[nodiscard]] const Prose& all() const { return all_; }
    /// The element and all around it are never furniture. It holds the story: from now on a name alone makes
    /// no furniture of prose, for stories have shares and relations too.
    void keep(XmlNode element);

private:
    [[nodiscard]] bool is_teaser(XmlNode element) const;
    [[nodiscard]] MarkupRole furniture_role(XmlNode element) const;
    [[nodiscard]] bool is_prose(XmlNode element) const;
    [[nodiscard]] bool is_link_list(XmlNode list) const;
    [[nodiscard]] bool is_link_line(XmlNode element) const;
    [[nodiscard]] bool is_heading_of_links(XmlNode element) const;
    [[nodiscard]] bool is_caption_box(XmlNode element) const;
    [[nodiscard]] bool is_sign_up(XmlNode element) const;

    Prose all_;
    std::size_t total_; ///< prose of the page, named furniture too
    std::unordered_set<const void*> kept_;
    bool in_story_ = false;
    bool all_teasers_ = false; ///< the page is a list of stories
    Prose prose_;
};

} // namespace radiowrap
