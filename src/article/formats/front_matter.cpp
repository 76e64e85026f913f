#include "article/formats/front_matter.hpp"

#include "article/blocks.hpp"
#include "article/formats/iso_date.hpp"
#include "base/ascii_case.hpp"

#include <algorithm>

namespace radiowrap {

namespace {

constexpr std::size_t most_lines = 100;

std::string_view next_line(std::string_view text, std::size_t& at) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    const std::string_view line = text.substr(at, end - at);
    at = std::min(end + 1, text.size());
    return line;
}

/// "key: value", and what belongs to the key above it: a list's item, an indented line, a remark.
bool is_line_of_it(std::string_view line, bool first) {
    if (trimmed(line).empty()) return !first;
    if (line.starts_with(' ') || line.starts_with("- ") || line.starts_with('#')) return !first;
    const std::size_t colon = line.find(':');
    return colon != std::string_view::npos && colon > 0 && colon < 40 &&
           std::all_of(line.begin(), line.begin() + static_cast<std::ptrdiff_t>(colon), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '-';
           });
}

std::string_view without_quotes(std::string_view value) {
    const bool quoted =
        value.size() > 1 && (value.front() == '"' || value.front() == '\'') && value.front() == value.back();
    return quoted ? value.substr(1, value.size() - 2) : value;
}

std::optional<std::string>* field_of(Story& story, std::string_view key) {
    const std::string lower = ascii_lower(key);
    if (lower == "title" || lower == "headline") return &story.headline;
    if (lower == "author" || lower == "byline" || lower == "by") return &story.byline;
    if (lower == "reporter") return &story.reporter;
    if (lower == "station" || lower == "publisher") return &story.station;
    if (lower == "dateline") return &story.dateline;
    if (lower == "date") return &story.date;
    if (lower == "lang" || lower == "language") return &story.language;
    if (lower == "id" || lower == "slug") return &story.id;
    return nullptr;
}

void read_line(Story& story, std::string_view line) {
    const std::size_t colon = line.find(':');
    const bool indented = line.starts_with(' ') || colon == std::string_view::npos;
    auto* field = indented ? nullptr : field_of(story, trimmed(line.substr(0, colon)));
    const std::string_view value = indented ? line : without_quotes(trimmed(line.substr(colon + 1)));
    if (field == &story.date) {
        const auto date = iso_date(value);
        if (date && !story.date) {
            story.date = date;
            return;
        }
    } else if (field != nullptr && !*field && !value.empty()) {
        *field = value;
        return;
    }
    if (!trimmed(line).empty()) story.dropped.emplace_back(trimmed(line));
}

} // namespace

std::string_view take_front_matter(std::string_view text, Story& story) {
    std::size_t at = 0;
    if (trimmed(next_line(text, at)) != "---") return text;
    Story head;
    for (std::size_t lines = 0; lines < most_lines && at < text.size(); ++lines) {
        const std::string_view line = next_line(text, at);
        if (const auto mark = trimmed(line); lines > 0 && (mark == "---" || mark == "...")) {
            story = std::move(head);
            return text.substr(at);
        }
        if (!is_line_of_it(line, lines == 0)) return text;
        read_line(head, line);
    }
    return text;
}

} // namespace radiowrap
