#pragma once

#include "voice/arabic/spell_out/numbers.hpp"

namespace radiowrap::spell_out {

/// "The fourth", with the article; above 99 the number with the article serves.
std::string ordinal(std::uint64_t value, Gender gender, Case grammar_case);

/// The hour of a clock, 1 to 12: as ordinals but for one.
std::string hour_ordinal(int hour, Case grammar_case);

/// A part of a whole with 1 <= numerator < denominator <= 10; `noun_follows` when the whole is named next.
std::string fraction(int numerator, int denominator, Case grammar_case, bool noun_follows);

/// Each digit of 0-9 as a word.
std::string digit_by_digit(std::string_view digits);

} // namespace radiowrap::spell_out
