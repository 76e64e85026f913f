#pragma once

#include "script/attribution.hpp"

namespace radiowrap {

// Where nobody is found to whom a final colon could hand over, in a language in which who speaks is hard to
// tell: without capitals. In the others less is asked.

/// The subject of a verb of speech is a word that no list knows, and may be a person.
bool may_be_person(const Analysis& text, const Mention& subject, const LanguageRules& rules);

/// The paragraph's last sentence is more than a heading and names a person.
bool names_person(const Analysis& text, const LanguageRules& rules, const Speakers& known);

/// "He" or "she" opens the last sentence, whatever it tells of them.
bool begins_with_pronoun(const Analysis& text, const LanguageRules& rules);

} // namespace radiowrap
