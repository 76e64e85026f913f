#include "base/error.hpp"
#include "lib/ffmpeg/converted_source.hpp"
#include "lib/ffmpeg/resampler.hpp"
#include "support/memory_source.hpp"
#include "support/signals.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <complex>
#include <numbers>

namespace radiowrap {
namespace {

using namespace test;

AudioBuffer resample(const AudioBuffer& in, AudioFormat from, AudioFormat to,
                     FrameCount block_frames = 1000) {
    Resampler resampler(from, to);
    AudioBuffer out(0, to.channels);
    for (FrameCount at = 0; at < in.frames(); at += block_frames)
        resampler.process(in.view().slice(at, std::min(at + block_frames, in.frames())), out);
    resampler.flush(out);
    return out;
}

/// The level of one frequency in the middle of a sound, in dB of a sine's peak.
double level_db(const AudioBuffer& sound, double hertz, int rate) {
    std::complex<double> sum;
    double weights = 0.0;
    const FrameCount from = sound.frames() / 4, to = sound.frames() * 3 / 4;
    for (FrameCount i = from; i < to; ++i) {
        const double x = static_cast<double>(i - from) / static_cast<double>(to - from);
        const double weight = std::pow(std::sin(std::numbers::pi * x), 4.0);
        const double turn = 2.0 * std::numbers::pi * hertz * static_cast<double>(i) / rate;
        sum += weight * std::polar(static_cast<double>(sound.view().frame(i)[0]), -turn);
        weights += weight;
    }
    return gain_to_db(2.0 * std::abs(sum) / weights + 1e-12);
}

TEST(Resampler, GivesExactlyTheRoundedLength) {
    for (const int from : {8000, 11025, 16000, 22050, 32000, 44100, 96000})
        for (const FrameCount frames : {1, 2, 147, 160, 1000, 1001, 12345, 48000}) {
            const AudioBuffer out = resample(AudioBuffer(frames, 1), {from, 1}, {48000, 1});
            EXPECT_EQ(out.frames(), std::llround(static_cast<double>(frames) * 48000.0 / from)) << from;
        }
    EXPECT_EQ(resample(AudioBuffer(0, 1), {22050, 1}, {48000, 2}).frames(), 0);
}

TEST(Resampler, KeepsAClickInItsPlace) {
    for (const int from : {22050, 44100, 96000}) {
        AudioBuffer in(from, 1);
        in.view().samples()[static_cast<std::size_t>(from / 4)] = 1.0F;
        const AudioBuffer out = resample(in, {from, 1}, {48000, 1});
        const auto samples = out.view().samples();
        EXPECT_NEAR(static_cast<double>(std::ranges::max_element(samples) - samples.begin()), 12000.0, 1.0)
            << from;
    }
}

TEST(Resampler, IsFlatToNineTenthsAndKeepsImagesAndAliasesUnder110Db) {
    for (const auto& [from, to] : {std::pair{22050, 48000}, {44100, 48000}, {16000, 48000}, {96000, 48000}}) {
        const double nyquist = std::min(from, to) / 2.0;
        for (const double part : {0.02, 0.5, 0.8, 0.905}) {
            const double hertz = part * nyquist;
            const AudioBuffer out = resample(tone(1.0, hertz, -6.0, {from, 1}), {from, 1}, {to, 1});
            EXPECT_NEAR(level_db(out, hertz, to), -6.0, 0.05) << from << ' ' << part;
            if (from < to) {
                EXPECT_LT(level_db(out, from - hertz, to), -116.0) << from << ' ' << part;
            }
        }
        for (const double part : {1.05, 1.2, 1.7}) {
            if (from < to) continue;
            const AudioBuffer out = resample(tone(1.0, part * nyquist, -6.0, {from, 1}), {from, 1}, {to, 1});
            EXPECT_LT(level_db(out, to - part * nyquist, to), -116.0) << part;
        }
    }
}

TEST(Resampler, DoesNotMindTheBlocks) {
    const AudioBuffer in = speech_like(1.0, 5, {22050, 1});
    const AudioBuffer whole = resample(in, {22050, 1}, {48000, 2}, in.frames());
    for (const FrameCount block : {FrameCount{1}, FrameCount{333}, FrameCount{4096}}) {
        const AudioBuffer parts = resample(in, {22050, 1}, {48000, 2}, block);
        ASSERT_EQ(parts.frames(), whole.frames());
        EXPECT_TRUE(std::ranges::equal(parts.view().samples(), whole.view().samples())) << block;
    }
}

/// What comes out on each channel of 1 s where only one channel in has a tone of peak 0.5.
std::vector<double> gains(int in_channels, int with_tone, int out_channels, int in_rate = 48000) {
    const AudioBuffer mono = tone(1.0, 440.0, gain_to_db(0.5), {in_rate, 1});
    AudioBuffer in(mono.frames(), in_channels);
    for (FrameCount i = 0; i < in.frames(); ++i) in.view().frame(i)[with_tone] = mono.view().frame(i)[0];
    const AudioBuffer out = resample(in, {in_rate, in_channels}, {48000, out_channels});
    std::vector<double> peaks(out_channels);
    for (FrameCount i = 4800; i < 43200; ++i)
        for (int channel = 0; channel < out_channels; ++channel)
            peaks[channel] =
                std::max(peaks[channel], std::abs(static_cast<double>(out.view().frame(i)[channel])));
    for (double& peak : peaks) peak /= 0.5;
    return peaks;
}

TEST(Resampler, GivesMonoTheSameLevelOnBothSides) {
    for (const int rate : {48000, 22050}) {
        const auto sides = gains(1, 0, 2, rate);
        EXPECT_NEAR(sides[0], 1.0, 0.002);
        EXPECT_NEAR(sides[1], 1.0, 0.002);
    }
}

TEST(Resampler, MakesMonoOfTheMeanOfBothSides) {
    EXPECT_NEAR(gains(2, 0, 1)[0], 0.5, 0.002);
    EXPECT_NEAR(gains(2, 1, 1)[0], 0.5, 0.002);
}

TEST(Resampler, MixesTheCentreOfSurroundSoundToBothSides) {
    for (const int channels : {3, 5, 6, 8}) { // the centre is the third of each
        const auto sides = gains(channels, 2, 2);
        EXPECT_GT(sides[0], 0.2) << channels;
        EXPECT_NEAR(sides[0], sides[1], 0.001) << channels;
        EXPECT_LE(sides[0], 0.71) << channels;
    }
    EXPECT_NEAR(gains(6, 3, 2)[0], 0.0, 1e-6); // the subwoofer
}

TEST(Resampler, SaysThatItCannotMixChannelsWithoutPlaces) {
    EXPECT_THROW(Resampler({48000, 17}, {48000, 2}), Error);
}

TEST(ConvertedSource, PassesOnWhatIsInTheWantedFormatAlready) {
    const AudioBuffer in = speech_like(0.5, 2);
    ConvertedSource source(std::make_unique<MemorySource>(in), {});
    EXPECT_TRUE(std::ranges::equal(read_all(source).view().samples(), in.view().samples()));
}

TEST(ConvertedSource, GivesWhatTheResamplerGives) {
    const AudioBuffer in = speech_like(0.5, 2, {22050, 1});
    const AudioBuffer expected = resample(in, {22050, 1}, {48000, 2});
    for (const FrameCount block : {FrameCount{1}, FrameCount{700}, FrameCount{50000}}) {
        ConvertedSource source(std::make_unique<MemorySource>(in, 22050), {48000, 2});
        EXPECT_EQ(source.format(), (AudioFormat{48000, 2}));
        EXPECT_TRUE(std::ranges::equal(read_all(source, block).view().samples(), expected.view().samples()));
    }
}

} // namespace
} // namespace radiowrap
