#pragma once

#include "script/language_rules.hpp"
#include "script/piece.hpp"

#include <cstddef>
#include <vector>

namespace radiowrap {

/// For each of the slots, in order, behind which paragraph of the story it plays: the one that quotes words
/// of it, else the last one that names the person, else the story's last. Gives each slot its rule
/// (`soundbite_quoted`, `soundbite_named`, `soundbite_at_end`) and confidence. `story` is not empty.
std::vector<std::size_t> place_soundbites(std::vector<Piece>& slots, const std::vector<Piece>& story,
                                          const LanguageRules& rules);

} // namespace radiowrap
