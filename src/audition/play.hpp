#pragma once

#include "audio/source.hpp"

#include <functional>

namespace radiowrap {

/// Plays a sound to its end on the machine's sound output; `on_position` hears the seconds that were handed
/// over, about four times a second. Throws Error when there is no sound card.
void play(AudioSource& source, const std::function<void(double seconds)>& on_position);

} // namespace radiowrap
