#pragma once

#include "script/language_rules.hpp"
#include "script/piece.hpp"

#include <optional>
#include <vector>

namespace radiowrap {

/// The pieces of an article that is an agency's shot list as a whole; empty when it is none. Soundbites are
/// slots with the words in print, the story is text, everything else is an aside. With a story the slots play
/// where it quotes or names them (script/shots/place_soundbites.hpp), without one they stand in their order,
/// by rule `soundbite`.
std::optional<std::vector<Piece>> read_shot_list(const Article& article, const LanguageRules& rules);

} // namespace radiowrap
