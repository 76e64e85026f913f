#pragma once

#include "script/marks/mark_line.hpp"
#include "script/piece.hpp"

#include <optional>

namespace radiowrap {

/// A clip that is named by its person without a number, with its words in quotation marks behind it: "لقاء
/// NAME: “words”", "SOT NAME, title: “words”". Empty when the line is none. Rule: `act`.
std::optional<Piece> read_labelled_voice(const MarkLine& line);

} // namespace radiowrap
