#include "article/formats/page_headline.hpp"

#include "article/formats/block_text.hpp"
#include "article/formats/html_roles.hpp"
#include "article/formats/page_stories.hpp"
#include "article/furniture.hpp"
#include "article/tokens.hpp"
#include "lib/xml/walk.hpp"

#include <algorithm>

namespace radiowrap {

namespace {

constexpr std::size_t longest_headline = 500; // letters
constexpr std::ptrdiff_t fewest_title_words = 3;
constexpr std::size_t first_blocks = 6; // where a page shows its headline

bool is_heading(XmlNode node) {
    const std::string_view tag = node.name();
    return tag.size() == 2 && tag[0] == 'h' && tag[1] >= '1' && tag[1] <= '6';
}

/// The first one that a reader sees.
XmlNode first_h1(XmlNode page, const PageRoles& roles) {
    XmlNode found;
    walk(page, [&](XmlNode node) {
        if (found || !node.is_element()) return false;
        const MarkupRole role = roles.role_of(node);
        if (node.is_element("h1") && letters_in(node.all_text()) > 0) found = node;
        return role != MarkupRole::dropped && role != MarkupRole::vanished;
    });
    return found;
}

bool is_title_like(const std::string& block) {
    const std::string key = words_key(block);
    return !is_body_like(block) && std::count(key.begin(), key.end(), ' ') + 1 >= fewest_title_words;
}

std::string words_key_of(XmlNode node) { return words_key(one_line(node.all_text())); }

} // namespace

PageHeadline::PageHeadline(XmlNode page, const PageRoles& roles, const PageHead& head)
    : page_(page), roles_(roles), head_(head), element_(first_h1(page, roles)), text_(headline_of(head)) {
    if (const XmlNode heading = heading_in_title()) element_ = heading;
    const std::string shown = element_ ? one_line(element_.all_text()) : std::string();
    if (!text_ && !shown.empty()) text_ = shown;
    for (const auto& headline : {text_, head_.title, head_.meta_line("og:title")})
        if (headline) keys_.insert(words_key(*headline));
}

PageHeadline::PageHeadline(XmlNode page, const PageRoles& roles, const PageHead& head, XmlNode heading)
    : page_(page), roles_(roles), head_(head), element_(heading),
      text_(one_line(heading.all_text())), keys_{words_key(*text_)} {}

/// A smaller heading that <title> says, where the <h1> is only the site's name.
XmlNode PageHeadline::heading_in_title() const {
    XmlNode found;
    if (!element_ || !head_.title) return found;
    const std::string title = words_key(*head_.title);
    if (title.find(words_key_of(element_)) != std::string::npos) return found;
    walk(page_, [&](XmlNode node) {
        if (found || !node.is_element()) return false;
        const MarkupRole role = roles_.role_of(node);
        if (is_heading(node) && roles_.all().below(node).letters <= longest_headline) {
            const std::string key = words_key_of(node);
            const bool said = key.find(' ') != std::string::npos && title.starts_with(key);
            if (said && role == MarkupRole::block) found = node;
        }
        return !found && role != MarkupRole::dropped && role != MarkupRole::vanished;
    });
    return found;
}

/// The first heading that <title> opens or ends with, a link or not.
XmlNode PageHeadline::heading_of_title() const {
    XmlNode found;
    if (!head_.title) return found;
    const std::string title = words_key(*head_.title);
    walk(page_, [&](XmlNode node) {
        if (found || !node.is_element()) return false;
        if (is_heading(node) && roles_.all().below(node).letters <= longest_headline) {
            const std::string key = words_key_of(node);
            const bool long_enough = std::count(key.begin(), key.end(), ' ') + 1 >= fewest_title_words;
            if (long_enough && (title.starts_with(key) || title.ends_with(key))) found = node;
        }
        return !found && html_role(node) != MarkupRole::vanished;
    });
    return found;
}

/// <title> may be the name of the site or of a file: what the story opens with comes first.
void PageHeadline::look_into(XmlNode story) {
    if (text_) return;
    const XmlNode said = heading_of_title();
    const XmlNode title = said ? said : opening_title(story, roles_);
    const std::string shown = title ? one_line(title.all_text()) : std::string();
    const std::string key = words_key(shown);
    const bool said_twice = head_.title && words_key(*head_.title).find(key) != std::string::npos;
    const bool few_words = std::count(key.begin(), key.end(), ' ') + 1 < fewest_title_words;
    if (!key.empty() && (!head_.title || said_twice || !few_words)) {
        text_ = shown;
        keys_.insert(key);
        element_ = title;
    } else if (head_.title) {
        text_ = without_site(*head_.title, station_of(head_));
        title_alone_ = true;
    }
}

/// A <title> that stands on the page too, but not above its text, which has a line for a headline itself:
/// that is the station's banner.
void PageHeadline::settle(Story& story) const {
    story.headline = text_;
    if (title_alone_)
        for (std::size_t i = 0; i < std::min(story.blocks.size(), first_blocks); ++i) {
            const std::string& block = story.blocks[i];
            const auto site = is_title_like(block) ? site_in_title(head_, block) : std::nullopt;
            if (!site) continue;
            if (!story.station) story.station = site;
            story.headline = block;
            return;
        }
    if (!title_alone_ || story.blocks.size() < 3 || is_body_like(story.blocks.front())) return;
    const std::string key = words_key(*text_);
    const bool banner = std::any_of(story.dropped.begin(), story.dropped.end(),
                                    [&](const std::string& line) { return words_key(line) == key; });
    if (!banner) return;
    if (!story.station) story.station = text_;
    story.headline.reset();
}

bool PageHeadline::is_key(XmlNode node) const { return keys_.contains(words_key_of(node)); }

XmlNode PageHeadline::shown() const {
    if (element_ && is_key(element_)) return element_;
    XmlNode found;
    walk(page_, [&](XmlNode node) {
        if (found || !node.is_element()) return false;
        const bool heading = is_heading(node) && roles_.all().below(node).letters <= longest_headline;
        if (heading && is_key(node)) found = node;
        return !found;
    });
    return found;
}

bool PageHeadline::is_said_by(XmlNode node) const {
    const bool heading = is_heading(node) || node == element_;
    return heading && roles_.prose().below(node).letters <= longest_headline && is_key(node);
}

} // namespace radiowrap
