#include "audio/true_peak.hpp"
#include "support/ebur128.hpp"
#include "support/memory_source.hpp"
#include "support/signals.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace radiowrap {
namespace {

using namespace test;
using std::numbers::pi;

float peak_of(const AudioBuffer& sound, FrameCount block_frames = 4096) {
    TruePeakMeter meter(sound.channels());
    add_in_blocks(meter, sound.view(), block_frames);
    return meter.peak();
}

/// Looks between all samples, one position at a time, silence around the sound.
float slow_peak_of(const AudioBuffer& sound) {
    constexpr FrameCount around = TruePeakInterpolator::kTaps;
    float largest = 0.0F;
    for (int channel = 0; channel < sound.channels(); ++channel) {
        std::vector<float> samples(static_cast<std::size_t>(sound.frames() + 2 * around));
        for (FrameCount i = 0; i < sound.frames(); ++i)
            samples[static_cast<std::size_t>(i + around)] =
                sound.view().frame(i)[static_cast<std::size_t>(channel)];
        for (std::size_t at = 0; at + TruePeakInterpolator::kTaps <= samples.size(); ++at) {
            float peak = 0.0F;
            TruePeakInterpolator::peaks(
                std::span<const float>(samples).subspan(at, TruePeakInterpolator::kTaps), {&peak, 1});
            largest = std::max(largest, peak);
        }
    }
    return largest;
}

TEST(TruePeakMeter, FindsExactlyWhatLookingEverywhereFinds) {
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        Random random(seed);
        AudioBuffer sound(random.integer(1, 700), static_cast<int>(random.integer(1, 2)));
        const double power = random.uniform(1.0, 9.0); // from noise to lonely clicks
        for (float& sample : sound.view().samples()) {
            const double value = random.uniform(-1.0, 1.0);
            sample = static_cast<float>(std::copysign(std::pow(std::abs(value), power), value));
        }
        EXPECT_EQ(peak_of(sound), slow_peak_of(sound)) << seed;
    }
}

TEST(TruePeakMeter, FindsTheSamePeakInBlocksOfAnySize) {
    const AudioBuffer sound = noise(0.2, 0.0, 9);
    for (const FrameCount block : {1, 7, 64, 480, 4096})
        EXPECT_EQ(peak_of(sound, block), peak_of(sound)) << block;
}

TEST(TruePeakMeter, CanBeReadAtAnyTimeWithoutChangingIt) {
    const AudioBuffer sound = noise(0.1, 0.0, 2);
    TruePeakMeter meter(2);
    for (FrameCount at = 0; at < sound.frames(); at += 100) {
        meter.add(sound.view().slice(at, at + 100));
        EXPECT_GT(meter.peak(), 0.0F);
    }
    EXPECT_EQ(meter.peak(), peak_of(sound));
}

TEST(TruePeakMeter, ReadsASineOfAnyPhaseAsItsAmplitude) {
    for (const double hertz : {997.0, 5000.0, 12000.0, 15000.0})
        for (int degrees = 0; degrees < 90; degrees += 9) {
            const AudioBuffer sound = from_function(4800, 1, [&](FrameCount i) {
                const double edge = std::sin(pi * static_cast<double>(i) / 4800.0); // no jump at the ends
                return edge *
                       std::sin(2.0 * pi * hertz * static_cast<double>(i) / 48000.0 + degrees * pi / 180.0);
            });
            // Four looks a sample miss the crest of a sine by at most this.
            const double missed = gain_to_db(std::cos(pi * hertz / (4.0 * 48000.0)));
            EXPECT_LE(gain_to_db(peak_of(sound)), 0.03) << hertz << " Hz, " << degrees;
            EXPECT_GE(gain_to_db(peak_of(sound)), missed - 0.03) << hertz << " Hz, " << degrees;
        }
}

/// Full-scale samples whose reconstruction is as high as it can be half a sample behind frame `crest`.
AudioBuffer worst_case(FrameCount frames, FrameCount crest) {
    return from_function(frames, 1, [&](FrameCount i) {
        const auto distance = static_cast<double>(i - crest) - 0.5;
        return std::sin(pi * distance) / distance > 0.0 ? 1.0 : -1.0;
    });
}

TEST(TruePeakMeter, FindsCrestsInFrontOfTheFirstSampleAndBehindTheLast) {
    for (FrameCount crest = -6; crest < 46; ++crest) {
        AudioBuffer sound = worst_case(40, crest); // fading, so that only the crest is high
        for (FrameCount i = 0; i < 40; ++i)
            sound.view().frame(i)[0] *= 1.0F - static_cast<float>(std::abs(i - crest)) / 47.0F;
        EXPECT_EQ(peak_of(sound), slow_peak_of(sound)) << crest;
    }
}

TEST(TruePeakMeter, ReadsNoLessThanLibebur128InTheWorstCase) {
    for (FrameCount crest = -1; crest < 40; ++crest) {
        const AudioBuffer sound = worst_case(40, crest);
        EXPECT_GE(gain_to_db(peak_of(sound)), ebur128(sound.view()).max_true_peak_dbtp) << crest;
    }
}

TEST(TruePeakMeter, HearsTheLoudestChannel) {
    AudioBuffer sound = noise(0.1, -20.0, 2);
    sound.view().frame(2000)[1] = -0.9F;
    EXPECT_NEAR(peak_of(sound), 0.9F, 0.1F);
}

TEST(TruePeakInterpolator, NeverRisesAboveItsBound) {
    EXPECT_GE(TruePeakInterpolator::overshoot_bound(), peak_of(worst_case(100, 50)));
    EXPECT_LE(TruePeakInterpolator::overshoot_bound(), 1.01 * peak_of(worst_case(100, 50)));
}

} // namespace
} // namespace radiowrap
