#pragma once

#include "audio/frames.hpp"
#include "audio/loudness.hpp"

#include <filesystem>

namespace radiowrap {

/// The sound for one segment or element, in the cache: a WAV file at the house rate, one or two channels.
struct Take {
    std::filesystem::path file;
    int channels = 1;
    FrameCount start = 0; ///< what plays is [start, start + length): the silence at the edges is left out
    FrameCount length = 0;
    Loudness loudness; ///< of what plays, true peak not measured; integrated is finite
};

/// The gain that brings a take to a speech loudness.
inline double gain_to(const Take& take, double lufs) { return lufs - take.loudness.integrated_lufs; }

} // namespace radiowrap
