#pragma once

#include "clips/person_name.hpp"

#include <string_view>

namespace radiowrap {

// Words that make one name with the next or the one before: عبد الرحمن, Abu Mohammad, Salah al-Din. The
// result is the particle as in NameWord, in one spelling for all; empty where the word is none.

/// `first`: whether the word opens the name (Ben Affleck is no son of Affleck).
std::u32string_view particle_in_front(std::u32string_view word, bool first);
std::u32string_view particle_behind(std::u32string_view word);

/// Takes off a particle that is written as one with the word: عبدالرحمن, Noureddine. False where there is
/// none.
bool split_particle_off(NameWord& word);

} // namespace radiowrap
