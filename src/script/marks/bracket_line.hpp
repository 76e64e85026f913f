#pragma once

#include "script/marks/mark_line.hpp"
#include "script/piece.hpp"

#include <optional>
#include <string_view>

namespace radiowrap {

/// A block that stands in brackets as a whole: "(صوت الأذان)", "(NAME 4:11)", "[تقرير مسجل]", "[ACT: NAME]",
/// "(NOTE TO EDITORS: ...)". `before` is the text right in front of it, which tells whether a name or a
/// length alone is a mark. Empty when the block is text in brackets. Rules: `bracket_sound`, `bracket_take`,
/// `recorded_report`, `cut_sheet`. A `bracket_sound` with a person is that person's voice if anyone is
/// called so, and a sound otherwise.
std::optional<Piece> read_bracket_line(const MarkLine& line, std::string_view before);

/// "--- فاصل ---", "PAUSE": nothing but words for a break.
bool is_break_line(const MarkLine& line);

} // namespace radiowrap
