#include "base/error.hpp"
#include "master/master.hpp"
#include "support/ebur128.hpp"
#include "support/memory_source.hpp"
#include "support/signals.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace radiowrap {
namespace {

using namespace test;
using testing::AllOf;
using testing::HasSubstr;

MixFactory mix_of(const AudioBuffer& sound) {
    return [&sound] { return std::make_unique<MemorySource>(sound); };
}

Loudness measured(const AudioBuffer& sound) {
    MemorySource source(sound);
    return measure(source).loudness;
}

AudioBuffer mastered(const AudioBuffer& sound, const Master& master) {
    return read_all(*open_master(master, std::make_unique<MemorySource>(sound)), 3000);
}

/// Speech with a plosive now and then, 20 dB over the rest.
AudioBuffer peaky_speech(double seconds) {
    AudioBuffer sound = louder(speech_like(seconds, 21), -20.0);
    for (FrameCount at = 5000; at < sound.frames(); at += 31000)
        for (FrameCount i = 0; i < 40; ++i)
            for (float& sample : sound.view().frame(std::min(at + i, sound.frames() - 1)))
                sample +=
                    0.7F * static_cast<float>(std::sin(std::numbers::pi * static_cast<double>(i) / 40.0));
    return sound;
}

void expect_on_target(const AudioBuffer& sound, MasterTarget target, bool limited) {
    const Master master = plan_master(mix_of(sound), measured(sound), target);
    const AudioBuffer out = mastered(sound, master);
    const Loudness theirs = ebur128(out.view(), kHouseRate, 0.1);
    EXPECT_EQ(master.limited, limited);
    EXPECT_NEAR(theirs.integrated_lufs, target.integrated_lufs, 0.05);
    EXPECT_LE(theirs.max_true_peak_dbtp, target.ceiling_dbtp);
    // What it says of the result is what the result measures.
    EXPECT_NEAR(master.loudness.integrated_lufs, theirs.integrated_lufs, 0.02);
    EXPECT_NEAR(master.loudness.max_true_peak_dbtp, measured(out).max_true_peak_dbtp, 0.01);
    EXPECT_NEAR(master.loudness.max_short_term_lufs, measured(out).max_short_term_lufs, 0.01);
    EXPECT_EQ(out.frames(), sound.frames());
}

TEST(Master, BringsQuietSpeechToTheTargetByGainAlone) {
    expect_on_target(louder(speech_like(5.0, 20), -35.0), {}, false);
}

TEST(Master, BringsLoudSpeechToTheTargetByGainAlone) {
    expect_on_target(louder(speech_like(5.0, 20), 12.0), {}, false);
}

TEST(Master, BringsPeakySpeechToTheTargetUnderTheCeiling) { expect_on_target(peaky_speech(6.0), {}, true); }

TEST(Master, BringsPeakySpeechToAPodcastsLoudness) {
    expect_on_target(peaky_speech(6.0), {.integrated_lufs = -16.0, .ceiling_dbtp = -1.5}, true);
}

TEST(Master, BringsSpeechFarUpThroughHeavyLimiting) {
    for (const double target : {-14.0, -13.0, -12.0})
        expect_on_target(speech_like(5.0, 22), {.integrated_lufs = target, .ceiling_dbtp = -2.0}, true);
}

TEST(Master, RendersNothingWhereTheLimiterHasNothingToDo) {
    const AudioBuffer sound = speech_like(3.0, 23);
    int renders = 0;
    const MixFactory counted = [&] {
        ++renders;
        return std::make_unique<MemorySource>(sound);
    };
    plan_master(counted, measured(sound), {});
    EXPECT_EQ(renders, 0);
}

std::string error_of(const AudioBuffer& sound, MasterTarget target) {
    try {
        plan_master(mix_of(sound), measured(sound), target);
    } catch (const Error& error) {
        return error.what();
    }
    return "no error";
}

TEST(Master, RefusesSilenceAndWhatIsTooShortToHaveALoudness) {
    EXPECT_THAT(error_of(silence(2.0), {}), HasSubstr("silent or shorter than 0.4 s"));
    EXPECT_THAT(error_of(speech_like(0.3, 1), {}), HasSubstr("silent or shorter than 0.4 s"));
}

TEST(Master, SaysHowFarItCameWhereTheCeilingLeavesNoRoom) {
    EXPECT_THAT(error_of(noise(3.0, -6.0, 1), {.integrated_lufs = -8.0, .ceiling_dbtp = -20.0}),
                AllOf(HasSubstr("-8.0 LUFS cannot be reached under a peak of -20.0 dBTP"),
                      HasSubstr("lower target")));
}

TEST(Measure, ReadsASourceToItsEnd) {
    const AudioBuffer sound = joined({silence(2.0), speech_like(3.0, 24)});
    EXPECT_NEAR(measured(sound).integrated_lufs, ebur128(sound.view(), kHouseRate, 0.1).integrated_lufs,
                0.02);
}

} // namespace
} // namespace radiowrap
