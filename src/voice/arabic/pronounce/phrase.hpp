#pragma once

#include "voice/arabic/pronounce/word.hpp"

#include <span>
#include <vector>

namespace radiowrap {

/// The words between two pauses, linked: wasla elided, helping vowels, long vowels shortened before it, الله
/// dark or light, dark vowels. `pausal` if a pause ends the phrase, not a word of another script. A word that
/// is spoken as two (عبدالله) gives two, the second glued.
std::vector<SpokenWord> speak_phrase(std::span<const std::span<const Letter>> words, bool pausal);

} // namespace radiowrap
