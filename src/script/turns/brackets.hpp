#pragma once

#include "script/turns/turn_words.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace radiowrap {

/// A stretch of a turn's words, as its brackets cut it.
struct TurnPart {
    enum class Kind {
        words,
        sound,     ///< "(SOUNDBITE OF SIREN)"
        recording, ///< "(SOUNDBITE OF ARCHIVED RECORDING)": the next turn is what was recorded
        recorded,  ///< "[تقرير مسجل]"
        note,      ///< "(Laughter)": never read
    };
    Kind kind = Kind::words;
    std::string_view text; ///< as written, trimmed, not empty
};

/// The parts of `text` in order. A bracket that says nothing of sound stays among the words, except where it
/// is all there is: then it is a note, for nobody speaks in brackets.
std::vector<TurnPart> cut_brackets(std::string_view text, const TurnWords& words);
/// One bracket, and nothing else.
bool is_line_of_bracket(std::string_view text, const TurnWords& words);

} // namespace radiowrap
