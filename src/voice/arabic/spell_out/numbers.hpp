#pragma once

#include "voice/arabic/spell_out/numbers_inflect.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace radiowrap::spell_out {

/// How a number stands in its sentence.
struct Counting {
    Gender counted = Gender::masculine; ///< of the counted noun's singular; 3 to 10 take the other
    Case grammar_case = Case::nominative;
    bool noun_follows = false; ///< the counted noun comes next, so hundreds and 3 to 10 are its construct
    bool definite = false;     ///< with the article
};

/// A noun whose forms are known, as units of measure are.
struct Noun {
    Form singular;
    Form plural;
    Gender gender = Gender::masculine;
    std::string_view adjective; ///< masculine stem of an adjective that agrees; may be empty
    std::string_view tail;      ///< follows unchanged; may be empty
};

constexpr std::uint64_t kThousand = 1'000, kMillion = 1'000'000, kMilliard = 1'000'000'000,
                        kTrillion = 1'000'000'000'000;

/// A number below 10^15. What is not 1 or 2 may stand before its noun.
std::string cardinal(std::uint64_t value, Counting counting);

/// The number with its noun: "أَحَدَ عَشَرَ دُولَارًا", of 1 and 2 the noun alone. `noun_state` is construct where
/// something counted follows the noun, as it does after thousands; of `counting` only case and article count.
std::string counted(std::uint64_t value, const Noun& noun, Counting counting,
                    State noun_state = State::indefinite);

/// The singular of the noun with what belongs to it.
std::string singular(const Noun& noun, Case grammar_case, State state);

/// The noun that 10^3, 10^6, 10^9, 10^12 is counted by.
const Noun& scale_noun(std::uint64_t scale);

} // namespace radiowrap::spell_out
