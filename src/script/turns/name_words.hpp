#pragma once

#include "script/analysis.hpp"

#include <span>

namespace radiowrap {

// What the words in front of a label's colon can be. They hold no commas and no brackets, and are not empty.

/// Words for people, and numbers: "UNIDENTIFIED MAN #1", "متظاهر 1", "بائع خضار".
bool names_nobody(std::span<const Token> words, const LanguageRules& rules);

/// Few words, no numbers, no verb of speech, capitals where the script has them.
bool can_be_name(std::span<const Token> words, const LanguageRules& rules);

/// How many words in front of a name are its title: "المحلل السياسي سامي حداد" has two.
std::size_t title_length(std::span<const Token> words, const LanguageRules& rules);

bool has_given_name(std::span<const Token> words, const LanguageRules& rules);

/// All that the word at `at` can be.
Word word_at(std::span<const Token> words, std::size_t at, const LanguageRules& rules);

/// Its script has capitals.
bool has_case(const Token& token);

} // namespace radiowrap
