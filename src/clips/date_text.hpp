#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace radiowrap {

/// The date at the beginning of a text, as YYYY-MM-DD: "2026-03-04T10:00", "2026/03/04", "20260304". A year
/// alone, a date that is none, and what may be day or month first give nothing.
std::optional<std::string> leading_date(std::string_view text);

/// The date anywhere in a file's name, by the same rules; of several, none.
std::optional<std::string> date_in_name(std::string_view stem);

/// Whether it is YYYY-MM-DD, and a day of the calendar.
bool is_date(std::string_view text);

} // namespace radiowrap
