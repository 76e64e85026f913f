// The true-peak signals of EBU Tech 3341 (cases 15 to 23). They are fractions of the rate, and the meter is
// not told the rate: it looks four times as often as any.

#include "audio/loudness.hpp"
#include "support/signals.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace radiowrap {
namespace {

using namespace test;
using std::numbers::pi;

double peak_dbtp(const AudioBuffer& sound) {
    TruePeakMeter meter(sound.channels());
    meter.add(sound.view());
    return gain_to_db(static_cast<double>(meter.peak()));
}

void expect_peak(const AudioBuffer& sound, double dbtp) {
    EXPECT_LE(peak_dbtp(sound), dbtp + 0.2);
    EXPECT_GE(peak_dbtp(sound), dbtp - 0.4);
}

/// A second at 48 kHz of a `divisor`th of the rate from a phase, with 10 ms fades.
AudioBuffer faded_tone(int divisor, double peak, double degrees) {
    constexpr double fade = kHouseRate / 100.0;
    return from_function(kHouseRate, 2, [&](FrameCount i) {
        const auto at = static_cast<double>(i);
        const double level = std::min({1.0, at / fade, (kHouseRate - at) / fade});
        return peak * level * std::sin(2.0 * pi * at / divisor + degrees * pi / 180.0);
    });
}

TEST(EbuPeaks, Case15To18FindToneCrestsBetweenTheSamples) {
    expect_peak(faded_tone(4, 0.50, 0.0), -6.0);
    expect_peak(faded_tone(4, 0.50, 45.0), -6.0);
    expect_peak(faded_tone(6, 0.50, 60.0), -6.0);
    expect_peak(faded_tone(8, 0.50, 67.5), -6.0);
}

TEST(EbuPeaks, Case19FindsCrestsOverFullScale) { expect_peak(faded_tone(4, 1.41, 45.0), 3.0); }

/// At four times the rate: rate/6 of amplitude 0.5 with one period of rate/4 of amplitude 1 in the middle, in
/// phase.
std::vector<double> burst_at_four_times_the_rate() {
    constexpr int around = 24 * 100, period = 16; // of rate/6 and of rate/4
    std::vector<double> sound;
    for (int i = 0; i < around; ++i) sound.push_back(0.5 * std::sin(2.0 * pi * i / 24.0));
    for (int i = 0; i < period; ++i) sound.push_back(std::sin(2.0 * pi * i / period));
    for (int i = 0; i < around; ++i) sound.push_back(0.5 * std::sin(2.0 * pi * i / 24.0));
    return sound;
}

/// Low-passed to half the wanted rate, every fourth sample from `offset` on.
AudioBuffer decimated(const std::vector<double>& sound, int offset) {
    constexpr int reach = 4 * 32;
    const auto tap = [](int i) {
        const double window = 0.5 + 0.5 * std::cos(pi * i / (reach + 1));
        return window * (i == 0 ? 0.25 : std::sin(pi * i / 4.0) / (pi * i));
    };
    const auto frames = static_cast<FrameCount>(sound.size()) / 4;
    return from_function(frames, 2, [&](FrameCount frame) {
        double sum = 0.0;
        for (int i = -reach; i <= reach; ++i) {
            const FrameCount at = frame * 4 + offset + i;
            if (at >= 0 && at < std::ssize(sound)) sum += tap(i) * sound[static_cast<std::size_t>(at)];
        }
        return sum;
    });
}

TEST(EbuPeaks, Case20To23FindOneCrestWhereverTheSamplesFall) {
    const std::vector<double> burst = burst_at_four_times_the_rate();
    for (int offset = 0; offset < 4; ++offset) {
        SCOPED_TRACE(offset);
        expect_peak(decimated(burst, offset), 0.0);
    }
}

} // namespace
} // namespace radiowrap
