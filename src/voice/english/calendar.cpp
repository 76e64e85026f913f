#include "voice/english/calendar.hpp"

#include <array>
#include <utility>

namespace radiowrap::english {

namespace {

constexpr std::array<std::string_view, 12> kMonths = {"January",   "February", "March",    "April",
                                                      "May",       "June",     "July",     "August",
                                                      "September", "October",  "November", "December"};
constexpr std::array<std::string_view, 7> kWeekdays = {"Monday", "Tuesday",  "Wednesday", "Thursday",
                                                       "Friday", "Saturday", "Sunday"};

using Pair = std::pair<std::string_view, std::string_view>;
constexpr std::array<Pair, 3> kOddWeekdays = {
    {{"Tues", "Tuesday"}, {"Thur", "Thursday"}, {"Thurs", "Thursday"}}};

template <std::size_t n>
std::optional<CalendarName> look_up(const std::array<std::string_view, n>& names, std::string_view word) {
    for (const std::string_view name : names) {
        if (word == name) return CalendarName{name, false};
        if (word.size() == 3 && name.starts_with(word)) return CalendarName{name, true};
    }
    return std::nullopt;
}

} // namespace

std::optional<CalendarName> month_of(const Token& token) {
    if (!token.is_capitalised()) return std::nullopt;
    if (token.is("Sept")) return CalendarName{kMonths[8], true};
    return look_up(kMonths, token.text);
}

std::optional<CalendarName> weekday_of(const Token& token) {
    if (!token.is_capitalised()) return std::nullopt;
    for (const auto& [written, name] : kOddWeekdays)
        if (token.is(written)) return CalendarName{name, true};
    return look_up(kWeekdays, token.text);
}

std::string_view month_name(unsigned number) { return kMonths[(number - 1) % kMonths.size()]; }

std::size_t behind_name(const Text& text, std::size_t at, const CalendarName& name) {
    return at + (name.shortened && text[at + 1].is(".") && !ends_sentence(text, at + 1) ? 2 : 1);
}

} // namespace radiowrap::english
