// Plays for real, through PortAudio and ALSA, into a file: ALSA's plug-ins "file" and "null" are the sound
// card. In processes of their own, because ALSA reads its configuration once.

#include "audition/play.hpp"
#include "lib/posix/temporary_folder.hpp"
#include "support/in_child.hpp"
#include "support/memory_source.hpp"
#include "support/signals.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <vector>

namespace radiowrap {
namespace {

using namespace test;
using testing::HasSubstr;

class Playing : public testing::Test {
protected:
    /// Plays a sound with an ALSA configuration; the text of the Error.
    [[nodiscard]] std::string play_with(const std::string& configuration, const AudioBuffer& sound,
                                        int rate) const {
        std::ofstream(file("asound.conf"), std::ios::trunc) << configuration;
        return error_in_child([&] {
            std::freopen(file("stderr").c_str(), "w", stderr);
            setenv("ALSA_CONFIG_PATH", file("asound.conf").c_str(), 1);
            std::ofstream positions(file("positions"));
            MemorySource source(sound, rate);
            play(source, [&](double seconds) { positions << seconds << '\n'; });
        });
    }
    /// What arrived at the card.
    [[nodiscard]] std::vector<float> arrived() const {
        const std::string bytes = content_of(file("played"));
        std::vector<float> samples(bytes.size() / sizeof(float));
        std::copy(bytes.begin(), bytes.end(), reinterpret_cast<char*>(samples.data()));
        return samples;
    }
    /// What reached the terminal besides the error.
    [[nodiscard]] std::string chatter() const { return content_of(file("stderr")); }
    [[nodiscard]] std::vector<double> positions() const {
        std::ifstream stream(file("positions"));
        return {std::istream_iterator<double>(stream), {}};
    }
    [[nodiscard]] std::string card_that_writes_a_file() const {
        return "pcm.null { type null }\n"
               "pcm.!default { type file slave.pcm \"null\" format \"raw\" file \"" +
               file("played").string() + "\" }\n";
    }

private:
    [[nodiscard]] std::filesystem::path file(const std::string& name) const { return folder_.path() / name; }
    TemporaryFolder folder_;
};

TEST_F(Playing, BringsEverySampleToTheCardInOrder) {
    for (const AudioFormat format : {AudioFormat{48000, 2}, {44100, 1}}) {
        const AudioBuffer sound = noise(1.33, -6.0, 55, format);
        ASSERT_EQ(play_with(card_that_writes_a_file(), sound, format.sample_rate), "");
        EXPECT_EQ(chatter(), "");
        const std::vector<float> heard = arrived();
        const auto samples = sound.view().samples();
        ASSERT_GE(heard.size(), samples.size());
        EXPECT_TRUE(std::equal(samples.begin(), samples.end(), heard.begin()));
        for (std::size_t i = samples.size(); i < heard.size(); ++i)
            ASSERT_EQ(heard[i], 0.0F); // a last block, filled up
    }
}

TEST_F(Playing, TellsThePositionAboutFourTimesASecondAndAtTheEnd) {
    ASSERT_EQ(play_with(card_that_writes_a_file(), noise(2.1, -6.0, 56), kHouseRate), "");
    EXPECT_THAT(positions(), testing::ElementsAre(0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 1.75, 2.0,
                                                  testing::DoubleNear(2.1, 1e-6)));
}

TEST_F(Playing, PlaysNothingOfAnEmptySound) {
    EXPECT_EQ(play_with(card_that_writes_a_file(), AudioBuffer(0, 2), kHouseRate), "");
    EXPECT_THAT(positions(), testing::ElementsAre(0.0));
}

TEST_F(Playing, SaysThatThereIsNoSoundCard) {
    EXPECT_THAT(play_with("pcm.!default { type hw card 31 }\n", noise(0.5, -6.0, 57), kHouseRate),
                HasSubstr("there is no sound card"));
    EXPECT_EQ(chatter(), "");
}

} // namespace
} // namespace radiowrap
