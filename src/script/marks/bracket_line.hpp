#pragma once

#include "script/marks/mark_line.hpp"
#include "script/piece.hpp"

#include <optional>
#include <string_view>

namespace radiowrap {

/// A block that stands in brackets as a whole: "(صوت الأذان)", "(NAME 4:11)", "[تقرير مسجل]", "[ACT: NAME]",
/// "(NOTE TO EDITORS: ...)". `before` is the text right in front of it, empty behind a slot
/// (`behind_slot`); they tell whether a name or a length alone is a mark. Empty when the block is text in
/// brackets. Rules: `bracket_sound`, `bracket_take`, `bracket_voices`, `recorded_report`, `cut_sheet`,
/// `numbered_take`, `act`. A `bracket_sound` with a person is that person's voice if anyone is called so, and
/// a sound otherwise.
std::optional<Piece> read_bracket_line(const MarkLine& line, std::string_view before, bool behind_slot);

/// "--- فاصل ---", "PAUSE": nothing but words for a break.
bool is_break_line(const MarkLine& line);

} // namespace radiowrap
