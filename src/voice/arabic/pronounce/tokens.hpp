#pragma once

#include "voice/arabic/marked_text.hpp"

#include <span>
#include <vector>

namespace radiowrap {

/// A piece of a text for the voice.
struct SpokenToken {
    enum class Kind {
        word,    ///< Arabic letters
        foreign, ///< letters of other scripts and digits, for eSpeak NG to read
        pause,   ///< punctuation that ends a phrase
    };
    Kind kind = Kind::word;
    std::span<const Letter> letters; ///< of a word or a foreign piece
    char mark = 0;                   ///< of a pause, in ASCII: , ; : . ! ?
};

/// Words, foreign pieces and pauses in order. Quotation marks and symbols are left out, brackets and dashes
/// are commas, an empty line is a full stop. Words of more than forty letters, which nobody writes, come in
/// pieces.
std::vector<SpokenToken> spoken_tokens(std::span<const Letter> text);

} // namespace radiowrap
