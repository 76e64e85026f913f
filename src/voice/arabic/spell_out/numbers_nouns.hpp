#pragma once

#include "voice/arabic/spell_out/numbers_inflect.hpp"

#include <string>
#include <string_view>

namespace radiowrap::spell_out {

// What is known of nouns that news counts. Words are keys (word_key), without the article.

/// Of the singular, which decides the number's form. Unknown words by their ending, masculine otherwise.
Gender gender_of(std::string_view key);

/// Is the word one of those that news counts?
bool is_known_noun(std::string_view key);

/// The singular of a known noun, as it is written.
std::string known_singular(std::string_view key);

/// A plural that is known, or has a plural's ending.
bool is_plural(std::string_view key);

/// The singular of a plural; the word itself when it is none. Words as they are written.
std::string singular_of(std::string_view word);

/// The dual of a singular as it is written, with the marks of its ending.
std::string dual_of(std::string_view word, Case grammar_case);

/// May the word be what the number before it counts? Not so particles, verbs and words with the article.
bool can_be_counted(std::string_view key);

} // namespace radiowrap::spell_out
