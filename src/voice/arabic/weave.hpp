#pragma once

#include "voice/arabic/marked_text.hpp"

#include <string>
#include <string_view>

namespace radiowrap {

/// The text as it was written, every character of it, with the marks of `vowelled` on its letters:
/// read_marked() of the same text, whose marks have been completed. Ligatures of several letters stay bare.
std::string weave(std::string_view written, std::span<const Letter> vowelled);

} // namespace radiowrap
