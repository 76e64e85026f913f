#pragma once

#include "script/script.hpp"

#include <string>
#include <string_view>

namespace radiowrap {

// What a field's value says, put where it belongs. Each answers what is wrong with the value and how it has
// to look; empty when it is right. An empty value says nothing.

/// A field of the head but `dropped`.
std::string set_head_field(Article& article, std::string_view keyword, std::string_view value);

/// A field of segments but `speaker`.
std::string set_segment_field(Segment& segment, std::string_view keyword, std::string_view value);

} // namespace radiowrap
