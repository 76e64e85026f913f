#pragma once

#include "script/analysis.hpp"

#include <span>

namespace radiowrap {

/// Fills in all that token `at` can be, by the lists of the language: as it stands, and without the
/// conjunction, article or preposition that is written onto it.
void look_up(std::span<const Token> tokens, std::size_t at, const LanguageRules& rules, Word& word);

} // namespace radiowrap
