#pragma once

#include "voice/lexicon.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace radiowrap {

/// Takes the pronunciations that a writer has put behind names, "Cesar (SEE-zar)" or "Hassan Nayfi (HASS-an
/// nay-FEE)", out of a text. `found` gets them as entries: the name, and the respelling for a voice. Capitals
/// mark the stress for people; a respelling has a hyphen, and begins with a sound like the name's, which
/// other brackets do not.
std::string take_pronouncers(std::string_view text, std::vector<Lexicon::Entry>& found);

} // namespace radiowrap
