#include "base/calendar.hpp"

#include <fmt/format.h>

#include <charconv>
#include <chrono>

namespace radiowrap {

namespace {

std::optional<int> figures(std::string_view text) {
    int value = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (problem != std::errc() || end != text.data() + text.size() || value < 0) return std::nullopt;
    return value;
}

std::chrono::year_month_day day_of(int year, int month, int day) {
    return {std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
            std::chrono::day(static_cast<unsigned>(day))};
}

} // namespace

std::optional<std::string> calendar_date(int year, int month, int day) {
    if (year < 1900 || year > 2199 || month < 1 || day < 1 || !day_of(year, month, day).ok())
        return std::nullopt;
    return fmt::format("{:04}-{:02}-{:02}", year, month, day);
}

std::optional<int> day_number(std::string_view date) {
    if (date.size() < 10 || date[4] != '-' || date[7] != '-') return std::nullopt;
    const auto year = figures(date.substr(0, 4));
    const auto month = figures(date.substr(5, 2));
    const auto day = figures(date.substr(8, 2));
    if (!year || !month || !day) return std::nullopt;
    const auto known = day_of(*year, *month, *day);
    if (!known.ok()) return std::nullopt;
    return static_cast<int>(std::chrono::sys_days(known).time_since_epoch().count());
}

} // namespace radiowrap
