#include "support/signals.hpp"
#include "timeline/envelope.hpp"
#include "timeline/lay_out.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace radiowrap {
namespace {

using namespace test;
using testing::ElementsAre;

Take take(double seconds, double lufs = -20.0) {
    Take result;
    result.length = to_frames(seconds);
    result.loudness.integrated_lufs = lufs;
    result.loudness.max_short_term_lufs = lufs + 2.0;
    return result;
}

VoicePart narration(double seconds, double lufs = -20.0) {
    return {take(seconds, lufs), false, "narration", 0};
}
VoicePart clip(double seconds, double lufs = -20.0) { return {take(seconds, lufs), true, "clip", 0}; }

const Track* find_track(const Timeline& timeline, const std::string& name) {
    for (const Track& track : timeline.tracks)
        if (track.name == name) return &track;
    return nullptr;
}

const std::vector<Region>& regions(const Timeline& timeline, const std::string& name) {
    static const std::vector<Region> none;
    const Track* track = find_track(timeline, name);
    return track != nullptr ? track->regions : none;
}

/// Where the regions of a track begin and end, in seconds.
std::vector<std::pair<double, double>> places(const Timeline& timeline, const std::string& track) {
    std::vector<std::pair<double, double>> result;
    for (const Region& region : regions(timeline, track))
        result.emplace_back(to_seconds(region.at), to_seconds(region.end()));
    return result;
}

testing::Matcher<std::pair<double, double>> from_to(double from, double to) {
    return testing::Pair(testing::DoubleNear(from, 1e-4), testing::DoubleNear(to, 1e-4));
}

TEST(LayOut, PutsVoicesOneAfterTheOtherWithTheirGaps) {
    const Timeline timeline = lay_out({narration(2), narration(3), clip(4), clip(1), narration(2)}, {}, {});
    EXPECT_THAT(places(timeline, "voice"),
                ElementsAre(from_to(0, 2), from_to(2.45, 5.45), from_to(5.70, 9.70), from_to(9.95, 10.95),
                            from_to(11.35, 13.35)));
    EXPECT_NEAR(to_seconds(timeline.length), 13.35, 1e-4);
    EXPECT_EQ(find_track(timeline, "bed"), nullptr);
}

TEST(LayOut, PutsAPauseInThePlaceOfTheGapInFrontOfAVoice) {
    std::vector<VoicePart> parts{narration(2), narration(3), clip(4), clip(1), narration(2), clip(1)};
    for (std::size_t i = 0; i < 5; ++i) parts[i].pause_s = 1.0 + static_cast<double>(i);
    parts[4].pause_s = 0.0;
    EXPECT_THAT(places(lay_out(parts, {}, {}), "voice"),
                ElementsAre(from_to(1, 3), from_to(5, 8), from_to(11, 15), from_to(19, 20), from_to(20, 22),
                            from_to(22.25, 23.25)));
}

TEST(LayOut, PutsAPauseBehindTheStingAndTheOpener) {
    ElementTakes elements;
    elements.opener = take(3.0);
    elements.sting_before_clip = take(0.5);
    elements.sting_after_clip = take(1.0);
    std::vector<VoicePart> parts{narration(2), clip(4), narration(2)};
    for (VoicePart& part : parts) part.pause_s = 2.0;
    const Timeline timeline = lay_out(parts, elements, {});
    EXPECT_THAT(places(timeline, "voice"),
                ElementsAre(from_to(5.2, 7.2), from_to(9.9, 13.9), from_to(17.1, 19.1)));
    EXPECT_THAT(places(timeline, "elements"),
                ElementsAre(from_to(0, 3), from_to(7.4, 7.9), from_to(14.1, 15.1)));
}

TEST(LayOut, PutsStingsAroundClips) {
    ElementTakes elements;
    elements.sting_before_clip = take(0.5);
    elements.sting_after_clip = take(1.0);
    const Timeline timeline = lay_out({narration(2), clip(4), narration(2)}, elements, {});
    EXPECT_THAT(places(timeline, "voice"), ElementsAre(from_to(0, 2), from_to(2.9, 6.9), from_to(8.3, 10.3)));
    EXPECT_THAT(places(timeline, "elements"), ElementsAre(from_to(2.2, 2.7), from_to(7.1, 8.1)));
}

TEST(LayOut, OpensAndClosesWithTheStationsSounds) {
    ElementTakes elements;
    elements.opener = take(3.0);
    elements.closer = take(4.0);
    const Timeline timeline = lay_out({narration(2)}, elements, {});
    EXPECT_THAT(places(timeline, "elements"), ElementsAre(from_to(0, 3), from_to(5.4, 9.4)));
    EXPECT_THAT(places(timeline, "voice"), ElementsAre(from_to(3.2, 5.2)));
    EXPECT_NEAR(to_seconds(timeline.length), 9.4, 1e-4);
}

TEST(LayOut, LetsTheBedPlayAloneWhereThereIsNoOpenerAndNoCloser) {
    ElementTakes elements;
    elements.bed = take(10.0);
    const Timeline timeline = lay_out({narration(20)}, elements, {});
    EXPECT_THAT(places(timeline, "voice"), ElementsAre(from_to(1.5, 21.5)));
    EXPECT_THAT(places(timeline, "bed"), ElementsAre(from_to(0, 25.0))); // 1.5 alone and 2 of fade
    EXPECT_NEAR(to_seconds(timeline.length), 25.0, 1e-4);
    const Region& bed = regions(timeline, "bed").front();
    EXPECT_TRUE(bed.loop);
    EXPECT_EQ(bed.fade_in, to_frames(0.8));
    EXPECT_EQ(bed.fade_out, to_frames(2.0));
}

TEST(LayOut, LetsTheBedComeUnderTheOpenerAndGoUnderTheCloser) {
    ElementTakes elements;
    elements.opener = take(3.0);
    elements.bed = take(10.0);
    elements.closer = take(4.0);
    const Timeline timeline = lay_out({narration(20)}, elements, {});
    EXPECT_THAT(places(timeline, "voice"), ElementsAre(from_to(3.2, 23.2)));
    EXPECT_THAT(places(timeline, "bed"), ElementsAre(from_to(2.4, 25.2)));
    EXPECT_NEAR(to_seconds(timeline.length), 27.4, 1e-4);
}

TEST(LayOut, BringsVoicesElementsAndBedToTheirLoudness) {
    ElementTakes elements;
    elements.opener = take(3.0, -14.0);
    elements.bed = take(10.0, -17.0); // its loudest 3 s are 2 LU over
    TimelineSettings settings;
    settings.elements_lufs = -21.0;
    const Timeline timeline = lay_out({narration(2, -28.0), clip(2, -10.0)}, elements, settings);
    EXPECT_NEAR(regions(timeline, "voice")[0].gain_db, 5.0, 1e-9);
    EXPECT_NEAR(regions(timeline, "voice")[1].gain_db, -13.0, 1e-9);
    EXPECT_NEAR(regions(timeline, "elements")[0].gain_db, -7.0, 1e-9);
    EXPECT_NEAR(regions(timeline, "bed")[0].gain_db, -23.0 + 15.0, 1e-9);
}

TEST(LayOut, FadesVoicesAtTheirCutsButNeverMoreThanTheyAreLong) {
    const Timeline timeline = lay_out({narration(2), narration(0.02)}, {}, {});
    EXPECT_EQ(regions(timeline, "voice")[0].fade_in, to_frames(0.005));
    EXPECT_EQ(regions(timeline, "voice")[0].fade_out, to_frames(0.020));
    EXPECT_EQ(regions(timeline, "voice")[1].fade_out, to_frames(0.010));
}

TEST(LayOut, SaysWhichSegmentAVoiceBelongsTo) {
    VoicePart first = narration(1), second = clip(1);
    first.segment = 4;
    second.segment = 5;
    const Timeline timeline = lay_out({first, second}, {}, {});
    EXPECT_EQ(regions(timeline, "voice")[0].segment, 4U);
    EXPECT_EQ(regions(timeline, "voice")[1].segment, 5U);
    EXPECT_EQ(regions(timeline, "voice")[1].name, "clip");
}

std::vector<VoicePart> random_parts(Random& random) {
    std::vector<VoicePart> parts;
    for (FrameCount left = random.integer(1, 15); left > 0; --left) {
        const double seconds = random.uniform(0.1, 20.0), lufs = random.uniform(-50.0, -8.0);
        parts.push_back(random.coin() ? clip(seconds, lufs) : narration(seconds, lufs));
        parts.back().segment = parts.size() - 1;
    }
    return parts;
}

ElementTakes random_elements(Random& random) {
    ElementTakes elements;
    for (std::optional<Take>* element : {&elements.opener, &elements.bed, &elements.sting_before_clip,
                                         &elements.sting_after_clip, &elements.closer})
        if (random.coin()) *element = take(random.uniform(0.1, 8.0), random.uniform(-40.0, -8.0));
    return elements;
}

TimelineSettings random_settings(Random& random) {
    TimelineSettings settings;
    for (double* gap :
         {&settings.gap_narration, &settings.gap_before_clip, &settings.gap_after_clip,
          &settings.gap_elements, &settings.bed_alone, &settings.bed_fade_in, &settings.bed_fade_out})
        *gap = random.coin() ? random.uniform(0.0, 3.0) : 0.0;
    settings.bed_gap_at_least = random.uniform(0.2, 2.0);
    settings.duck_down = random.uniform(0.05, 2.0);
    settings.duck_up = random.uniform(0.05, 2.0);
    return settings;
}

bool overlap(const Region& a, const Region& b) { return a.at < b.end() && b.at < a.end(); }

TEST(LayOut, HoldsItsPromisesForAnyPartsElementsAndSettings) {
    for (std::uint64_t seed = 1; seed <= 300; ++seed) {
        SCOPED_TRACE(seed);
        Random random(seed);
        const auto parts = random_parts(random);
        const ElementTakes elements = random_elements(random);
        const TimelineSettings settings = random_settings(random);
        const Timeline timeline = lay_out(parts, elements, settings);

        const auto& voices = regions(timeline, "voice");
        ASSERT_EQ(voices.size(), parts.size());
        for (std::size_t i = 0; i < parts.size(); ++i) {
            EXPECT_EQ(voices[i].segment, parts[i].segment); // all of them, whole, in order
            EXPECT_EQ(voices[i].length, parts[i].take.length);
            EXPECT_NEAR(parts[i].take.loudness.integrated_lufs + voices[i].gain_db, -23.0, 1e-9);
        }
        for (const Track& track : timeline.tracks)
            for (std::size_t i = 0; i < track.regions.size(); ++i) {
                const Region& region = track.regions[i];
                EXPECT_GE(region.at, 0);
                EXPECT_GT(region.length, 0);
                EXPECT_LE(region.end(), timeline.length);
                EXPECT_TRUE(region.loop || region.length <= region.take.length);
                EXPECT_LE(region.fade_in + region.fade_out, region.length) << track.name;
                if (i > 0) {
                    EXPECT_GE(region.at, track.regions[i - 1].end()) << track.name;
                }
            }
        for (const Region& element : regions(timeline, "elements"))
            for (const Region& voice : voices) EXPECT_FALSE(overlap(element, voice)) << element.name;

        const Track* bed = find_track(timeline, "bed");
        ASSERT_EQ(bed != nullptr, elements.bed.has_value());
        if (bed == nullptr) continue;
        EXPECT_LE(bed->regions.front().at, voices.front().at); // under everyone
        EXPECT_GE(bed->regions.front().end(), voices.back().end());
        for (const Region& voice : voices)
            for (FrameCount step = 0; step <= 20; ++step)
                EXPECT_LE(gain_at(bed->envelope, voice.at + voice.length * step / 20),
                          voice.name == "clip" ? 0.0 : db_to_gain(-settings.bed_under_speech_lu) + 1e-6);
    }
}

TEST(LayOut, IsEmptyForNothing) { EXPECT_EQ(lay_out({}, {}, {}).length, 0); }

} // namespace
} // namespace radiowrap
