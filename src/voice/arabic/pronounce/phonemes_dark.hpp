#pragma once

#include "voice/arabic/pronounce/phonemes.hpp"

#include <span>

namespace radiowrap {

/// Makes vowels dark as a newsreader does:
/// a, short and long, before and after ص ض ط ظ; after the heavy l of الله; after ق غ خ ر, and before these
/// where they close the syllable; i and u after ص ض ط ظ only. A word at a time.
void darken(std::span<Sound> word);

} // namespace radiowrap
