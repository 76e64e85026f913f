// How far the bed lies under the voices, measured on the stems by libebur128: real speech of eSpeak NG over
// the sample station's bed, over noise and over chords that come and go.

#include "base/error.hpp"
#include "lib/posix/temporary_folder.hpp"
#include "mix/mixer.hpp"
#include "support/ebur128.hpp"
#include "support/memory_source.hpp"
#include "support/signals.hpp"
#include "support/wav_file.hpp"
#include "takes/make_takes.hpp"
#include "timeline/lay_out.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace radiowrap {
namespace {

using namespace test;
namespace fs = std::filesystem;

constexpr FrameCount kHop = kHouseRate / 10, kWindow = 3 * kHouseRate;

/// Short-term loudness at the end of every 100 ms.
std::vector<double> short_term(AudioView sound) {
    ebur128_state* state = ebur128_init(2, kHouseRate, EBUR128_MODE_S);
    std::vector<double> levels;
    for (FrameCount at = 0; at + kHop <= sound.frames(); at += kHop) {
        ebur128_add_frames_float(state, sound.slice(at, at + kHop).data(), kHop);
        double level = 0.0;
        ebur128_loudness_shortterm(state, &level);
        levels.push_back(level);
    }
    ebur128_destroy(&state);
    return levels;
}

/// Narrations with the short gaps between them: there, someone is speaking.
std::vector<std::pair<FrameCount, FrameCount>> speaking(const std::vector<Region>& voices) {
    std::vector<std::pair<FrameCount, FrameCount>> stretches;
    const Region* before = nullptr;
    for (const Region& voice : voices) {
        if (voice.name == "narration") {
            if (before != nullptr && before->name == "narration" && voice.at - before->end() < kHouseRate)
                stretches.back().second = voice.end();
            else
                stretches.emplace_back(voice.at, voice.end());
        }
        before = &voice;
    }
    return stretches;
}

class DuckingLevel : public testing::Test {
protected:
    /// Five paragraphs, two clips, and the bed under them.
    Timeline laid_out(const TakeOrder& bed, const TimelineSettings& settings) {
        const auto voice = open_voice(load_voice_profile(SOURCE_DIR "/voices", "ar"));
        const std::vector<TakeOrder> orders{
            speech_order(*voice,
                         "قال الرئيس إن الوضع في المدينة صعب جدا هذا اليوم، وأضاف أن المساعدات في الطريق.",
                         "1"),
            speech_order(*voice,
                         "وكانت الأمم المتحدة قد طالبت بفتح المعابر أمام القوافل الإنسانية قبل نهاية الشهر.",
                         "2"),
            speech_order(*voice, "يقول المحلل السياسي حسن النيفي.", "3"),
            speech_order(*voice, "لكن سكان المدينة يؤكدون أن شيئا لم يصل حتى الآن. نعم.", "4"),
            file_order(write_wav(folder_.path() / "clip.wav", speech_like(4.0, 61).view()), Edges::trim,
                       "clip"),
            bed};
        const TakeCache cache(folder_.path() / "cache");
        const auto takes = make_takes(cache, orders, 2, [](std::size_t, std::size_t) {}).takes;
        ElementTakes elements;
        elements.bed = takes[5];
        return lay_out({{takes[0], false, "narration", 0},
                        {takes[1], false, "narration", 1},
                        {takes[2], false, "narration", 2},
                        {takes[4], true, "clip", 3},
                        {takes[3], false, "narration", 4},
                        {takes[1], false, "narration", 5}},
                       elements, settings);
    }
    static AudioBuffer stem(const Timeline& timeline, const char* name) {
        Mixer mixer(timeline, name);
        return read_all(mixer);
    }
    [[nodiscard]] TakeOrder element(const AudioBuffer& sound, const char* name) const {
        return file_order(write_wav(folder_.path() / name, sound.view()), Edges::keep, name);
    }
    /// Speech over bed in the worst three seconds in which someone speaks.
    double worst_distance_lu(const Timeline& timeline) {
        const auto voice = short_term(stem(timeline, "voice").view()),
                   bed = short_term(stem(timeline, "bed").view());
        double worst = 1000.0;
        for (const auto& [begin, end] : speaking(voices_of(timeline)))
            for (std::size_t i = 0; i < voice.size(); ++i) {
                const FrameCount until = static_cast<FrameCount>(i + 1) * kHop;
                if (until - kWindow < begin || until > end) continue;
                worst = std::min(worst, voice[i] - bed[i]);
                ++windows_;
            }
        return worst;
    }
    static const std::vector<Region>& voices_of(const Timeline& timeline) {
        for (const Track& track : timeline.tracks)
            if (track.name == "voice") return track.regions;
        throw Error("no voices");
    }
    int windows_ = 0;

private:
    TemporaryFolder folder_;
};

/// A chord of three tones that swells and fades every few seconds.
AudioBuffer chords() {
    return from_function(to_frames(14.0), 2, [](FrameCount i) {
        const double t = to_seconds(i), swell = 0.5 - 0.5 * std::cos(2.0 * std::numbers::pi * t / 3.5);
        double sum = 0.0;
        for (const double hertz : {220.0, 277.2, 329.6}) sum += std::sin(2.0 * std::numbers::pi * hertz * t);
        return 0.2 * swell * sum;
    });
}

TEST_F(DuckingLevel, IsTenUnitsOrMoreUnderSpeechInTheWorstThreeSeconds) {
    const fs::path sample_bed = SOURCE_DIR "/assets/elements/bed.flac";
    for (const TakeOrder& bed :
         {file_order(sample_bed, Edges::keep, "bed"), element(noise(8.0, -20.0, 62), "noise.wav"),
          element(chords(), "chords.wav")}) {
        const double distance = worst_distance_lu(laid_out(bed, {}));
        RecordProperty(bed.label, std::to_string(distance));
        EXPECT_GE(distance, 10.0) << bed.label;
        EXPECT_LE(distance, 40.0) << bed.label << " is not to be heard";
    }
    EXPECT_GT(windows_, 200);
}

TEST_F(DuckingLevel, FollowsTheStation) {
    const TakeOrder bed = element(noise(8.0, -20.0, 62), "noise.wav");
    TimelineSettings settings;
    settings.bed_under_speech_lu = 25.0;
    const double further = worst_distance_lu(laid_out(bed, settings)),
                 usual = worst_distance_lu(laid_out(bed, {}));
    EXPECT_NEAR(further - usual, 7.0, 0.1);
}

TEST_F(DuckingLevel, IsSilenceUnderClips) {
    const Timeline timeline = laid_out(element(chords(), "chords.wav"), {});
    const AudioBuffer bed = stem(timeline, "bed");
    for (const Region& voice : voices_of(timeline)) {
        if (voice.name != "clip") continue;
        EXPECT_GT(voice.length, to_frames(3.0));
        for (const float sample : bed.view().slice(voice.at, voice.end()).samples()) ASSERT_EQ(sample, 0.0F);
    }
}

double ungated_lufs(AudioView sound) {
    GatedLoudnessMeter meter({kHouseRate, 2});
    meter.add(sound);
    return meter.ungated_lufs();
}

TEST_F(DuckingLevel, IsUpInGapsOfMoreThanASecond) {
    TimelineSettings settings;
    settings.gap_narration = 2.5;
    const Timeline timeline = laid_out(element(noise(8.0, -20.0, 62), "noise.wav"), settings);
    const AudioBuffer bed = stem(timeline, "bed");
    const Region &first = voices_of(timeline)[0], &second = voices_of(timeline)[1];
    const double under = ungated_lufs(bed.view().slice(first.at, first.end()));
    const double gap =
        ungated_lufs(bed.view().slice(first.end() + to_frames(0.7), second.at - to_frames(0.25)));
    EXPECT_NEAR(under, -23.0 - 18.0, 0.5);
    EXPECT_NEAR(gap, -23.0 - 8.0, 0.5);
}

TEST_F(DuckingLevel, NeverClicks) {
    const Timeline timeline =
        laid_out(element(from_function(48000, 2, [](FrameCount) { return 0.5; }), "dc.wav"), {});
    const AudioBuffer bed = stem(timeline, "bed"); // the gain itself
    double steepest = 0.0, loudest = 0.0;
    for (FrameCount i = 1; i < bed.frames(); ++i) {
        const double now = bed.view().frame(i)[0], before = bed.view().frame(i - 1)[0];
        steepest = std::max(steepest, std::abs(now - before));
        loudest = std::max(loudest, now);
    }
    EXPECT_LT(steepest, loudest / 4000.0); // 80 ms at least from top to nothing
    EXPECT_EQ(bed.view().frame(0)[0], 0.0F);
    EXPECT_LT(bed.view().frame(bed.frames() - 1)[0], loudest / 10000.0);
}

} // namespace
} // namespace radiowrap
