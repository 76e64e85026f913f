#pragma once

#include "audio/loudness.hpp"
#include "audio/source.hpp"

#include <functional>
#include <memory>

namespace radiowrap {

/// Starts the same mix from its beginning each time it is called.
using MixFactory = std::function<std::unique_ptr<AudioSource>()>;

struct MasterTarget {
    double integrated_lufs = -23.0;
    double ceiling_dbtp = -1.0;
    bool operator==(const MasterTarget&) const = default;
};

/// What has to be done to a mix, and what it then measures.
struct Master {
    double gain_db = 0.0;
    double ceiling_dbtp = -1.0;
    bool limited = false; ///< some peaks are over the ceiling after the gain
    Loudness loudness;    ///< of the finished sound, measured
};

struct Measurement {
    Loudness loudness;
    FrameCount frames = 0;
};

/// Measures a sound from beginning to end. Throws what `source` throws.
Measurement measure(AudioSource& source);

/// Finds the gain that brings a mix, through the limiter, to the target within 0.02 LU. Where the limiter has
/// nothing to do the result is known from `mix_loudness` alone; else the mix is rendered and measured, at
/// most 8 times. Throws Error when the mix has no loudness (silence) or the ceiling leaves no room for the
/// target.
Master plan_master(const MixFactory& mix, const Loudness& mix_loudness, MasterTarget target);

/// The finished sound of a mix from its beginning.
std::unique_ptr<AudioSource> open_master(const Master& master, std::unique_ptr<AudioSource> mix);

} // namespace radiowrap
