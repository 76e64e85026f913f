#pragma once

#include "script/file/fields.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace radiowrap {

/// Where a field of segments may stand; empty for every other keyword.
std::optional<FieldPlace> place_of_segment_field(std::string_view keyword);

/// Puts into the segment what such a field says, all but `speaker`. Answers what is wrong with the value and
/// how it has to look; empty when it is right.
std::string set_segment_field(Segment& segment, std::string_view keyword, std::string_view value);

/// The same for `date`: YYYY-MM-DD, and `language`.
bool is_date(std::string_view text);
bool is_language(std::string_view text);

} // namespace radiowrap
