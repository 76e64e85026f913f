#include "article/formats/iso_date.hpp"

#include "base/ascii_case.hpp"
#include "base/calendar.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace radiowrap {

namespace {

constexpr std::string_view white = " \t\r\n";

/// Moves behind a number of at most `width` digits; empty without one.
std::optional<int> take_number(std::string_view& text, std::size_t width) {
    int number = 0;
    const std::string_view start = text.substr(0, width);
    const auto [end, error] = std::from_chars(start.data(), start.data() + start.size(), number);
    if (error != std::errc() || number < 0) return std::nullopt;
    text.remove_prefix(static_cast<std::size_t>(end - start.data()));
    return number;
}

std::optional<std::string> day_of(std::optional<int> year, std::optional<int> month, std::optional<int> day) {
    return year && month && day ? calendar_date(*year, *month, *day) : std::nullopt;
}

void skip(std::string_view& text, std::string_view characters) {
    text.remove_prefix(std::min(text.find_first_not_of(characters), text.size()));
}

std::optional<std::string> by_iso(std::string_view text) {
    const auto year = take_number(text, 4);
    if (text.starts_with('-')) text.remove_prefix(1);
    const auto month = take_number(text, 2);
    if (text.starts_with('-')) text.remove_prefix(1);
    return day_of(year, month, take_number(text, 2));
}

std::optional<std::string> by_rfc_822(std::string_view text) {
    constexpr std::array<std::string_view, 12> months{"jan", "feb", "mar", "apr", "may", "jun",
                                                      "jul", "aug", "sep", "oct", "nov", "dec"};
    if (const std::size_t comma = text.find(','); comma < 12) text.remove_prefix(comma + 1);
    skip(text, white);
    const auto day = take_number(text, 2);
    skip(text, white);
    const std::string name = ascii_lower(text.substr(0, 3));
    const auto month = std::find(months.begin(), months.end(), name);
    if (month == months.end()) return std::nullopt;
    text.remove_prefix(std::min(text.find_first_of(white), text.size()));
    skip(text, white);
    return day_of(take_number(text, 4), static_cast<int>(month - months.begin()) + 1, day);
}

/// Moves behind the number and the letter that follows it.
std::optional<double> take_part(std::string_view& text, char& unit) {
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || !std::isfinite(number) || number < 0) return std::nullopt;
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    unit = text.empty() ? '\0' : text.front();
    if (!text.empty()) text.remove_prefix(1);
    return number;
}

std::optional<double> by_iso_duration(std::string_view text) {
    double seconds = 0;
    while (!text.empty()) {
        char unit = 0;
        const auto part = take_part(text, unit);
        if (!part || (unit != 'H' && unit != 'M' && unit != 'S')) return std::nullopt;
        seconds += *part * (unit == 'H' ? 3600 : unit == 'M' ? 60 : 1);
    }
    return seconds;
}

std::optional<double> by_clock(std::string_view text) {
    double seconds = 0;
    for (std::size_t parts = 0; !text.empty(); ++parts) {
        char unit = 0;
        const auto part = take_part(text, unit);
        if (!part || parts > 2 || (unit != ':' && unit != '\0')) return std::nullopt;
        seconds = seconds * 60 + *part;
    }
    return seconds;
}

} // namespace

std::optional<std::string> iso_date(std::string_view text) {
    skip(text, white);
    if (auto day = by_iso(text)) return day;
    return by_rfc_822(text);
}

std::optional<double> machine_seconds(std::string_view text) {
    skip(text, white);
    text = text.substr(0, text.find_last_not_of(white) + 1);
    const auto seconds = text.starts_with("PT") ? by_iso_duration(text.substr(2)) : by_clock(text);
    return seconds && *seconds > 0 ? seconds : std::nullopt;
}

} // namespace radiowrap
