#pragma once

#include <string_view>

namespace radiowrap {

/// Ends in spaced dots, ". . .", as a sentence does that a clip finishes. Dots without spaces are a pause.
bool is_unfinished(std::string_view text);

} // namespace radiowrap
