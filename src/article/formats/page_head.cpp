#include "article/formats/page_head.hpp"

#include "article/blocks.hpp"
#include "article/formats/block_text.hpp"
#include "article/formats/html_names.hpp"
#include "article/formats/iso_date.hpp"
#include "base/ascii_case.hpp"
#include "lib/xml/walk.hpp"

#include <algorithm>
#include <array>

namespace radiowrap {

namespace {

constexpr std::array<std::string_view, 8> title_marks{"-",      "|",      "\u2013", "\u2014",
                                                      "\u00BB", "\u00B7", "\u0640", ":"};
constexpr std::size_t longest_site = 60; // bytes

std::optional<std::string> line(std::string_view text) {
    std::string line = one_line(text);
    if (line.empty()) return std::nullopt;
    return line;
}

void read_meta(XmlNode node, PageHead& head) {
    auto name = node.attribute("property");
    if (!name) name = node.attribute("name");
    if (!name) name = node.attribute("itemprop");
    if (!name) return;
    if (auto content = line(node.attribute("content").value_or("")))
        head.meta.emplace(ascii_lower(*name), *std::move(content));
}

void read_date(XmlNode node, PageHead& head) {
    const bool published = has_word(node.attribute("itemprop").value_or(""), "datepublished");
    if (head.marked_date || (!published && !node.is_element("time"))) return;
    for (const char* stamp : {"datetime", "content", "title"})
        if (const auto value = node.attribute(stamp); value && !head.marked_date)
            head.marked_date = iso_date(*value);
}

void read_script(XmlNode node, PageHead& head, bool& found) {
    if (found || !node.attribute("type").value_or("").starts_with("application/ld+json")) return;
    auto article = read_json_ld(node.all_text());
    if (!article) return;
    found = true;
    head.article = *std::move(article);
}

std::optional<std::string> first_of(std::initializer_list<std::optional<std::string>> values) {
    for (const auto& value : values)
        if (value) return value;
    return std::nullopt;
}

std::optional<std::string> day_in(const std::optional<std::string>& stamp) {
    return stamp ? iso_date(*stamp) : std::nullopt;
}

} // namespace

std::optional<std::string> PageHead::meta_line(const std::string& name) const {
    const auto found = meta.find(name);
    return found == meta.end() ? std::nullopt : std::optional(found->second);
}

PageHead read_page_head(XmlNode page) {
    PageHead head;
    bool found = false;
    walk(page, [&](XmlNode node) {
        if (!node.is_element()) return false;
        if (node.is_element("html") && !head.language)
            head.language = line(node.attribute("lang").value_or(""));
        if (node.is_element("meta")) read_meta(node, head);
        if (node.is_element("title") && !head.title) head.title = line(node.all_text());
        if (node.is_element("script")) read_script(node, head, found);
        read_date(node, head);
        return true;
    });
    return head;
}

std::optional<std::string> headline_of(const PageHead& head) {
    auto title =
        first_of({head.article.headline, head.meta_line("og:title"), head.meta_line("twitter:title")});
    if (title) title = without_site(*std::move(title), station_of(head));
    return title;
}

std::optional<std::string> station_of(const PageHead& head) {
    return first_of(
        {head.article.station, head.meta_line("og:site_name"), head.meta_line("application-name")});
}

std::optional<std::string> reporter_of(const PageHead& head) {
    auto name = first_of({head.article.author, head.meta_line("author"), head.meta_line("article:author"),
                          head.meta_line("dc.creator"), head.meta_line("parsely-author")});
    const bool address =
        name && (name->find("//") != std::string::npos || name->find('@') != std::string::npos);
    if (address || (name && name == station_of(head))) return std::nullopt;
    return name;
}

std::optional<std::string> date_of(const PageHead& head) {
    return first_of({head.article.date, day_in(head.meta_line("article:published_time")),
                     day_in(head.meta_line("datepublished")), day_in(head.meta_line("dc.date")),
                     day_in(head.meta_line("date")), head.marked_date});
}

std::optional<std::string> language_of(const PageHead& head) {
    auto language = first_of({head.language, head.article.language, head.meta_line("og:locale"),
                              head.meta_line("content-language")});
    if (language) std::replace(language->begin(), language->end(), '_', '-');
    return language;
}

std::optional<std::string> site_in_title(const PageHead& head, const std::string& headline) {
    if (!head.title || headline.empty()) return std::nullopt;
    std::string_view rest = *head.title;
    const bool behind = rest.starts_with(headline);
    if (!behind && !rest.ends_with(headline)) return std::nullopt;
    behind ? rest.remove_prefix(headline.size()) : rest.remove_suffix(headline.size());
    rest = trimmed(rest);
    for (const std::string_view mark : title_marks) {
        const bool parted =
            rest.size() > mark.size() && (behind ? rest.starts_with(mark) : rest.ends_with(mark));
        if (!parted) continue;
        behind ? rest.remove_prefix(mark.size()) : rest.remove_suffix(mark.size());
        rest = trimmed(rest);
        const bool one_name = rest.size() <= longest_site && rest.find('|') == std::string_view::npos;
        return one_name ? std::optional(std::string(rest)) : std::nullopt;
    }
    return std::nullopt;
}

std::string without_site(std::string title, const std::optional<std::string>& station) {
    if (!station || station->empty() || title.size() <= station->size()) return title;
    std::string_view rest(title);
    if (rest.ends_with(*station))
        rest.remove_suffix(station->size());
    else
        return title;
    rest = trimmed(rest);
    for (const std::string_view mark : title_marks)
        if (rest.size() > mark.size() && rest.ends_with(mark))
            return std::string(trimmed(rest.substr(0, rest.size() - mark.size())));
    return title;
}

} // namespace radiowrap
