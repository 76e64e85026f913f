#pragma once

#include "voice/arabic/spell_out/place.hpp"

#include <optional>

namespace radiowrap::spell_out {

// What may stand in a report that is no word. Each reader looks at one place and says what is read there and
// how far it goes, or nothing. Prefixes are not in the text.

/// "04-07-2016", "15 آذار", "15 - 7".
std::optional<Reading> read_date(const Place& place);

/// "10:30 م"; after "الساعة" also "8" and "1300".
std::optional<Reading> read_clock(const Place& place);

/// Telephone numbers, and whatever begins with 0 or is too long for a quantity.
std::optional<Reading> read_digits(const Place& place);

/// "الدول الـ5", "الدورة الـ49".
std::optional<Reading> read_definite(const Place& place);

/// Two numbers that a sign joins: scores, ranges, fractions, sums.
std::optional<Reading> read_pair(const Place& place);

/// A number with its scale, its unit and what it counts.
std::optional<Reading> read_quantity(const Place& place);

/// "½", "¾ الساعة".
std::optional<Reading> read_vulgar(const Place& place);

/// Months with two names, and the year behind a month.
std::optional<Reading> read_month(const Tokens& tokens, std::size_t at);

/// "د.", "ص.ب", "إلخ".
std::optional<Reading> read_abbreviation(const Tokens& tokens, std::size_t at);

/// Signs that are spoken or dropped.
std::optional<Reading> read_symbol(const Tokens& tokens, std::size_t at);

/// Is the word at `at` a month? Returns where its name ends ("كانون الثاني" has two words), or `at`.
std::size_t end_of_month(const Tokens& tokens, std::size_t at);

/// Does the clause tell of a match, so that two numbers are its score?
bool tells_of_match(const Place& place);

/// A sign that stands between two numbers: the token behind it, gaps taken, when digits follow; else 0.
std::size_t behind_sign(const Tokens& tokens, std::size_t at, std::string_view signs);

} // namespace radiowrap::spell_out
