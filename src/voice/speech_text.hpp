#pragma once

#include <string>

namespace radiowrap {

/// What a voice is given to speak for a displayed text. The displayed text never changes; this is derived
/// from it: kashida, direction marks and the like are not spoken, a closing colon (before a clip) falls like
/// a full stop.
std::string speech_text(const std::string& displayed);

} // namespace radiowrap
