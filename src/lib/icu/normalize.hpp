#pragma once

#include <string>
#include <string_view>

namespace radiowrap {

/// Unicode normalization form C of well-formed UTF-8.
std::string nfc(std::string_view text);

/// Normalization form KC: compatibility forms (presentation forms, ligatures) as the letters they stand for.
std::string compatible(std::string_view text);

/// Appends what is left of `c` for looking words up: compatibility forms taken apart, lower case, no marks,
/// no kashida, nothing invisible, digits as 0-9, every apostrophe as '. Hamza on its seat is a mark in
/// Unicode, so أ إ آ become ا; what is more than a way of writing one letter (ى and ي, ة and ه) is kept
/// apart.
void append_folded(std::string& text, char32_t c);

std::string folded(std::string_view text);

} // namespace radiowrap
