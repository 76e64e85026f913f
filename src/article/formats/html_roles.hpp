#pragma once

#include "article/formats/markup_role.hpp"

#include <string_view>

namespace radiowrap {

/// What an element of HTML is by itself, wherever it stands: by its tag, ARIA role and hiding.
MarkupRole html_role(XmlNode element);

/// By its ending.
bool is_recording(std::string_view address);

/// A link to a recording.
bool is_sound_link(XmlNode link);

/// Of <audio>, of a frame that plays a recording, and of what links to one.
SoundItem html_sound(XmlNode audio);

} // namespace radiowrap
