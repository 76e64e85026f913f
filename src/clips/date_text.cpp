#include "clips/date_text.hpp"

#include "base/calendar.hpp"
#include "lib/icu/normalize.hpp"

#include <algorithm>

namespace radiowrap {
namespace {

bool is_figure(char c) { return c >= '0' && c <= '9'; }

/// The value of exactly `count` figures at `at`, or -1.
int figures(std::string_view text, std::size_t at, std::size_t count) {
    if (at + count > text.size()) return -1;
    int value = 0;
    for (const char c : text.substr(at, count)) {
        if (!is_figure(c)) return -1;
        value = value * 10 + (c - '0');
    }
    return value;
}

/// The date that begins at `at`, which moves behind it.
std::optional<std::string> date_at(std::string_view text, std::size_t& at) {
    constexpr std::string_view kSeparators = "-/:._ ";
    const std::size_t begin = at;
    if (figures(text, begin, 8) >= 0) {
        at = begin + 8;
        if (at < text.size() && is_figure(text[at])) return std::nullopt;
        return calendar_date(figures(text, begin, 4), figures(text, begin + 4, 2),
                             figures(text, begin + 6, 2));
    }
    if (begin + 10 > text.size()) return std::nullopt;
    const char separator = text[begin + 4];
    if (kSeparators.find(separator) == std::string_view::npos || text[begin + 7] != separator)
        return std::nullopt;
    at = begin + 10;
    if (at < text.size() && is_figure(text[at])) return std::nullopt;
    return calendar_date(figures(text, begin, 4), figures(text, begin + 5, 2), figures(text, begin + 8, 2));
}

} // namespace

std::optional<std::string> leading_date(std::string_view text) {
    std::size_t at = 0;
    return date_at(text, at);
}

std::optional<std::string> date_in_name(std::string_view stem) {
    const std::string text = folded(stem);
    std::optional<std::string> found;
    for (std::size_t at = 0; at < text.size();) {
        if (!is_figure(text[at])) {
            ++at;
            continue;
        }
        std::size_t end = at;
        const auto date = date_at(text, end);
        if (date && found && *date != *found) return std::nullopt;
        if (date) found = date;
        const auto run =
            std::find_if_not(text.begin() + static_cast<std::ptrdiff_t>(at), text.end(), is_figure);
        at = date ? end : static_cast<std::size_t>(run - text.begin());
    }
    return found;
}

bool is_date(std::string_view text) { return leading_date(text) == text; }

} // namespace radiowrap
