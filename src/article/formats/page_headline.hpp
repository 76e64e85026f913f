#pragma once

#include "article/formats/page_head.hpp"
#include "article/formats/page_roles.hpp"
#include "article/story.hpp"

#include <set>
#include <string>

namespace radiowrap {

/// The headline of a story on a page, and the elements that say it. What it is given must outlive it.
class PageHeadline {
public:
    /// Of the page's only story: from metadata or the first <h1> that a reader sees.
    PageHeadline(XmlNode page, const PageRoles& roles, const PageHead& head);
    /// Of one of several: its heading.
    PageHeadline(XmlNode page, const PageRoles& roles, const PageHead& head, XmlNode heading);

    /// Looks into the story for what neither metadata nor <h1> said.
    void look_into(XmlNode story);
    /// Once all of the page is read: takes a <title> that proves to be the station's banner back, and of one
    /// with the station's name the line that the page shows.
    void settle(Story& story) const;

    [[nodiscard]] const std::optional<std::string>& text() const { return text_; }
    /// The <h1>, or what stands for one.
    [[nodiscard]] XmlNode element() const { return element_; }
    /// The heading that says it; none when the page shows it in no heading.
    [[nodiscard]] XmlNode shown() const;
    /// Whether a heading, or the element itself, says the headline again.
    [[nodiscard]] bool is_said_by(XmlNode node) const;

private:
    [[nodiscard]] XmlNode heading_in_title() const;
    [[nodiscard]] XmlNode heading_of_title() const;
    [[nodiscard]] bool is_key(XmlNode node) const;

    XmlNode page_;
    const PageRoles& roles_;
    const PageHead& head_;
    XmlNode element_;
    std::optional<std::string> text_;
    std::set<std::string> keys_;
    bool title_alone_ = false; ///< it is what <title> says
};

} // namespace radiowrap
