#include "article/formats/page_roles.hpp"

#include "article/formats/html_names.hpp"
#include "article/formats/html_roles.hpp"
#include "article/tokens.hpp"
#include "lib/icu/characters.hpp"
#include "lib/icu/utf8.hpp"
#include "lib/xml/walk.hpp"

namespace radiowrap {

namespace {

constexpr std::size_t wrapper_share = 3; // an element with a third of the prose is more than its name says
constexpr std::size_t least_prose = 100; // letters
constexpr std::size_t least_share = 4;
constexpr std::size_t longest_link_line = 400;        // letters
constexpr std::size_t longest_teaser = 2000;          // letters
constexpr std::size_t shortest_box = 120;             // letters of prose: two sentences
constexpr std::size_t longest_caption = 300;          // letters
constexpr std::size_t longest_label_of_picture = 120; // without a full stop
constexpr std::size_t most_link_lines = 8;
constexpr std::size_t most_items = 50; // of a list, looked at
constexpr int deepest_mark = 3;        // elements around the mark of a note

/// A note, or a paragraph that opens with the way back to its mark.
bool is_note(XmlNode element) {
    if (is_footnote(element)) return true;
    if (!element.is_element("p") && !element.is_element("li")) return false;
    XmlNode first = element.first_child();
    for (int level = 0; level < deepest_mark && first.is_element(); ++level) {
        if (first.is_element("a") && first.attribute("id") && is_footnote_mark(first)) return true;
        first = first.first_child();
    }
    return false;
}

MarkupRole by_itself(XmlNode element) {
    const MarkupRole role = html_role(element);
    if (role == MarkupRole::inline_text && is_footnote_mark(element)) return MarkupRole::vanished;
    const bool block = role == MarkupRole::block || role == MarkupRole::item;
    return block && (is_comment_area(element) || is_embedded_post(element) || is_note(element))
               ? MarkupRole::dropped
               : role;
}

bool ends_like_a_sentence(std::string_view text) {
    for (std::size_t at = text.size(); at > 0;) {
        const char32_t c = previous_code_point(text, at);
        if (is_space(c) || is_invisible(c) || is_closing(c) || is_quotation_mark(c)) continue;
        return is_sentence_end(c) || c == U':' || c == U'\u2026';
    }
    return false;
}

bool ends_in_colon(std::string_view text) {
    for (std::size_t at = text.size(); at > 0;)
        if (const char32_t c = previous_code_point(text, at); !is_space(c) && !is_invisible(c))
            return is_colon(c);
    return false;
}

XmlNode next_element(XmlNode node) {
    do node = node.next();
    while (node && !node.is_element());
    return node;
}

bool is_heading(XmlNode element) {
    return element.is_element("h2") || element.is_element("h3") || element.is_element("h4") ||
           element.is_element("h5");
}

bool is_list(XmlNode element) { return element.is_element("ul") || element.is_element("ol"); }

} // namespace

PageRoles::PageRoles(XmlNode page)
    : all_(page, by_itself), total_(all_.below(page).prose),
      prose_(page, [this](XmlNode element) { return role_of(element); }) {
    const std::size_t left = prose_.below(page).prose;
    if (left > least_prose || left * least_share >= total_) return;
    in_story_ = all_teasers_ = true; // what makes furniture of nearly everything says nothing
    prose_ = Prose(page, [this](XmlNode element) { return role_of(element); });
}

MarkupRole PageRoles::role_of(XmlNode element) const {
    const MarkupRole role = by_itself(element);
    if (kept_.contains(element.key())) return MarkupRole::block;
    if (role == MarkupRole::inline_text && is_kicker(element)) return MarkupRole::dropped;
    if (role != MarkupRole::block && role != MarkupRole::item) return role;
    const MarkupRole other = furniture_role(element);
    return other == MarkupRole::block ? role : other;
}

void PageRoles::keep(XmlNode element) {
    in_story_ = true;
    for (; element; element = element.parent()) kept_.insert(element.key());
}

/// A short article whose headline leads elsewhere.
bool PageRoles::is_teaser(XmlNode element) const {
    const TextCount count = all_.below(element);
    if (all_teasers_ || count.letters > longest_teaser || count.prose * wrapper_share > total_) return false;
    for (const char* heading : {"h2", "h3", "h4"})
        if (const TextCount title = all_.below(element.find(heading)); title.letters > 0)
            return title.linked == title.letters;
    return false;
}

/// Sentences that are no links, under a name that a part of a story may have.
bool PageRoles::is_prose(XmlNode element) const {
    const TextCount count = all_.below(element);
    if (is_always_furniture(element) || count.linked * 10 > count.letters) return false;
    if (element.is_element("p") || element.is_element("blockquote"))
        return count.prose > 0 && ends_like_a_sentence(element.all_text());
    return count.prose >= shortest_box && !is_teaser(element);
}

/// Sentences may be links to where they are proved; a list of headlines has none.
bool PageRoles::is_link_list(XmlNode list) const {
    const TextCount count = all_.below(list);
    if (count.letters == 0 || count.linked * 10 < count.letters * 9) return false;
    std::size_t items = 0;
    for (XmlNode item = list.child("li"); item && items < most_items; item = item.next("li"), ++items)
        if (!ends_like_a_sentence(item.all_text())) return true;
    return items == 0 || !in_story_;
}

/// "Read also" above a list of links.
bool PageRoles::is_heading_of_links(XmlNode element) const {
    if (!in_story_ || !is_heading(element)) return false;
    XmlNode links = next_element(element);
    if (!links || kept_.contains(links.key())) return false;
    if (is_list(links)) return is_link_list(links);
    std::size_t lines = 0; // other links stand under it to the end of its box
    for (; links && lines < most_link_lines && is_link_line(links); links = next_element(links)) ++lines;
    return lines > 0 && !links;
}

bool PageRoles::is_link_line(XmlNode element) const {
    const TextCount count = all_.below(element);
    if (count.letters == 0 || count.letters > longest_link_line || element.is_element("li")) return false;
    const std::string text = element.all_text();
    const bool label = in_story_ && count.linked * 10 >= count.letters * 7 && // "Breaking <a>...</a>"
                       text.find(':') == std::string::npos;
    return (label || count.linked == count.letters) && !ends_like_a_sentence(text);
}

/// A box with a picture and some words of its own: the caption of the picture.
bool PageRoles::is_caption_box(XmlNode element) const {
    const TextCount count = all_.below(element);
    if (!in_story_ || count.letters > longest_caption || !element.is_element("div")) return false;
    bool picture = false, own_text = false, other = false;
    walk(element, [&](XmlNode node) {
        if (node.is_text()) own_text = own_text || (node.parent() == element && letters_in(node.text()) > 0);
        picture = picture || node.is_element("img") || node.is_element("picture");
        other = other || node.is_element("h1") || is_heading(node) || node.is_element("audio") ||
                node.is_element("iframe") || node.is_element("form") || is_list(node);
        return node.is_element() && !other;
    });
    if (!picture || other || is_writer(element)) return false;
    const std::string text = element.all_text();
    // Paragraphs have no full stop everywhere, and may have a picture in front.
    return ends_like_a_sentence(text) ? !own_text && !ends_in_colon(text)
                                      : count.letters <= longest_label_of_picture;
}

/// It asks for an address to send a newsletter to.
bool PageRoles::is_sign_up(XmlNode element) const {
    const TextCount count = all_.below(element);
    if (count.letters > longest_teaser || count.prose * wrapper_share > total_) return false;
    bool found = false;
    walk(element, [&](XmlNode node) {
        found = found || (node.is_element("input") && node.attribute("type") == "email");
        return node.is_element() && !found;
    });
    return found;
}

/// Of a block; block when it is no furniture.
MarkupRole PageRoles::furniture_role(XmlNode element) const {
    using enum MarkupRole;
    if (element.is_element("article") && is_teaser(element)) return dropped;
    if (element.is_element("article") || element.is_element("main") || element.is_element("body") ||
        element.is_element("html"))
        return block;
    const TextCount count = all_.below(element);
    const bool named = count.prose * wrapper_share <= total_ && has_furniture_name(element);
    if (count.prose == 0 && total_ > 0 && count.letters <= longest_link_line && is_player(element))
        return player;
    if (count.letters == 0) return block;
    if (named && !(in_story_ && is_prose(element))) return dropped;
    if (is_caption_box(element) || (in_story_ && is_sign_up(element))) return dropped;
    if (is_list(element)) return is_link_list(element) ? dropped : block;
    if (is_heading_of_links(element)) return dropped;
    if (!is_link_line(element)) return block;
    return is_sound_link(element.find("a")) ? sound : dropped;
}

} // namespace radiowrap
