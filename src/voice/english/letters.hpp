#pragma once

#include <string>
#include <string_view>

namespace radiowrap::english {

/// Whether a word of capitals is named letter by letter: "BBC", "WHO"; not "NATO".
bool is_spelt(std::string_view capitals);
/// Also an English word, which a line all in capitals means: "US", "WHO".
bool is_word_too(std::string_view capitals);
/// "B.B.C": read in one breath. No full stop at the end, it could end the sentence. (Measured with
/// espeak-ng -x: "B B C" is three words, and a lone A is the article.)
std::string letter_name(std::string_view letters);
/// "B-B-C" for what goes on with 's or a number: eSpeak NG says "dot" in "U.N's".
std::string hyphenated(std::string_view letters);

} // namespace radiowrap::english
