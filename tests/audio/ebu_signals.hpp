#pragma once

#include "support/signals.hpp"

#include <numeric>
#include <vector>

namespace radiowrap::test {

struct ToneStep {
    double seconds;
    double peak_dbfs; ///< kQuiet: silence
};

inline constexpr double kQuiet = -1000.0;

/// The test tone of Tech 3341 and 3342: a 1 kHz stereo sine in phase, whose level changes in steps.
inline AudioBuffer tone_steps(int rate, const std::vector<ToneStep>& steps) {
    const int period = rate / std::gcd(rate, 1000);
    std::vector<double> sine;
    for (int i = 0; i < period; ++i) sine.push_back(std::sin(2.0 * std::numbers::pi * 1000.0 * i / rate));
    AudioBuffer sound(0, 2);
    for (const ToneStep& step : steps) {
        const double peak = db_to_gain(step.peak_dbfs);
        sound.append(from_function(to_frames(step.seconds, rate), 2, [&](FrameCount i) {
                         return peak * sine[static_cast<std::size_t>(i % period)];
                     }).view());
    }
    return sound;
}

} // namespace radiowrap::test
