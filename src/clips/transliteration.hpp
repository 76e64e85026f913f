#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace radiowrap {

/// How far `latin` is from being a way of writing the Arabic word `arabic` in Latin letters, as people write
/// them (and not by any one standard): 0 for letter by letter, up to 1 for a word with an unusual letter or
/// two; empty for another word. Short vowels are not written in Arabic and cost nothing where one fits; a
/// long vowel has to be there in both. Both words folded (lib/icu/normalize.hpp), without article, ة as ه.
std::optional<double> transliteration_distance(std::u32string_view arabic, std::u32string_view latin);

/// The Latin letters and figures that a text for the Arabic letter may begin with.
std::u32string beginnings_of(char32_t arabic);

/// Whether the Arabic letter may be written with a Latin text that begins with `initial`: H. for حسن.
bool may_begin_with(char32_t arabic, char32_t initial);

} // namespace radiowrap
