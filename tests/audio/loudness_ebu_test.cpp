// The test signals of EBU Tech 3341 and Tech 3342 that can be synthesized, through the meter, at the rates in
// use.

#include "audio/ebu_signals.hpp"
#include "audio/loudness.hpp"
#include "support/memory_source.hpp"

#include <gtest/gtest.h>

namespace radiowrap {
namespace {

using namespace test;

constexpr double kTolerance_lu = 0.1;

Loudness loudness_of(const AudioBuffer& sound, int rate) {
    GatedLoudnessMeter meter({rate, sound.channels()});
    add_in_blocks(meter, sound.view(), 4096);
    return meter.loudness();
}

class EbuSignals : public testing::TestWithParam<int> {
protected:
    [[nodiscard]] static int rate() { return GetParam(); }
    [[nodiscard]] static Loudness measured(const std::vector<ToneStep>& steps) {
        return loudness_of(tone_steps(rate(), steps), rate());
    }
};

std::string rate_name(const testing::TestParamInfo<int>& info) { return std::to_string(info.param) + "Hz"; }

INSTANTIATE_TEST_SUITE_P(Rates, EbuSignals, testing::Values(44100, 48000), rate_name);

TEST_P(EbuSignals, Case1And2ReadAToneAsItsLevelOnAllThreeScales) {
    for (const double level : {-23.0, -33.0}) {
        const Loudness loudness = measured({{20, level}});
        EXPECT_NEAR(loudness.integrated_lufs, level, kTolerance_lu);
        EXPECT_NEAR(loudness.max_momentary_lufs, level, kTolerance_lu);
        EXPECT_NEAR(loudness.max_short_term_lufs, level, kTolerance_lu);
    }
}

TEST_P(EbuSignals, Case3GatesWhatIsTenUnitsBelow) {
    EXPECT_NEAR(measured({{10, -36}, {60, -23}, {10, -36}}).integrated_lufs, -23.0, kTolerance_lu);
}

TEST_P(EbuSignals, Case4GatesWhatIsUnderTheAbsoluteGateFirst) {
    EXPECT_NEAR(measured({{10, -72}, {10, -36}, {60, -23}, {10, -36}, {10, -72}}).integrated_lufs, -23.0,
                kTolerance_lu);
}

TEST_P(EbuSignals, LeavesWhatIsUnderTheAbsoluteGateOutOfTheRelativeOne) {
    // With the 60 quiet seconds the relative gate would lie under -36.5, and the result near -26.
    const double lufs = measured({{60, -80}, {3, -23}, {3, -36.5}}).integrated_lufs;
    EXPECT_NEAR(lufs, -23.0, 0.5); // three blocks hold both tones
}

TEST_P(EbuSignals, Case5KeepsWhatIsAboveTheRelativeGate) {
    EXPECT_NEAR(measured({{20, -26}, {20.1, -20}, {20, -26}}).integrated_lufs, -23.0, kTolerance_lu);
}

std::vector<ToneStep> repeated(int times, const std::vector<ToneStep>& steps) {
    std::vector<ToneStep> all;
    for (int i = 0; i < times; ++i) all.insert(all.end(), steps.begin(), steps.end());
    return all;
}

TEST_P(EbuSignals, Case9KeepsShortTermLoudnessConstantWhileTheToneAlternates) {
    const AudioBuffer sound = tone_steps(rate(), repeated(5, {{1.34, -20}, {1.66, -30}}));
    EXPECT_NEAR(loudness_of(sound, rate()).max_short_term_lufs, -23.0, kTolerance_lu);
    // The lowest as well: each window of 3 s on its own, at ten places of the pattern.
    for (int i = 0; i < 10; ++i) {
        const FrameCount from = to_frames(3.0 + 0.3 * i, rate());
        GatedLoudnessMeter window({rate(), 2});
        window.add(sound.view().slice(from, from + to_frames(3.0, rate())));
        EXPECT_NEAR(window.loudness().max_short_term_lufs, -23.0, kTolerance_lu) << i;
    }
}

TEST_P(EbuSignals, Case10FindsTheLoudestThreeSecondsWhereverTheyBegin) {
    for (int i = 0; i < 20; ++i) {
        const Loudness loudness = measured({{i * 0.15, kQuiet}, {3, -23}, {1, kQuiet}});
        EXPECT_NEAR(loudness.max_short_term_lufs, -23.0, kTolerance_lu) << i;
    }
}

TEST_P(EbuSignals, Case11FollowsTheLoudestThreeSecondsWhileTheyGrow) {
    GatedLoudnessMeter meter({rate(), 2});
    for (int i = 0; i < 20; ++i) {
        const double level = -38.0 + i;
        meter.add(tone_steps(rate(), {{i * 0.15, kQuiet}, {3, level}, {3 - i * 0.15, kQuiet}}).view());
        EXPECT_NEAR(meter.loudness().max_short_term_lufs, level, kTolerance_lu);
    }
}

TEST_P(EbuSignals, Case12KeepsMomentaryLoudnessConstantWhileTheToneAlternates) {
    const AudioBuffer sound = tone_steps(rate(), repeated(25, {{0.18, -20}, {0.22, -30}}));
    EXPECT_NEAR(loudness_of(sound, rate()).max_momentary_lufs, -23.0, kTolerance_lu);
    for (int i = 0; i < 40; ++i) { // and the lowest: every hop of the pattern
        const FrameCount from = to_frames(1.0 + 0.01 * i, rate());
        GatedLoudnessMeter window({rate(), 2});
        window.add(sound.view().slice(from, from + to_frames(0.4, rate())));
        EXPECT_NEAR(window.loudness().max_momentary_lufs, -23.0, kTolerance_lu) << i;
    }
}

TEST_P(EbuSignals, Case13FindsTheLoudest400MillisecondsWhereverTheyBegin) {
    for (int i = 0; i < 20; ++i) {
        const Loudness loudness = measured({{i * 0.02, kQuiet}, {0.4, -23}, {1, kQuiet}});
        EXPECT_NEAR(loudness.max_momentary_lufs, -23.0, kTolerance_lu) << i;
    }
}

TEST_P(EbuSignals, Case14FollowsTheLoudest400MillisecondsWhileTheyGrow) {
    GatedLoudnessMeter meter({rate(), 2});
    for (int i = 0; i < 20; ++i) {
        const double level = -38.0 + i;
        meter.add(tone_steps(rate(), {{i * 0.02, kQuiet}, {0.4, level}, {0.4 - i * 0.02, kQuiet}}).view());
        EXPECT_NEAR(meter.loudness().max_momentary_lufs, level, kTolerance_lu);
    }
}

TEST_P(EbuSignals, Tech3342ReadsTheRangeOfSteps) {
    EXPECT_NEAR(measured({{20, -20}, {20, -30}}).range_lu, 10.0, 1.0);
    EXPECT_NEAR(measured({{20, -20}, {20, -15}}).range_lu, 5.0, 1.0);
    EXPECT_NEAR(measured({{20, -40}, {20, -20}}).range_lu, 20.0, 1.0);
    EXPECT_NEAR(measured({{20, -50}, {20, -35}, {20, -20}, {20, -35}, {20, -50}}).range_lu, 15.0, 1.0);
}

} // namespace
} // namespace radiowrap
