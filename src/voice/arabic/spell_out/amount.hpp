#pragma once

#include "voice/arabic/spell_out/following.hpp"

namespace radiowrap::spell_out {

/// A number with a decimal fraction that is no half.
std::string decimal_words(const Numeral& numeral, Counting counting);

/// A number with nothing behind it.
std::string plain_amount(const Numeral& numeral, Counting counting);

/// A number with a scale word; `state` is construct where a noun follows.
std::string scaled_amount(const Numeral& numeral, const Following& following, Counting counting, State state);

/// A number with a unit of measure, a currency.
std::string unit_amount(const Numeral& numeral, const Noun& unit, Counting counting);

/// "And a half".
std::string and_half(Case grammar_case);

} // namespace radiowrap::spell_out
