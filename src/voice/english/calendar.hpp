#pragma once

#include "voice/english/text.hpp"

#include <optional>

namespace radiowrap::english {

struct CalendarName {
    std::string_view name;
    bool shortened = false; ///< "Sept", "Mon"
};

/// The month a word names, whole or shortened.
std::optional<CalendarName> month_of(const Token& token);
std::optional<CalendarName> weekday_of(const Token& token);
/// "July" for 7; `number` is 1 to 12.
std::string_view month_name(unsigned number);
/// Behind the shortened name at `at` and its full stop.
std::size_t behind_name(const Text& text, std::size_t at, const CalendarName& name);

} // namespace radiowrap::english
