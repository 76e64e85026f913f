#include "article/formats/page_roles.hpp"

#include "article/formats/html_roles.hpp"
#include "article/tokens.hpp"
#include "lib/icu/characters.hpp"
#include "lib/icu/utf8.hpp"

namespace radiowrap {

namespace {

constexpr std::size_t wrapper_share = 3; // an element with a third of the prose is more than its name says
constexpr std::size_t longest_link_line = 400; // letters
constexpr std::size_t longest_teaser = 2000;   // letters

MarkupRole by_itself(XmlNode element) {
    const MarkupRole role = html_role(element);
    const bool block = role == MarkupRole::block || role == MarkupRole::item;
    return block && is_comment_area(element) ? MarkupRole::dropped : role;
}

bool ends_like_a_sentence(std::string_view text) {
    for (std::size_t at = text.size(); at > 0;) {
        const char32_t c = previous_code_point(text, at);
        if (is_space(c) || is_invisible(c) || is_closing(c) || is_quotation_mark(c)) continue;
        return is_sentence_end(c) || c == U':' || c == U'\u2026';
    }
    return false;
}

bool is_list(XmlNode element) { return element.is_element("ul") || element.is_element("ol"); }

} // namespace

PageRoles::PageRoles(XmlNode page)
    : all_(page, by_itself), total_(all_.below(page).prose),
      prose_(page, [this](XmlNode element) { return role_of(element); }) {}

MarkupRole PageRoles::role_of(XmlNode element) const {
    const MarkupRole role = by_itself(element);
    if (kept_.contains(element.key())) return MarkupRole::block;
    if (role != MarkupRole::block && role != MarkupRole::item) return role;
    return is_named_furniture(element) ? MarkupRole::dropped : role;
}

void PageRoles::keep(XmlNode element) {
    for (; element; element = element.parent()) kept_.insert(element.key());
}

/// A short article whose headline leads elsewhere.
bool PageRoles::is_teaser(XmlNode element) const {
    const TextCount count = all_.below(element);
    if (count.letters > longest_teaser || count.prose * wrapper_share > total_) return false;
    for (const char* heading : {"h2", "h3", "h4"})
        if (const TextCount title = all_.below(element.find(heading)); title.letters > 0)
            return title.linked == title.letters;
    return false;
}

bool PageRoles::is_named_furniture(XmlNode element) const {
    if (element.is_element("article") && is_teaser(element)) return true;
    if (element.is_element("article") || element.is_element("main") || element.is_element("body") ||
        element.is_element("html"))
        return false;
    const TextCount count = all_.below(element);
    if (count.letters == 0) return false;
    if (count.prose * wrapper_share <= total_ && has_furniture_name(element)) return true;
    if (is_list(element)) return count.linked * 10 >= count.letters * 9;
    return count.linked == count.letters && count.letters <= longest_link_line && !element.is_element("li") &&
           !ends_like_a_sentence(element.all_text());
}

} // namespace radiowrap
