#pragma once

#include "script/marks/mark_line.hpp"
#include "script/marks/text_names.hpp"
#include "script/piece.hpp"

#include <optional>
#include <string_view>

namespace radiowrap {

/// A line that is a mark because of the name in it, often a short one that only the text makes a name:
/// "SOT NAME", "CUT: Park", "(مداخلة إيمان 2)" with a word for a clip; "(قدور 0:31)" with a length; "Nolan 1:
/// “words”" with a number and the clip's words. `text`: the line as written. Empty when it is none. Rules:
/// `act`, `bracket_take`, `numbered_take`.
std::optional<Piece> read_named_voice(const MarkLine& line, std::string_view text, TextNames& names);

} // namespace radiowrap
