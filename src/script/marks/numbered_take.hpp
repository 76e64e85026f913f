#pragma once

#include "script/marks/mark_line.hpp"
#include "script/piece.hpp"

#include <optional>

namespace radiowrap {

/// A line that opens with the number of a take: "O-TON 1 (NAME)", "SON 2 : NAME, maire (0'45)", "E 01",
/// "مقطع 3". A single letter needs a number of two digits. Words in quotation marks on the line are the
/// clip's. Empty when the line is none. Rule: `numbered_take`; music is ambience.
std::optional<Piece> read_numbered_take(const MarkLine& line);

} // namespace radiowrap
