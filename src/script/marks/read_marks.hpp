#pragma once

#include "script/piece.hpp"

#include <vector>

namespace radiowrap {

struct LanguageRules;

/// The paragraphs of a report, cut at its marks for clips; a paragraph without a mark is one text piece.
/// Final colons are no marks here: who speaks in front of one decides what it means.
///
/// Slots have the rules `act`, `bracket_sound`, `bracket_take`, `bracket_voices`, `recorded_report`,
/// `sound_line`, `cut_sheet`, `numbered_take`, `listen_line`, `hand_over`, `audio_item`. A mark that belongs
/// to the slot before is told there and makes no second one.
std::vector<Piece> read_marks(const Article& article, const LanguageRules& rules);

} // namespace radiowrap
