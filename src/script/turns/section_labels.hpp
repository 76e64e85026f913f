#pragma once

#include "script/language_rules.hpp"
#include "script/piece.hpp"

#include <vector>

namespace radiowrap {

/// The pieces of a report that is no transcript, without the labels that say which part of it is read:
/// "LANCEMENT :", "VOIX OFF 2 :", "ANCHOR INTRO:", and without a standard out-cue, "(SOC)", behind the last
/// words. What is cut off stands as an aside in front of the text, or behind it.
std::vector<Piece> cut_section_labels(std::vector<Piece> pieces, const LanguageRules& rules);

} // namespace radiowrap
