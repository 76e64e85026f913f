#pragma once

#include "script/turns/transcript.hpp"

namespace radiowrap {

/// Whether the turns make a transcript of the whole article: from near its beginning to its end, mostly
/// speech, and enough of them. `fewest`: where somebody is known to read.
bool is_transcript(const Transcript& transcript, const Article& article, std::size_t fewest,
                   const LanguageRules& rules);

} // namespace radiowrap
