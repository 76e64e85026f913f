#include "audio/loudness.hpp"
#include "master/limiter.hpp"
#include "support/cpu_time.hpp"
#include "support/ebur128.hpp"
#include "support/memory_source.hpp"
#include "support/signals.hpp"

#include <gtest/gtest.h>

#include <functional>
#include <string>
#include <vector>

namespace radiowrap {
namespace {

using namespace test;

constexpr double kCeiling = -1.0;
constexpr FrameCount kLook = kHouseRate / 200; // 5 ms

AudioBuffer limited(const AudioBuffer& sound, double gain_db = 0.0, FrameCount block_frames = 4096) {
    Limiter limiter(std::make_unique<MemorySource>(sound), gain_db, kCeiling);
    return read_all(limiter, block_frames);
}

double our_peak_dbtp(const AudioBuffer& sound) {
    TruePeakMeter meter(sound.channels());
    meter.add(sound.view());
    return gain_to_db(static_cast<double>(meter.peak()));
}

struct Hostile {
    std::string name;
    AudioBuffer sound;
};

AudioBuffer clicks(FrameCount spacing, float height, FrameCount frames = 24000) {
    AudioBuffer sound = noise(to_seconds(frames), -20.0, 3);
    for (FrameCount at = 100; at < frames; at += spacing) sound.view().frame(at)[at / spacing % 2] = height;
    return sound;
}

/// Signs that add up to the highest crest between the samples, for `frames` frames.
AudioBuffer alternating(FrameCount frames, float peak) {
    return from_function(frames, 2,
                         [&](FrameCount i) { return i % 2 == (i < frames / 2 ? 0 : 1) ? peak : -peak; });
}

/// Samples under the ceiling whose only crest stands half a sample before the first.
AudioBuffer crest_in_front() {
    return from_function(40, 2, [](FrameCount i) {
        const double height = 0.88 * (1.0 - static_cast<double>(i) / 47.0);
        return i % 2 == 0 ? height : -height;
    });
}

AudioBuffer backwards(const AudioBuffer& sound) {
    return from_function(sound.frames(), 2,
                         [&](FrameCount i) { return sound.view().frame(sound.frames() - 1 - i)[0]; });
}

AudioBuffer bursts_of_full_scale_signs() {
    Random random(11);
    return from_function(96000, 2, [&](FrameCount i) {
        const bool burst = i / 2400 % 3 == 1;
        return burst ? (random.coin() ? 1.0 : -1.0) : random.uniform(-0.01, 0.01);
    });
}

AudioBuffer square(double hertz, double peak) {
    return from_function(24000, 2, [&](FrameCount i) {
        return std::fmod(static_cast<double>(i) * hertz / kHouseRate, 1.0) < 0.5 ? peak : -peak;
    });
}

AudioBuffer fs_over_four_between_the_samples(double peak) {
    return from_function(24000, 2, [&](FrameCount i) {
        return peak * std::sin(std::numbers::pi / 2.0 * static_cast<double>(i) + std::numbers::pi / 4.0);
    });
}

std::vector<Hostile> hostile_sounds() {
    std::vector<Hostile> all{
        {"bursts of noise", bursts_of_full_scale_signs()},
        {"a quarter of the rate at 45 degrees", fs_over_four_between_the_samples(1.41)},
        {"crests between samples that are all under the ceiling", fs_over_four_between_the_samples(1.2)},
        {"a loud square wave", square(100.0, 2.0)},
        {"noise 12 dB over", noise(0.5, 12.0, 4)},
        {"speech 12 dB over", louder(speech_like(2.0, 4), 12.0)},
        {"one click", clicks(30000, 4.0F)},
        {"a loud first frame", joined({from_function(1, 2, [](FrameCount) { return 3.0; }), silence(0.1)})},
        {"a loud last frame", joined({silence(0.1), from_function(1, 2, [](FrameCount) { return -3.0; })})},
        {"only one frame", from_function(1, 2, [](FrameCount) { return 3.0; })},
        {"a crest in the first frames", joined({alternating(30, 1.0F), silence(0.1)})},
        {"a crest in the last frames", joined({silence(0.1), alternating(30, 1.0F)})},
        {"a crest in front of the first frame", crest_in_front()},
        {"a crest behind the last frame", backwards(crest_in_front())},
        {"nothing but a crest", alternating(24, 1.0F)},
        {"noise shorter than the look-ahead", noise(0.003, 6.0, 5)},
    };
    for (const FrameCount spacing : {1, 2, 13, 100, 239, 240, 241, 242, 479, 480, 481, 4095, 4096, 4097})
        all.push_back({"clicks every " + std::to_string(spacing) + " frames", clicks(spacing, 2.5F)});
    return all;
}

TEST(Limiter, KeepsTheTruePeakOfHostileSoundsUnderTheCeiling) {
    for (const Hostile& hostile : hostile_sounds()) {
        const AudioBuffer out = limited(hostile.sound);
        const AudioBuffer heard = joined({out, silence(0.01)}); // libebur128 does not look behind the end
        EXPECT_GT(our_peak_dbtp(hostile.sound), kCeiling + 1.0) << hostile.name << " is not hostile";
        EXPECT_LE(our_peak_dbtp(out), kCeiling + 0.05) << hostile.name;
        EXPECT_LE(ebur128(heard.view(), kHouseRate, 1.0).max_true_peak_dbtp, kCeiling + 0.1) << hostile.name;
    }
}

TEST(Limiter, PassesWhatIsUnderTheCeilingBitForBit) {
    AudioBuffer sound = speech_like(2.0, 6);
    const AudioBuffer out = limited(sound);
    ASSERT_LT(our_peak_dbtp(sound), kCeiling);
    EXPECT_TRUE(std::ranges::equal(out.view().samples(), sound.view().samples()));
}

TEST(Limiter, LeavesAPeakJustUnderTheCeilingAndTurnsDownOneJustOver) {
    for (const double over_db : {-0.02, 0.02}) {
        Limiter limiter(std::make_unique<MemorySource>(tone(0.2, 1000.0, kCeiling + over_db)), 0.0, kCeiling);
        read_all(limiter);
        if (over_db < 0.0) {
            EXPECT_EQ(limiter.largest_reduction_db(), 0.0);
        } else {
            EXPECT_NEAR(limiter.largest_reduction_db(), -over_db, 0.01);
        }
    }
}

TEST(Limiter, AppliesItsGainExactlyBeforeTheCeiling) {
    const AudioBuffer sound = speech_like(1.0, 7), out = limited(sound, -9.0);
    const auto gain = static_cast<float>(db_to_gain(-9.0));
    for (std::size_t i = 0; i < sound.view().samples().size(); ++i)
        ASSERT_EQ(out.view().samples()[i], sound.view().samples()[i] * gain);
}

/// The gain that each frame got, read from a sound without zeros.
std::vector<double> gains(const AudioBuffer& in, const AudioBuffer& out) {
    std::vector<double> result;
    for (FrameCount i = 0; i < in.frames(); ++i) {
        const auto a = in.view().frame(i), b = out.view().frame(i);
        result.push_back(static_cast<double>(b[0]) / static_cast<double>(a[0]));
        EXPECT_NEAR(result.back(), static_cast<double>(b[1]) / static_cast<double>(a[1]), 1e-5);
    }
    return result;
}

AudioBuffer without_zeros(AudioBuffer sound) {
    for (float& sample : sound.view().samples())
        if (std::abs(sample) < 0.001F) sample = 0.001F;
    return sound;
}

TEST(Limiter, GivesBothChannelsOneGainNeverOverOneAndWithoutSteps) {
    for (const Hostile& hostile : hostile_sounds()) {
        const AudioBuffer sound = without_zeros(hostile.sound);
        const auto gain = gains(sound, limited(sound));
        for (std::size_t i = 0; i < gain.size(); ++i) {
            EXPECT_LE(gain[i], 1.0 + 1e-6) << hostile.name;
            EXPECT_GT(gain[i], 0.1) << hostile.name; // never more than these sounds need
            // From 1 to nothing in the look-ahead: no faster.
            EXPECT_LE(std::abs(gain[i] - gain[i > 0 ? i - 1 : 0]), 1.0 / kLook + 1e-6)
                << hostile.name << " at " << i;
        }
    }
}

TEST(Limiter, IsDownWhenThePeakComesAndLetsGoWithinATenthOfASecond) {
    AudioBuffer sound = tone(1.5, 1000.0, -12.0);
    constexpr FrameCount click = 24000;
    for (float& sample : sound.view().frame(click)) sample = 4.0F;
    const AudioBuffer even = from_function(sound.frames(), 2, [](FrameCount) { return 0.1; });
    AudioBuffer probe = even; // the same gain, seen on a level
    for (float& sample : probe.view().frame(click)) sample = 4.0F;
    const auto gain = gains(probe, limited(probe));
    const auto at = [&](double seconds) {
        return gain[static_cast<std::size_t>(click + to_frames(seconds))];
    };
    EXPECT_EQ(at(-0.006), 1.0);
    EXPECT_LT(at(-0.0025), 0.7);
    EXPECT_NEAR(at(0.0), db_to_gain(kCeiling) / 4.0, 0.01);
    const double depth = 1.0 - at(0.0);
    EXPECT_NEAR((1.0 - at(0.1)) / depth, std::exp(-1.0), 0.05); // the time constant
    EXPECT_LT((1.0 - at(0.5)) / depth, 0.02);
    EXPECT_NEAR(at(0.95), 1.0, 0.001);
}

TEST(Limiter, GoesBackToBitExactAfterItWorked) {
    AudioBuffer sound = noise(2.0, -20.0, 5);
    for (float& sample : sound.view().frame(100)) sample = 2.0F;
    const AudioBuffer out = limited(sound);
    const FrameCount late = to_frames(1.3);
    EXPECT_TRUE(std::ranges::equal(out.view().slice(late, out.frames()).samples(),
                                   sound.view().slice(late, sound.frames()).samples()));
}

/// The lag in frames at which two sounds are most alike.
FrameCount lag(const AudioBuffer& a, const AudioBuffer& b, FrameCount most) {
    double best = 0.0;
    FrameCount best_lag = -most - 1;
    for (FrameCount shift = -most; shift <= most; ++shift) {
        double sum = 0.0;
        for (FrameCount i = most; i < a.frames() - most; ++i)
            sum += static_cast<double>(a.view().frame(i)[0]) * b.view().frame(i + shift)[0];
        if (sum > best) best = sum, best_lag = shift;
    }
    return best_lag;
}

TEST(Limiter, KeepsLengthAndPlace) {
    for (const FrameCount frames : {1, 5, 11, 12, 239, 240, 241, 252, 4095, 4096, 4097, 10000}) {
        const AudioBuffer sound = noise(to_seconds(frames), 3.0, static_cast<std::uint64_t>(frames));
        const AudioBuffer out = limited(sound);
        ASSERT_EQ(out.frames(), frames);
        if (frames > 2000) {
            EXPECT_EQ(lag(sound, out, 500), 0);
        }
    }
}

TEST(Limiter, GivesNothingForNothing) { EXPECT_EQ(limited(AudioBuffer(0, 2)).frames(), 0); }

TEST(Limiter, GivesTheSameBitsInBlocksOfAnySize) {
    const AudioBuffer sound = noise(0.4, 6.0, 12), whole = limited(sound, 0.0, sound.frames());
    for (const FrameCount block : {1, 7, 480, 4096, 100000})
        EXPECT_TRUE(std::ranges::equal(limited(sound, 0.0, block).view().samples(), whole.view().samples()))
            << block;
}

TEST(Limiter, LimitsOneChannelToo) {
    AudioBuffer mono = noise(0.5, 9.0, 2, {kHouseRate, 1});
    EXPECT_LE(our_peak_dbtp(limited(mono)), kCeiling + 0.05);
}

TEST(Limiter, TakesFarLessTimeThanTheSoundLasts) {
    const AudioBuffer loud = noise(10.0, 6.0, 1);
    EXPECT_LT(test::cpu_seconds([&] { limited(loud); }), 0.5 * test::kSlowdown); // a tenth of a second
}

} // namespace
} // namespace radiowrap
