#pragma once

#include "script/marks/mark_line.hpp"
#include "script/piece.hpp"

#include <optional>

namespace radiowrap {

/// A line without brackets that stands for a sound, "Atmo: sheep bells", or for a recording, "PKG". Empty
/// when it is neither. Rules: `sound_line` (ambience), `recorded_report`.
std::optional<Piece> read_sound_line(const MarkLine& line);

} // namespace radiowrap
