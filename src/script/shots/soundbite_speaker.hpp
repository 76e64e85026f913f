#pragma once

#include "script/turns/person_phrase.hpp"

namespace radiowrap {

/// Who speaks in a soundbite, by `label`, a part of `text`: "NAME, title", or with the name behind it,
/// "TITLE, NAME, SAYING". Somebody unnamed where the label names nobody.
PersonPhrase read_speaker(std::string_view text, std::span<const Token> label, const LanguageRules& rules);

} // namespace radiowrap
