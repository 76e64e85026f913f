#pragma once

#include "lib/sndfile/wav_reader.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <numbers>

namespace radiowrap::test {

/// The mean level of one frequency (Goertzel) over frames [from, to) of the left channel.
inline double level_of(const AudioBuffer& sound, double hertz, FrameCount from, FrameCount to) {
    const double turn = 2.0 * std::cos(2.0 * std::numbers::pi * hertz / kHouseRate);
    double s1 = 0.0, s2 = 0.0;
    for (FrameCount i = from; i < to; ++i) {
        const double s = sound.view().frame(i)[0] + turn * s1 - s2;
        s2 = s1;
        s1 = s;
    }
    return std::sqrt(std::max(0.0, s1 * s1 + s2 * s2 - turn * s1 * s2)) * 2.0 /
           static_cast<double>(to - from);
}

inline AudioBuffer read_all(const std::filesystem::path& file) {
    WavReader reader(file);
    AudioBuffer sound(reader.frames(), reader.format().channels);
    EXPECT_EQ(reader.read(sound.view()), sound.frames());
    return sound;
}

} // namespace radiowrap::test
