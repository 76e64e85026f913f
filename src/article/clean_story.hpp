#pragma once

#include "article/story.hpp"

#include <string>
#include <string_view>

namespace radiowrap {

/// Every text of a story as Story promises it, whatever the format let through: well-formed, NFC, trimmed, on
/// one line, without control characters and without overrides of the writing direction; what is empty then is
/// gone.
void clean_story(Story& story);

/// `text` without the marks that make letters run the other way than they are written (U+202D, U+202E), and
/// without the marks that end these; everything else stays.
std::string without_overrides(std::string_view text);

} // namespace radiowrap
