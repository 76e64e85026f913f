#pragma once

#include <string>
#include <string_view>

namespace radiowrap {

/// The text of an Arabic report with everything that is no word spelt out as fully vowelled words, shadda in
/// front of the vowel: numbers with the gender and case that their place asks for, dates, hours, scores,
/// currencies, units, telephone numbers, abbreviations; bullets and pictures are dropped. Other words,
/// punctuation and web addresses stay as they are. A noun is changed only where its number is 1, 2 or a half.
/// Malformed UTF-8 is replaced by U+FFFD.
std::string spell_out_arabic(std::string_view text);

} // namespace radiowrap
