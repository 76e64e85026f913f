#pragma once

#include "script/language_rules.hpp"
#include "script/piece.hpp"

#include <optional>
#include <string_view>

namespace radiowrap {

/// A line that names whose clip plays: "CUT: Park", "ITW NAME : « words »", "Nolan 1: “words”". `before` is
/// the text in front of it, which has to name whoever has only a number. Empty when the line is none.
std::optional<Piece> read_clip_label(std::string_view line, std::string_view before,
                                     const LanguageRules& rules);

} // namespace radiowrap
