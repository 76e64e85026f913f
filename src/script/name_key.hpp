#pragma once

#include "script/language_rules.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace radiowrap {

/// The parts of a name as they count when two names are compared: "عبد الله النيفي" is {عبدالله, نيفي}.
/// Spelling drift, articles and the space inside a compound do not count.
std::vector<std::string> name_parts(const std::vector<std::string>& words, const LanguageRules& rules);

/// One word of a name as it is shown: without kashida, vowel signs and invisible marks, and without the first
/// `cut` letters.
std::string shown_name(std::string_view word, std::size_t cut = 0);

} // namespace radiowrap
