#include "lib/posix/temporary_folder.hpp"
#include "mix/mixer.hpp"
#include "support/in_child.hpp"
#include "support/memory_source.hpp"
#include "support/signals.hpp"
#include "support/wav_file.hpp"
#include "timeline/envelope.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace radiowrap {
namespace {

using namespace test;
using testing::AllOf;
using testing::HasSubstr;

class Mixing : public testing::Test {
protected:
    Take take_of(const AudioBuffer& sound) {
        Take take;
        take.file = write_wav(folder_.path() / (std::to_string(takes_++) + ".wav"), sound.view());
        take.channels = sound.channels();
        take.length = sound.frames();
        return take;
    }
    static Region place(Take take, FrameCount at) {
        Region region;
        region.take = std::move(take);
        region.at = at;
        region.length = region.take.length;
        return region;
    }
    static AudioBuffer mixed(const Timeline& timeline, FrameCount block_frames = 4096) {
        Mixer mixer(timeline);
        return read_all(mixer, block_frames);
    }

private:
    TemporaryFolder folder_;
    int takes_ = 0;
};

TEST_F(Mixing, PutsATakeOnItsFrame) {
    AudioBuffer click(1000, 2);
    click.view().frame(300)[0] = 0.5F;
    click.view().frame(300)[1] = -0.25F;
    Take take = take_of(click);
    take.start = 100;
    take.length = 500;
    for (const FrameCount at : {0, 1, 4095, 4096, 4097, 12345}) {
        const AudioBuffer out = mixed({{{"voice", {place(take, at)}, {}}}, 20000});
        ASSERT_EQ(out.frames(), 20000);
        for (FrameCount i = 0; i < out.frames(); ++i) {
            ASSERT_EQ(out.view().frame(i)[0], i == at + 200 ? 0.5F : 0.0F) << i;
            ASSERT_EQ(out.view().frame(i)[1], i == at + 200 ? -0.25F : 0.0F) << i;
        }
    }
}

TEST_F(Mixing, PlaysOneChannelOnBoth) {
    const AudioBuffer mono = noise(0.1, -6.0, 1, {kHouseRate, 1});
    const AudioBuffer out = mixed({{{"voice", {place(take_of(mono), 0)}, {}}}, mono.frames()});
    for (FrameCount i = 0; i < mono.frames(); ++i) {
        ASSERT_EQ(out.view().frame(i)[0], mono.view().frame(i)[0]);
        ASSERT_EQ(out.view().frame(i)[1], mono.view().frame(i)[0]);
    }
}

TEST_F(Mixing, LoopsWithoutASeam) {
    const AudioBuffer wave = tone(0.05, 100.0, -6.0); // five whole periods
    Region loop = place(take_of(wave), 777);
    loop.loop = true;
    loop.length = 30000;
    const AudioBuffer out = mixed({{{"bed", {loop}, {}}}, 31000});
    for (FrameCount i = 0; i < loop.length; ++i)
        ASSERT_EQ(out.view().frame(777 + i)[0], wave.view().frame(i % wave.frames())[0]) << i;
    EXPECT_EQ(out.view().frame(30777)[0], 0.0F);
}

TEST_F(Mixing, FadesInStraightLinesFromAndToNothing) {
    Region region = place(take_of(from_function(1000, 2, [](FrameCount) { return 0.5; })), 10);
    region.fade_in = 100;
    region.fade_out = 200;
    region.gain_db = 6.0;
    const AudioBuffer out = mixed({{{"voice", {region}, {}}}, 1100});
    const double full = 0.5 * db_to_gain(6.0);
    const auto at = [&](FrameCount i) { return static_cast<double>(out.view().frame(10 + i)[0]); };
    EXPECT_EQ(at(0), 0.0);
    EXPECT_NEAR(at(50), full / 2.0, 1e-6);
    EXPECT_NEAR(at(100), full, 1e-6);
    EXPECT_NEAR(at(800), full, 1e-6);
    EXPECT_NEAR(at(900), full / 2.0, 1e-6);
    EXPECT_NEAR(at(999), full / 200.0, 1e-6);
    EXPECT_EQ(at(1000), 0.0);
}

TEST_F(Mixing, FollowsTheEnvelopeOfATrack) {
    const Region region = place(take_of(from_function(9000, 2, [](FrameCount) { return 1.0; })), 1000);
    const Envelope envelope{{2000, 1.0F}, {3000, 0.25F}, {6000, 0.25F}, {6000, 0.25F}, {7000, 0.0F}};
    const AudioBuffer out = mixed({{{"bed", {region}, envelope}}, 10000});
    for (FrameCount i = 1000; i < 10000; ++i)
        ASSERT_NEAR(out.view().frame(i)[0], gain_at(envelope, i), 1e-6) << i;
}

/// A timeline with every kind of thing in it.
class RandomTimelines : public Mixing {
protected:
    Timeline random_timeline(Random& random) {
        Timeline timeline;
        for (const char* name : {"bed", "voice", "elements"}) {
            Track track{name, {}, {}};
            FrameCount at = random.integer(0, 5000);
            for (FrameCount left = random.integer(1, 5); left > 0; --left) {
                track.regions.push_back(random_region(random, at));
                at = track.regions.back().end() + (random.coin() ? random.integer(0, 4000) : 0);
            }
            if (random.coin()) track.envelope = random_envelope(random, at);
            timeline.length = std::max(timeline.length, at);
            timeline.tracks.push_back(std::move(track));
        }
        timeline.length += random.integer(0, 1000);
        return timeline;
    }

private:
    Region random_region(Random& random, FrameCount at) {
        Region region = place(take_of(noise(to_seconds(random.integer(100, 9000)), -10.0, random.bits(),
                                            {kHouseRate, random.coin() ? 1 : 2})),
                              at);
        region.take.start = random.integer(0, 90);
        region.take.length -= random.integer(90, 99);
        region.loop = random.coin();
        region.length = region.loop ? random.integer(1, 20000) : random.integer(1, region.take.length);
        region.gain_db = random.uniform(-30.0, 10.0);
        region.fade_in = random.integer(0, region.length / 2);
        region.fade_out = random.integer(0, region.length / 2);
        return region;
    }
    static Envelope random_envelope(Random& random, FrameCount end) {
        Envelope envelope;
        for (FrameCount at = random.integer(0, 3000); at < end;
             at += random.coin() ? random.integer(1, 5000) : 0)
            envelope.push_back({at, static_cast<float>(random.uniform(0.0, 1.0))});
        if (envelope.empty()) envelope.push_back({0, 0.5F});
        return envelope;
    }
};

double region_gain(const Region& region, FrameCount i) {
    double gain = db_to_gain(region.gain_db);
    if (i < region.fade_in) gain *= static_cast<double>(i) / static_cast<double>(region.fade_in);
    const FrameCount left = region.length - i;
    if (left < region.fade_out) gain *= static_cast<double>(left) / static_cast<double>(region.fade_out);
    return gain;
}

/// The definition of a mix, frame by frame.
std::vector<double> plain_mix(const Timeline& timeline) {
    std::vector<double> out(static_cast<std::size_t>(timeline.length) * 2);
    for (const Track& track : timeline.tracks)
        for (const Region& region : track.regions) {
            WavReader reader(region.take.file);
            const AudioBuffer sound = read_all(reader);
            for (FrameCount i = 0; i < region.length; ++i) {
                const auto frame = sound.view().frame(region.take.start + i % region.take.length);
                double gain = region_gain(region, i);
                if (!track.envelope.empty()) gain *= gain_at(track.envelope, region.at + i);
                for (std::size_t channel = 0; channel < 2; ++channel)
                    out[static_cast<std::size_t>(region.at + i) * 2 + channel] +=
                        gain * static_cast<double>(frame[sound.channels() == 2 ? channel : 0]);
            }
        }
    return out;
}

TEST_F(RandomTimelines, AreMixedAsTheyAreDefined) {
    for (std::uint64_t seed = 1; seed <= 25; ++seed) {
        SCOPED_TRACE(seed);
        Random random(seed);
        const Timeline timeline = random_timeline(random);
        const AudioBuffer out = mixed(timeline);
        const auto expected = plain_mix(timeline);
        ASSERT_EQ(out.frames(), timeline.length);
        for (std::size_t i = 0; i < expected.size(); ++i)
            ASSERT_NEAR(out.view().samples()[i], expected[i], 1e-5) << "sample " << i;
    }
}

TEST_F(RandomTimelines, AreTheSameBitsInBlocksOfAnySize) {
    Random random(77);
    const Timeline timeline = random_timeline(random);
    const AudioBuffer whole = mixed(timeline, timeline.length);
    for (const FrameCount block : {1, 7, 480, 4096, 5000})
        EXPECT_TRUE(std::ranges::equal(mixed(timeline, block).view().samples(), whole.view().samples()))
            << block;
}

TEST_F(RandomTimelines, AreTheSumOfTheirStems) {
    Random random(78);
    const Timeline timeline = random_timeline(random);
    AudioBuffer sum(timeline.length, 2);
    for (const Track& track : timeline.tracks) {
        Mixer stem(timeline, track.name);
        const AudioBuffer sound = read_all(stem);
        ASSERT_EQ(sound.frames(), timeline.length);
        for (std::size_t i = 0; i < sum.view().samples().size(); ++i)
            sum.view().samples()[i] += sound.view().samples()[i];
    }
    const AudioBuffer out = mixed(timeline);
    for (std::size_t i = 0; i < sum.view().samples().size(); ++i)
        ASSERT_NEAR(out.view().samples()[i], sum.view().samples()[i], 1e-6);
}

std::ptrdiff_t open_files() {
    return std::distance(std::filesystem::directory_iterator("/proc/self/fd"), {});
}

TEST_F(Mixing, OpensATakeOnlyWhileThePlayheadIsOnIt) {
    Timeline timeline{{{"voice", {}, {}}}, 0};
    for (int i = 0; i < 60; ++i) {
        timeline.tracks[0].regions.push_back(place(take_of(noise(0.1, -10.0, 1)), timeline.length));
        timeline.length += 6000;
    }
    const auto before = open_files();
    Mixer mixer(timeline);
    AudioBuffer block(480, 2);
    std::ptrdiff_t most = 0;
    while (mixer.read(block.view()) > 0) most = std::max(most, open_files());
    EXPECT_LE(most - before, 1);
}

TEST_F(Mixing, NamesTheStemsThereAre) {
    const Timeline timeline{{{"bed", {}, {}}, {"voice", {}, {}}}, 100};
    EXPECT_EQ(error_of([&] { Mixer(timeline, "music"); }),
              "there is no stem \"music\"; there are: bed, voice");
}

TEST_F(Mixing, SaysWhichTakeIsShorterThanItWas) {
    Region region = place(take_of(noise(0.1, -10.0, 1)), 0);
    region.length = region.take.length = 9000;
    const Timeline timeline{{{"voice", {region}, {}}}, 9000};
    EXPECT_THAT(error_of([&] { mixed(timeline); }),
                AllOf(HasSubstr(region.take.file.string()), HasSubstr("shorter")));
    std::filesystem::remove(region.take.file);
    EXPECT_THAT(error_of([&] { mixed(timeline); }), HasSubstr(region.take.file.string()));
}

TEST_F(Mixing, GivesNothingForAnEmptyTimeline) { EXPECT_EQ(mixed({}).frames(), 0); }

} // namespace
} // namespace radiowrap
