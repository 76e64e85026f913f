#include "audio/loudness.hpp"
#include "support/cpu_time.hpp"
#include "support/ebur128.hpp"
#include "support/memory_source.hpp"
#include "support/signals.hpp"

#include <gtest/gtest.h>

namespace radiowrap {
namespace {

using namespace test;

Loudness loudness_of(const AudioBuffer& sound, int rate = kHouseRate, FrameCount block_frames = 4096) {
    LoudnessMeter meter({rate, sound.channels()});
    add_in_blocks(meter, sound.view(), block_frames);
    return meter.loudness();
}

TEST(LoudnessMeter, AgreesWithLibebur128OnSpeech) {
    for (const int rate : {44100, 48000})
        for (const int channels : {1, 2}) {
            const AudioBuffer sound =
                speech_like(12.0, static_cast<std::uint64_t>(rate + channels), {rate, channels});
            const Loudness ours = loudness_of(sound, rate), theirs = ebur128(sound.view(), rate);
            EXPECT_NEAR(ours.integrated_lufs, theirs.integrated_lufs, 0.02);
            EXPECT_NEAR(ours.range_lu, theirs.range_lu,
                        0.5); // it looks once a second; Tech 3342 wants ten times
            EXPECT_NEAR(ours.max_momentary_lufs, theirs.max_momentary_lufs, 0.02);
            EXPECT_NEAR(ours.max_short_term_lufs, theirs.max_short_term_lufs, 0.02);
            EXPECT_NEAR(ours.max_true_peak_dbtp, theirs.max_true_peak_dbtp, 0.1);
        }
}

TEST(LoudnessMeter, AgreesWithLibebur128OnQuietSpeechWithLongPauses) {
    const AudioBuffer speech = speech_like(4.0, 3);
    const AudioBuffer quiet = louder(speech, -40.0);
    const AudioBuffer sound = joined({quiet, silence(5.0), speech, silence(5.0), quiet});
    EXPECT_NEAR(loudness_of(sound).integrated_lufs, ebur128(sound.view()).integrated_lufs, 0.02);
}

TEST(LoudnessMeter, AgreesWithLibebur128AtTheRatesThatClipsHave) {
    for (const int rate : {8000, 16000, 22050, 32000, 96000}) {
        const AudioBuffer sound = speech_like(4.0, 7, {rate, 1});
        EXPECT_NEAR(loudness_of(sound, rate).integrated_lufs,
                    ebur128(sound.view(), rate, 0.1).integrated_lufs, 0.02)
            << rate;
    }
}

TEST(LoudnessMeter, ReadsOneChannelAsItWillPlayOnTwoLoudspeakers) {
    const AudioBuffer mono = tone(5.0, 1000.0, -23.0, {kHouseRate, 1});
    EXPECT_NEAR(loudness_of(mono).integrated_lufs, -23.0, 0.05);
    EXPECT_NEAR(loudness_of(mono).integrated_lufs, loudness_of(tone(5.0, 1000.0, -23.0)).integrated_lufs,
                1e-6);
}

TEST(LoudnessMeter, ReadsAToneInOneOfTwoChannelsAsThreeUnitsLess) {
    AudioBuffer left = tone(5.0, 997.0, 0.0);
    for (FrameCount i = 0; i < left.frames(); ++i) left.view().frame(i)[1] = 0.0F;
    EXPECT_NEAR(loudness_of(left).integrated_lufs, -3.01, 0.01); // BS.1770's own reference
}

TEST(LoudnessMeter, MeasuresTheSameBitsInBlocksOfAnySize) {
    const AudioBuffer sound = speech_like(4.0, 5);
    const Loudness whole = loudness_of(sound, kHouseRate, sound.frames());
    for (const FrameCount block : {1, 7, 480, 4096}) {
        const Loudness in_blocks = loudness_of(sound, kHouseRate, block);
        EXPECT_EQ(in_blocks.integrated_lufs, whole.integrated_lufs) << block;
        EXPECT_EQ(in_blocks.range_lu, whole.range_lu) << block;
        EXPECT_EQ(in_blocks.max_momentary_lufs, whole.max_momentary_lufs) << block;
        EXPECT_EQ(in_blocks.max_short_term_lufs, whole.max_short_term_lufs) << block;
        EXPECT_EQ(in_blocks.max_true_peak_dbtp, whole.max_true_peak_dbtp) << block;
    }
}

void expect_nothing_heard(const Loudness& loudness) {
    EXPECT_EQ(loudness.integrated_lufs, kSilence);
    EXPECT_EQ(loudness.range_lu, 0.0);
    EXPECT_EQ(loudness.max_momentary_lufs, kSilence);
    EXPECT_EQ(loudness.max_short_term_lufs, kSilence);
    EXPECT_EQ(loudness.max_true_peak_dbtp, kSilence);
}

TEST(LoudnessMeter, SaysMinusInfinityForNothingAndForSilence) {
    expect_nothing_heard(LoudnessMeter({kHouseRate, 2}).loudness());
    expect_nothing_heard(loudness_of(silence(5.0)));
    EXPECT_EQ(GatedLoudnessMeter({kHouseRate, 2}).ungated_lufs(), kSilence);
}

TEST(LoudnessMeter, HasNoIntegratedLoudnessForLessThan400MillisecondsButAnUngatedOne) {
    GatedLoudnessMeter meter({kHouseRate, 2});
    meter.add(tone(0.395, 1000.0, -23.0).view());
    EXPECT_EQ(meter.loudness().integrated_lufs, kSilence);
    EXPECT_NEAR(meter.ungated_lufs(), -23.0, 0.1);
    meter.add(tone(0.005, 1000.0, -23.0).view());
    EXPECT_NEAR(meter.loudness().integrated_lufs, -23.0, 0.1);
}

TEST(LoudnessMeter, TakesAGainAsTheLoudnessOfTheLouderSound) {
    const AudioBuffer sound = speech_like(5.0, 8);
    const Loudness told = loudness_of(sound) + -6.0;
    const Loudness measured = loudness_of(louder(sound, -6.0));
    EXPECT_NEAR(told.integrated_lufs, measured.integrated_lufs, 1e-4);
    EXPECT_NEAR(told.range_lu, measured.range_lu, 1e-4);
    EXPECT_NEAR(told.max_momentary_lufs, measured.max_momentary_lufs, 1e-4);
    EXPECT_NEAR(told.max_short_term_lufs, measured.max_short_term_lufs, 1e-4);
    EXPECT_NEAR(told.max_true_peak_dbtp, measured.max_true_peak_dbtp, 1e-4);
}

TEST(LoudnessMeter, IsNotSlowedDownByDigitalSilence) {
    const auto seconds = [](const AudioBuffer& sound) {
        GatedLoudnessMeter meter({kHouseRate, 2});
        meter.add(speech_like(0.5, 1).view()); // something for the filters to fade out from
        return test::cpu_seconds([&] { meter.add(sound.view()); });
    };
    const double sounding = seconds(noise(20.0, -20.0, 4)), silent = seconds(silence(20.0));
    EXPECT_LT(silent, 4.0 * sounding);
}

} // namespace
} // namespace radiowrap
