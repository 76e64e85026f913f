#pragma once

#include "clips/name_spelling.hpp"

#include <cstdint>
#include <vector>

namespace radiowrap {

/// What tells most pairs of words apart without comparing them letter by letter.
struct WordTraits {
    explicit WordTraits(const NameWord& word);

    NameWord word;
    std::vector<std::size_t> rows; ///< of the name table, with and without a glued article
    std::uint64_t begins = 0;      ///< Latin letters and figures that it begins with, or may be written with
    std::uint64_t sounds = 0;      ///< the same for Latin words, as they are heard
    bool one_reading = true;       ///< no article can be glued to it
};

/// Whether the two words of Arabic names, or of others, can be like each other at all, as likeness() has it.
bool are_alike(const WordTraits& a, const WordTraits& b);

} // namespace radiowrap
