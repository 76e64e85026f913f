#pragma once

#include "script/file/fields.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace radiowrap {

/// The kind of segment that a keyword opens.
std::optional<SegmentKind> kind_opened_by(std::string_view keyword);

/// Whether it is a field of the head.
bool is_head_keyword(std::string_view keyword);

/// Where a field of segments may stand; empty for every other keyword.
std::optional<FieldPlace> place_of_segment_field(std::string_view keyword);

/// All of them, for suggestions.
std::vector<std::string> all_keywords();

} // namespace radiowrap
