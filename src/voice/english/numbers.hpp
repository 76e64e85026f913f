#pragma once

#include <string>
#include <string_view>

namespace radiowrap::english {

// Numbers in words. `digits` are 0-9, at least one.

/// "one hundred and five"; digit by digit where a zero leads or there are more than 18 digits.
std::string cardinal(std::string_view digits);
std::string cardinal(unsigned long long value);
/// "twenty-first".
std::string ordinal(std::string_view digits);
/// "one hundred and fifth" for words that cardinal() made.
std::string ordinal_of(std::string words);
/// "zero zero seven".
std::string one_by_one(std::string_view digits);
/// "nineteen oh five", "two thousand and three", "twenty nineteen".
std::string year(unsigned value);
/// As numbers of models, rooms and resolutions are said: "three eighty", "twenty-two fifty-four".
std::string in_pairs(std::string_view digits);
/// "nineties", "two thousands": the plural of number words.
std::string plural(std::string words);

/// The value; at most nine digits count, more give a number above all years and days.
unsigned value_of(std::string_view digits);

} // namespace radiowrap::english
