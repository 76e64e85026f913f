#pragma once

#include "clips/name_match.hpp"

#include <optional>

namespace radiowrap {

/// What the titles of `found` make of a match of the two names' words, and a word that alone may be no name:
/// another person, a question, or nothing.
NameMatch question_titles(NameMatch match, const PersonName& speaker, const PersonName& found);

/// `found` with its السيد as a title, which is a given name, too: only in front of a whole name, and not
/// where it may belong to the speaker's. Else empty.
std::optional<PersonName> without_courtesy(const PersonName& speaker, const PersonName& found);

} // namespace radiowrap
