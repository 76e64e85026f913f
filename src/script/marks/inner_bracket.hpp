#pragma once

#include "script/marks/mark_line.hpp"
#include "script/piece.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace radiowrap {

/// Takes the slot in brackets that stands in front of the text of a paragraph off it, "(NAME 0:12) The text
/// goes on", with the clip's words in quotation marks behind it. With text beside it a bracket has to say
/// more than on a line of its own. `before` and `behind_slot` as for read_bracket_line().
std::optional<Piece> take_opening_bracket(std::string& text, std::string_view before, bool behind_slot,
                                          const LanguageRules& rules);

/// The same behind the text: "... said NAME: (NAME 0:12)", "... (صوت)". Of "... (صوت):" only the colon stays,
/// which says the same.
std::optional<Piece> take_closing_bracket(std::string& text, const LanguageRules& rules);

} // namespace radiowrap
