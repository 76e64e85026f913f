#pragma once

#include "voice/arabic/pronounce/letters.hpp"

namespace radiowrap {

/// Is the bare alif at `at` one that carries the sound a word begins with only where nothing stands before
/// it: a verb or noun of the derived forms, ابن, اسم? Bare alif stands for a lost hamza, and after a clitic
/// for a long vowel, too: the letters behind it tell.
bool is_wasla(Word word, std::size_t at);

/// Is it an alif of wasla by the letters behind it alone, which no hamza and no long vowel would have?
bool has_wasla_shape(Word word, std::size_t at);

/// The vowel such a word begins with when it is spoken.
Vowel wasla_vowel(Word word, std::size_t at);

} // namespace radiowrap
