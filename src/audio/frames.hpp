#pragma once

#include <cmath>
#include <cstdint>

namespace radiowrap {

/// A number of frames: one sample for each channel. Positions and lengths; ranges are half-open.
using FrameCount = std::int64_t;

/// The rate of every take, timeline and mix.
inline constexpr int kHouseRate = 48000;

struct AudioFormat {
    int sample_rate = kHouseRate;
    int channels = 2;
    bool operator==(const AudioFormat&) const = default;
};

inline FrameCount to_frames(double seconds, int sample_rate = kHouseRate) {
    return std::llround(seconds * sample_rate);
}
inline double to_seconds(FrameCount frames, int sample_rate = kHouseRate) {
    return static_cast<double>(frames) / sample_rate;
}

inline double db_to_gain(double db) { return std::pow(10.0, db / 20.0); }
inline double gain_to_db(double gain) { return 20.0 * std::log10(gain); }

} // namespace radiowrap
