#include "support/signals.hpp"
#include "timeline/ducking.hpp"
#include "timeline/envelope.hpp"

#include <gtest/gtest.h>

namespace radiowrap {
namespace {

using namespace test;

Region voice(double at, double seconds, const char* name = "narration") {
    Region region;
    region.at = to_frames(at);
    region.length = to_frames(seconds);
    region.name = name;
    return region;
}

/// The bed's level at a time, in dB under the speech; silence is -infinity.
double level(const Envelope& envelope, double seconds) {
    return gain_to_db(gain_at(envelope, to_frames(seconds)));
}

TEST(Ducking, IsDownWhenAVoiceBeginsAndUpWhereTheGapIsWorthIt) {
    const TimelineSettings settings;
    const Envelope bed = duck({voice(2.0, 5.0), voice(9.0, 4.0)}, 0, to_frames(15.0), settings);
    EXPECT_NEAR(level(bed, 0.0), -8.0, 1e-4); // alone
    EXPECT_NEAR(level(bed, 1.75), -8.0, 1e-4);
    EXPECT_NEAR(level(bed, 2.0), -18.0, 1e-4); // down
    EXPECT_NEAR(level(bed, 7.0), -18.0, 1e-4);
    EXPECT_NEAR(level(bed, 7.7), -8.0, 1e-4); // up
    EXPECT_NEAR(level(bed, 8.75), -8.0, 1e-4);
    EXPECT_NEAR(level(bed, 9.0), -18.0, 1e-4);
    EXPECT_NEAR(level(bed, 13.0), -18.0, 1e-4);
    EXPECT_NEAR(level(bed, 13.7), -8.0, 1e-4); // after the last word
    EXPECT_NEAR(level(bed, 15.0), -8.0, 1e-4);
}

TEST(Ducking, StaysDownInShortGaps) {
    const Envelope bed = duck({voice(2.0, 5.0), voice(7.9, 4.0)}, 0, to_frames(15.0), {});
    for (double at = 2.0; at < 11.9; at += 0.05) EXPECT_NEAR(level(bed, at), -18.0, 1e-4) << at;
}

TEST(Ducking, IsSilentUnderClipsUnlessTheStationSaysOtherwise) {
    const std::vector<Region> voices{voice(2.0, 5.0), voice(7.25, 4.0, "clip"), voice(11.65, 4.0)};
    const Envelope silent = duck(voices, 0, to_frames(18.0), {});
    for (double at = 7.25; at <= 11.25; at += 0.05) EXPECT_EQ(gain_at(silent, to_frames(at)), 0.0) << at;
    EXPECT_NEAR(level(silent, 6.99), -18.0, 1e-4);
    EXPECT_NEAR(level(silent, 11.95), -18.0, 1e-4);
    TimelineSettings settings;
    settings.bed_under_clips_lu = 30.0;
    EXPECT_NEAR(level(duck(voices, 0, to_frames(18.0), settings), 9.0), -30.0, 1e-4);
}

TEST(Ducking, HasItsMiddleWayInAGapTooShortToComeUpAndGoDown) {
    TimelineSettings settings;
    settings.duck_up = 2.0;
    settings.duck_down = 1.0;
    const Envelope bed = duck({voice(2.0, 5.0), voice(8.0, 4.0)}, 0, to_frames(15.0), settings);
    EXPECT_NEAR(level(bed, 7.0), -18.0, 1e-4);
    EXPECT_NEAR(level(bed, 7.5), -8.0, 1e-4);
    EXPECT_NEAR(level(bed, 8.0), -18.0, 1e-4);
}

/// Voices one after the other, some without any gap between them.
std::vector<Region> random_voices(Random& random, double at) {
    std::vector<Region> voices;
    for (FrameCount left = random.integer(1, 12); left > 0; --left) {
        voices.push_back(voice(at, random.uniform(0.1, 6.0), random.coin() ? "clip" : "narration"));
        at = to_seconds(voices.back().end()) +
             (random.coin() ? random.uniform(0.0, 3.0) : random.uniform(0.0, 0.3));
        if (random.integer(0, 9) == 0) at = to_seconds(voices.back().end());
    }
    return voices;
}

TimelineSettings random_settings(Random& random) {
    TimelineSettings settings;
    settings.bed_under_speech_lu = random.uniform(5.0, 30.0);
    settings.bed_in_gaps_lu = random.uniform(0.0, settings.bed_under_speech_lu);
    if (random.coin()) settings.bed_under_clips_lu = random.uniform(settings.bed_in_gaps_lu, 40.0);
    settings.bed_gap_at_least = random.uniform(0.1, 2.0);
    settings.duck_down = random.uniform(0.02, 2.0);
    settings.duck_up = random.uniform(0.02, 3.0);
    return settings;
}

TEST(Ducking, HoldsItsPromisesForAnyVoicesAndSettings) {
    for (std::uint64_t seed = 1; seed <= 300; ++seed) {
        SCOPED_TRACE(seed);
        Random random(seed);
        const FrameCount from = random.integer(0, 100000);
        const auto voices = random_voices(random, to_seconds(from) + random.uniform(0.0, 3.0));
        const TimelineSettings settings = random_settings(random);
        const FrameCount to = voices.back().end() + random.integer(1, 200000);
        const Envelope bed = duck(voices, from, to, settings);
        const double speech = db_to_gain(-settings.bed_under_speech_lu),
                     gaps = db_to_gain(-settings.bed_in_gaps_lu);
        const double clips = settings.bed_under_clips_lu ? db_to_gain(-*settings.bed_under_clips_lu) : 0.0;

        EXPECT_EQ(bed.front().at, from);
        for (std::size_t i = 1; i < bed.size(); ++i) {
            const FrameCount lasts = bed[i].at - bed[i - 1].at;
            EXPECT_GE(lasts, 0);
            EXPECT_LE(bed[i].at, to);
            // Never a click: what changes takes ten milliseconds or more.
            EXPECT_TRUE(bed[i].gain == bed[i - 1].gain || lasts >= 480)
                << lasts << " frames at " << bed[i].at;
        }
        for (const Region& region : voices) {
            const double most = region.name == "clip" ? clips : speech;
            for (FrameCount step = 0; step <= 50; ++step)
                EXPECT_LE(gain_at(bed, region.at + region.length * step / 50), most + 1e-6) << region.name;
        }
        for (std::size_t i = 1; i < voices.size(); ++i) {
            const FrameCount begin = voices[i - 1].end(), end = voices[i].at;
            if (to_seconds(end - begin) < settings.bed_gap_at_least) continue;
            // All the way up, for as long as the way down leaves room.
            const FrameCount down = to_frames(settings.duck_down), up = to_frames(settings.duck_up);
            const FrameCount top = std::min(begin + up, std::max((begin + end) / 2, end - down));
            EXPECT_NEAR(gain_at(bed, top), gaps, 1e-4);
        }
    }
}

} // namespace
} // namespace radiowrap
