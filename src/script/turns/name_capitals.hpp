#pragma once

#include "script/turns/turn_words.hpp"

#include <span>
#include <string>

namespace radiowrap {

/// Every letter that has a capital is one, and at least one has.
bool is_all_capitals(std::span<const Token> tokens);

/// The name that the tokens make, as it is shown: without kashida and vowel signs, and with the usual
/// capitals where all of it is in capitals: "MARY O'NEILL" is "Mary O'Neill", "KARIM AL-HADI" is "Karim
/// al-Hadi". Marks other than dots are left out.
std::string shown_person(std::span<const Token> tokens, const TurnWords& words);

} // namespace radiowrap
