#pragma once

#include "script/analysis.hpp"
#include "script/mention.hpp"

#include <vector>

namespace radiowrap {

/// Completes an office with what it is of ("the mayor" of "Milton"), and tells whether it is that of somebody
/// new ("a mayor", "another mayor").
void complete_office(Mention& office, const Analysis& text, TokenRange sentence);

/// The titles without names in a sentence that tell whose, or what, they are of, or that somebody new has
/// them, in order. `people`: who is named in it.
std::vector<Mention> find_offices(const Analysis& text, TokenRange sentence, const LanguageRules& rules,
                                  const std::vector<Mention>& people);

} // namespace radiowrap
