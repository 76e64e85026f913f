#pragma once

#include "script/language_rules.hpp"
#include "script/piece.hpp"

#include <optional>
#include <vector>

namespace radiowrap {

/// The pieces of an article that is a transcript as a whole, "NAME, HOST: ..."; empty when it is none, or
/// might be none. What hosts and reporters say is text; anybody else's turn is a slot with the words in
/// print, and the paragraphs without a label behind it belong to it. Brackets such as "(Laughter)" are
/// asides, as are the labels of what is read. Rules of the slots:
///
/// `turn`, `turn_unnamed` (the label names nobody), `turn_sound` (ambience), `recorded_report` (a bracket
/// stands for a recording whose words are not labelled).
std::optional<std::vector<Piece>> read_turns(const Article& article, const LanguageRules& rules);

} // namespace radiowrap
