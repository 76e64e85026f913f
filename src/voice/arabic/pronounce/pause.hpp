#pragma once

#include "voice/arabic/marked_text.hpp"

#include <vector>

namespace radiowrap {

/// Marks the end of a word as it is spoken before a pause: short vowels, -un and -in dropped, -an a long a,
/// nothing behind ta marbuta. هُوَ and هِيَ keep their vowel.
void make_pausal(std::vector<Letter>& word);

} // namespace radiowrap
