#pragma once

#include "voice/english/text.hpp"

#include <optional>
#include <string>

namespace radiowrap::english {

/// What is said for the tokens up to `end`. No words: they are left out; " ": they only part words; ", ": a
/// short pause.
struct Reading {
    std::string words;
    std::size_t end = 0;
};

using MaybeReading = std::optional<Reading>;

// The rules, each for what begins at a token. All look at a bounded number of tokens.

MaybeReading read_web(const Text& text, std::size_t at);        ///< addresses, e-mail
MaybeReading read_date(const Text& text, std::size_t at);       ///< days with months
MaybeReading read_digit_date(const Text& text, std::size_t at); ///< 04/07/2016, 9/11
MaybeReading read_phone(const Text& text, std::size_t at);
MaybeReading read_clock(const Text& text, std::size_t at);
MaybeReading read_score(const Text& text, std::size_t at);
MaybeReading read_money(const Text& text, std::size_t at);
MaybeReading read_measure(const Text& text, std::size_t at); ///< numbers with units, percent, millions
MaybeReading read_ordinal(const Text& text, std::size_t at); ///< 21st, '90s, 747s
MaybeReading read_year(const Text& text, std::size_t at);
MaybeReading read_fraction(const Text& text, std::size_t at);
MaybeReading read_code(const Text& text, std::size_t at);  ///< F-16, flight BA 117, Boeing 747, 5G
MaybeReading read_roman(const Text& text, std::size_t at); ///< Henry VIII, World War II
MaybeReading read_initials(const Text& text, std::size_t at);
MaybeReading read_abbreviation(const Text& text, std::size_t at);
MaybeReading read_acronym(const Text& text, std::size_t at);
MaybeReading read_number(const Text& text, std::size_t at); ///< what no other rule took
MaybeReading read_symbol(const Text& text, std::size_t at);

} // namespace radiowrap::english
