#pragma once

#include "voice/arabic/pronounce/phonemes.hpp"

#include <cstddef>
#include <optional>
#include <span>

namespace radiowrap {

/// Where the stressed vowel of a word stands, as it is spoken: in the last syllable if that is superheavy (or
/// `stress_last` says so), else in the last but one if that is heavy, else in the third from the end. What
/// stands before `stem`, clitics and article, takes it only where there is no other vowel. Empty without a
/// vowel.
std::optional<std::size_t> stressed_vowel(std::span<const Sound> word, std::size_t stem,
                                          bool stress_last = false);

} // namespace radiowrap
