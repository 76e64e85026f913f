#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace radiowrap {

/// The day as YYYY-MM-DD; empty where the calendar has none such between 1900 and 2199: a number, no date.
std::optional<std::string> calendar_date(int year, int month, int day);

/// The day of "YYYY-MM-DD" (what follows is not read), counted from 1970-01-01; empty for what is no date.
std::optional<int> day_number(std::string_view date);

} // namespace radiowrap
