#pragma once

#include "voice/arabic/marked_text.hpp"

#include <vector>

namespace radiowrap {

/// The heavy l of الله, as `respelled` writes it. It is the ligature, which `read_marked` takes apart, so no
/// text holds it.
constexpr char32_t kAllahLam = U'\ufdf2';

/// Writes what a word is spoken with and spelled without, and the other way round: هذا with its long a, مائة
/// without the alif, عمرو without the waw, the الله of any word, with the clitics and the article in front.
void respell(std::vector<Letter>& word);

/// The name of a letter that stands alone without marks, else what it was.
void respell_single_letter(std::vector<Letter>& word);

} // namespace radiowrap
