#pragma once

#include "voice/arabic/spell_out/place.hpp"

namespace radiowrap::spell_out {

/// What stands behind a number.
struct Following {
    std::size_t end = 0;     ///< behind scale and unit
    std::uint64_t scale = 0; ///< of a scale word
    const Noun* scale_word = nullptr;
    const Noun* unit = nullptr;
    bool percent = false;
    std::size_t noun = kNowhere; ///< the counted noun, which is not part of it
};

Following read_following(const Tokens& tokens, std::size_t at);

/// The gender of what is counted by a number that ends before `at`; masculine when nothing is.
Gender gender_behind(const Tokens& tokens, std::size_t at);

/// The same where another number is joined to it by a word: "14 و18 سنة".
Gender gender_ahead(const Tokens& tokens, std::size_t at);

} // namespace radiowrap::spell_out
