#pragma once

#include <optional>
#include <string_view>

namespace radiowrap {

/// The day of "YYYY-MM-DD" (what follows is not read), counted from 1970-01-01; empty for what is no date.
std::optional<int> day_number(std::string_view date);

} // namespace radiowrap
