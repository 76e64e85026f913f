#pragma once

#include "timeline/settings.hpp"
#include "timeline/timeline.hpp"

namespace radiowrap {

/// The bed's gain over [from, to), relative to the speech loudness: down before a voice begins, up after it
/// ends where the gap is worth it. We know where speech is, so nothing has to guess.
Envelope duck(const std::vector<Region>& voices, FrameCount from, FrameCount to,
              const TimelineSettings& settings);

} // namespace radiowrap
