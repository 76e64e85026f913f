#include "article/formats/html_tags.hpp"

#include "base/ascii_case.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace radiowrap {

namespace {

constexpr std::size_t longest_name = 16;
constexpr std::array<std::string_view, 70> elements = {
    "a",       "abbr",   "article", "aside", "audio",  "b",       "big",   "blockquote", "body", "br",
    "center",  "cite",   "code",    "dd",    "del",    "div",     "dl",    "dt",         "em",   "figcaption",
    "figure",  "font",   "footer",  "form",  "h1",     "h2",      "h3",    "h4",         "h5",   "h6",
    "head",    "header", "hr",      "html",  "i",      "iframe",  "img",   "ins",        "li",   "link",
    "main",    "meta",   "nav",     "ol",    "p",      "picture", "pre",   "q",          "s",    "script",
    "section", "small",  "source",  "span",  "strike", "strong",  "style", "sub",        "sup",  "table",
    "tbody",   "td",     "th",      "thead", "time",   "title",   "tr",    "u",          "ul",   "wbr"};

bool is_name_part(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == ':' || c == '-' || c == '_';
}

/// The name behind the < at `at`, in lower case; empty when no tag follows.
std::string name_at(std::string_view text, std::size_t at) {
    std::size_t from = at + 1;
    if (from < text.size() && text[from] == '/') ++from;
    std::string name;
    while (from < text.size() && name.size() <= longest_name && is_name_part(ascii_lower(text[from])))
        name.push_back(ascii_lower(text[from++]));
    const bool ends = from < text.size() && (text[from] == '>' || text[from] == '/' || text[from] == ' ' ||
                                             (text[from] >= '\t' && text[from] <= '\r'));
    return ends ? name : std::string();
}

template <typename Found>
bool any_tag(std::string_view text, Found&& found) {
    for (std::size_t at = text.find('<'); at != std::string_view::npos; at = text.find('<', at + 1))
        if (const std::string name = name_at(text, at); !name.empty() && found(name)) return true;
    return false;
}

} // namespace

bool is_html_element(std::string_view name) {
    return std::binary_search(elements.begin(), elements.end(), name);
}

bool has_html_tag(std::string_view text, std::span<const std::string_view> names) {
    return any_tag(text, [&](const std::string& name) {
        return std::find(names.begin(), names.end(), name) != names.end();
    });
}

bool has_html_tag(std::string_view text) { return any_tag(text, is_html_element); }

bool is_tagged_text(std::string_view text) {
    if (text.find("&nbsp;") != std::string_view::npos) return true;
    std::size_t tags = 0;
    return any_tag(text, [&](const std::string& name) {
        tags += is_html_element(name);
        return name == "br" || tags > 1;
    });
}

} // namespace radiowrap
