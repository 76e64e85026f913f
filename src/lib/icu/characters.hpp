#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace radiowrap {

// What a code point is, by the Unicode Character Database.

enum class CharacterKind { letter, digit, mark, space, invisible, other };

/// All of the questions below but the last, in one look-up.
CharacterKind kind_of(char32_t c);

bool is_letter(char32_t c);
bool is_digit(char32_t c);
bool is_uppercase(char32_t c);
/// A combining mark: a vowel sign of Arabic, an accent written apart from its letter.
bool is_mark(char32_t c);
/// White_Space, so no-break spaces and line ends too.
bool is_space(char32_t c);
/// A format character, which takes no place on the page: bidi marks, joiners, the byte order mark.
bool is_invisible(char32_t c);
/// Closes what was opened: brackets and curly quotation marks on their closing side.
bool is_closing(char32_t c);
/// The value of a decimal digit of any script, or -1.
int digit_value(char32_t c);
/// How many columns of a terminal a text takes: vowel signs and marks of direction take none.
std::size_t columns_of(std::string_view text);
/// ISO 15924, "Arab"; "Zyyy" for what all scripts share.
std::string script_of(char32_t c);

} // namespace radiowrap
