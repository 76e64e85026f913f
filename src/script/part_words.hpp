#pragma once

#include "script/language_rules.hpp"

#include <vector>

namespace radiowrap {

/// Takes apart what a language writes as one word by its apostrophes and hyphens: "l'analyste" is an article
/// and a noun, "dit-il" a verb and a pronoun. An elision in front of a name stays in it: "Jeanne d'Arc".
std::vector<Token> part_words(std::vector<Token> tokens, const LanguageRules& rules);

} // namespace radiowrap
