#pragma once

#include "audio/source.hpp"

#include <functional>

namespace radiowrap {

/// Pulls a sound to its end, block by block, and returns its frames. Throws what the source or the sink
/// throws.
FrameCount pump(AudioSource& source, const std::function<void(MutableAudioView)>& sink);

} // namespace radiowrap
