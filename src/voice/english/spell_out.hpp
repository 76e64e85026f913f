#pragma once

#include <string>
#include <string_view>

namespace radiowrap {

/// The text of an English report as a newsreader says it: numbers, dates, money, abbreviations and signs in
/// words of ASCII letters, everything else as it stands, punctuation too (it makes pauses). Letters that are
/// named one by one come as "B.B.C" and "U-N's": both eSpeak NG and flite name them, and no full stop ends a
/// sentence that goes on. Words of other scripts pass, and so does
/// what the lexicon put in as phonemes, "[[...]]"; emoji and decoration are dropped. Bytes that are not
/// UTF-8 become U+FFFD. Time is linear in the length.
std::string spell_out_english(std::string_view text);

} // namespace radiowrap
