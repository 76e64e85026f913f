#include "lib/posix/temporary_folder.hpp"
#include "support/ebur128.hpp"
#include "support/signals.hpp"
#include "support/spoken.hpp"
#include "takes/take_recorder.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace radiowrap {
namespace {

using namespace test;
using testing::HasSubstr;

class Recorder : public testing::Test {
protected:
    [[nodiscard]] Take record(const AudioBuffer& sound, int rate, Edges edges = Edges::trim,
                              FrameCount block_frames = 4096) const {
        TakeRecorder recorder(file());
        const AudioFormat format{rate, sound.channels()};
        for (FrameCount at = 0; at < sound.frames(); at += block_frames)
            recorder.add(format, sound.view().slice(at, std::min(at + block_frames, sound.frames())));
        return recorder.finish(edges);
    }
    [[nodiscard]] std::string error_for(const AudioBuffer& sound, int rate = kHouseRate) const {
        return error_of([&] { (void)record(sound, rate); });
    }
    [[nodiscard]] std::filesystem::path file() const { return folder_.path() / "take.wav"; }

private:
    TemporaryFolder folder_;
};

TEST_F(Recorder, FindsWhereSpeechBeginsAndEndsAtAnyRate) {
    for (const AudioFormat format :
         {AudioFormat{48000, 1}, {48000, 2}, {44100, 2}, {22050, 1}, {8000, 1}, {96000, 2}}) {
        const AudioBuffer burst = tone(1.2, 400.0, -15.0, format);
        const AudioBuffer sound = joined({silence(0.73, format), burst, silence(0.91, format)});
        const Take take = record(sound, format.sample_rate);
        EXPECT_NEAR(to_seconds(take.start), 0.73 - 0.03, 0.01) << format.sample_rate; // a breath is left
        EXPECT_NEAR(to_seconds(take.start + take.length), 0.73 + 1.2 + 0.08, 0.0105) << format.sample_rate;
        EXPECT_EQ(take.channels, format.channels);
    }
}

TEST_F(Recorder, KeepsTheEdgesOfElements) {
    const AudioBuffer sound = joined({silence(0.5), tone(1.0, 400.0, -15.0), silence(0.5)});
    const Take take = record(sound, kHouseRate, Edges::keep);
    EXPECT_EQ(take.start, 0);
    EXPECT_EQ(take.length, sound.frames());
}

TEST_F(Recorder, TakesNothingFromSpeechThatFillsTheFile) {
    const AudioBuffer sound = tone(1.0, 400.0, -15.0);
    const Take take = record(sound, kHouseRate);
    EXPECT_EQ(take.start, 0);
    EXPECT_EQ(take.length, sound.frames());
}

TEST_F(Recorder, HearsQuietConsonantsAsSpeechAndARoomAsSilence) {
    const AudioBuffer speech = tone(1.0, 400.0, -15.0), room = noise(0.5, -55.0, 1);
    const AudioBuffer consonant = tone(0.2, 400.0, -15.0 - 22.0);
    const Take take = record(joined({room, consonant, speech, consonant, room}), kHouseRate);
    EXPECT_NEAR(to_seconds(take.start), 0.5 - 0.03, 0.01);
    EXPECT_NEAR(to_seconds(take.start + take.length), 0.5 + 0.2 + 1.0 + 0.2 + 0.08, 0.0105);
}

TEST_F(Recorder, BringsEverySoundToTheHouseRate) {
    for (const AudioFormat format : {AudioFormat{44100, 1}, {8000, 1}, {96000, 2}, {48000, 6}}) {
        const AudioBuffer sound = tone(1.0, 1000.0, -20.0, format);
        const Take take = record(sound, format.sample_rate);
        WavReader reader(file());
        EXPECT_EQ(reader.format(), (AudioFormat{kHouseRate, std::min(format.channels, 2)}));
        EXPECT_EQ(reader.frames(), kHouseRate);
        const AudioBuffer out = read_all(reader);
        int crossings = 0;
        for (FrameCount i = 1; i < out.frames(); ++i)
            crossings += out.view().frame(i - 1)[0] < 0.0F && out.view().frame(i)[0] >= 0.0F ? 1 : 0;
        EXPECT_NEAR(crossings, 1000, 2);
        if (format.channels <= 2) {
            EXPECT_NEAR(take.loudness.integrated_lufs, -20.0, 0.1);
        }
    }
}

TEST_F(Recorder, MeasuresWhatItWrote) {
    const AudioFormat format{44100, 2};
    const Take take = record(speech_like(4.0, 31, format), format.sample_rate);
    const AudioBuffer out = sound_of(take.file);
    const Loudness theirs = ebur128(out.view(), kHouseRate, 0.01);
    EXPECT_NEAR(take.loudness.integrated_lufs, theirs.integrated_lufs, 0.02);
    EXPECT_NEAR(take.loudness.max_momentary_lufs, theirs.max_momentary_lufs, 0.02);
    EXPECT_NEAR(take.loudness.max_short_term_lufs, theirs.max_short_term_lufs, 0.02);
}

TEST_F(Recorder, MeasuresSpeechWithoutTheSilenceAroundIt) {
    const AudioBuffer word = tone(0.5, 1000.0, -20.0);
    const Take take = record(joined({silence(3.0), word, silence(3.0)}), kHouseRate);
    EXPECT_NEAR(take.loudness.integrated_lufs, -20.0, 0.2);
    const Take element = record(joined({silence(3.0), word, silence(3.0)}), kHouseRate, Edges::keep);
    EXPECT_LT(element.loudness.integrated_lufs, -20.5); // as any meter reads the file
}

TEST_F(Recorder, WritesTheSameBytesHoweverTheSoundComes) {
    const AudioFormat format{22050, 1};
    const AudioBuffer sound = speech_like(1.0, 32, format);
    const Take whole = record(sound, format.sample_rate, Edges::trim, sound.frames());
    const std::string bytes = content_of(file());
    for (const FrameCount block : {1, 7, 480, 4096}) {
        const Take take = record(sound, format.sample_rate, Edges::trim, block);
        EXPECT_EQ(content_of(file()), bytes) << block;
        EXPECT_EQ(take.start, whole.start);
        EXPECT_EQ(take.length, whole.length);
        EXPECT_EQ(take.loudness.integrated_lufs, whole.loudness.integrated_lufs);
    }
}

TEST_F(Recorder, GivesAWordUnder400MillisecondsALoudness) {
    const Take take = record(tone(0.2, 1000.0, -20.0), kHouseRate);
    EXPECT_NEAR(take.loudness.integrated_lufs, -20.0, 0.3);
}

TEST_F(Recorder, RefusesWhatCannotBeHeard) {
    EXPECT_THAT(error_of([&] { TakeRecorder(file()).finish(Edges::trim); }), HasSubstr("no sound"));
    EXPECT_THAT(error_for(silence(2.0)), HasSubstr("silent"));
    EXPECT_THAT(error_for(noise(2.0, -75.0, 1)), HasSubstr("silent"));
    EXPECT_THAT(error_for(tone(0.099, 1000.0, -20.0)), HasSubstr("shorter than 0.1 s"));
    EXPECT_THAT(error_for(tone(0.001, 1000.0, -20.0, {44100, 2}), 44100), HasSubstr("shorter than 0.1 s"));
    EXPECT_EQ(error_for(tone(0.1, 1000.0, -20.0)), "");
}

TEST_F(Recorder, SaysWhereItCannotWrite) {
    TakeRecorder recorder(file().parent_path() / "none" / "take.wav");
    EXPECT_THAT(error_of([&] {
                    recorder.add({kHouseRate, 1}, tone(0.1, 400.0, -20.0, {kHouseRate, 1}).view());
                }),
                HasSubstr("none/take.wav"));
}

TEST(GainTo, BringsATakeToALoudness) {
    Take take;
    take.loudness.integrated_lufs = -30.5;
    EXPECT_DOUBLE_EQ(gain_to(take, -23.0), 7.5);
}

} // namespace
} // namespace radiowrap
