#pragma once

#include <string>

namespace radiowrap {

/// What a voice is given to speak for a displayed text. The displayed text never changes; this is derived
/// from it: kashida, direction marks and the like are not spoken, double square
/// brackets (eSpeak NG's phonemes) become single, a closing colon (before a clip) falls like
/// a full stop.
std::string clean_text(const std::string& displayed);

} // namespace radiowrap
