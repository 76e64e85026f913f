// Each text in a process of its own, as eSpeak NG needs it.

#include "lib/espeak/espeak.hpp"
#include "lib/posix/temporary_folder.hpp"
#include "support/in_child.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <vector>

namespace radiowrap {
namespace {

using namespace test;
using testing::HasSubstr;

struct Spoken {
    std::string error;
    int sample_rate = 0;
    std::vector<short> samples;
    [[nodiscard]] double seconds() const { return static_cast<double>(samples.size()) / sample_rate; }
};

Spoken speak(const EspeakSettings& settings, const std::string& text) {
    const TemporaryFolder folder;
    const auto file = folder.path() / "samples", rate_file = folder.path() / "rate";
    Spoken spoken;
    spoken.error = error_in_child([&] {
        std::ofstream out(file, std::ios::binary);
        int rate = 0;
        espeak_speak(settings, text, [&](std::span<const short> samples, int sample_rate) {
            rate = sample_rate;
            out.write(reinterpret_cast<const char*>(samples.data()),
                      static_cast<std::streamsize>(samples.size_bytes()));
        });
        std::ofstream(rate_file) << rate;
    });
    const std::string bytes = content_of(file);
    spoken.samples.resize(bytes.size() / sizeof(short));
    std::copy(bytes.begin(), bytes.end(), reinterpret_cast<char*>(spoken.samples.data()));
    spoken.sample_rate = std::atoi(content_of(rate_file).c_str());
    return spoken;
}

double level_db(const std::vector<short>& samples) {
    double sum = 0.0;
    for (const short sample : samples) sum += static_cast<double>(sample) * sample;
    return 10.0 * std::log10(sum / static_cast<double>(samples.size())) - 20.0 * std::log10(32768.0);
}

TEST(Espeak, SpeaksArabicAndEnglishAtSpeakingSpeed) {
    // Ten words at 150 a minute are four seconds.
    const Spoken arabic = speak({.voice = "ar"}, "قال الرئيس إن الوضع في المدينة صعب جدا هذا اليوم");
    const Spoken english = speak({.voice = "en"}, "The president said that the town is in great need today");
    for (const Spoken& spoken : {arabic, english}) {
        EXPECT_EQ(spoken.error, "");
        EXPECT_EQ(spoken.sample_rate, 22050);
        EXPECT_GT(spoken.seconds(), 2.5);
        EXPECT_LT(spoken.seconds(), 7.0);
        EXPECT_GT(level_db(spoken.samples), -30.0);
    }
}

TEST(Espeak, SpeaksTheSameSamplesEveryTime) {
    const Spoken once = speak({.voice = "ar"}, "قال الرئيس"), again = speak({.voice = "ar"}, "قال الرئيس");
    ASSERT_FALSE(once.samples.empty());
    EXPECT_EQ(once.samples, again.samples);
}

TEST(Espeak, FollowsEverySetting) {
    const std::string text = "one two three four five six";
    const EspeakSettings plain{.voice = "en"};
    const auto with = [&](auto change) {
        EspeakSettings settings = plain;
        change(settings);
        return speak(settings, text);
    };
    const Spoken usual = speak(plain, text);
    EXPECT_LT(with([](auto& s) { s.rate_wpm = 300; }).seconds(), 0.7 * usual.seconds());
    EXPECT_GT(with([](auto& s) { s.word_gap_ms = 300; }).seconds(), usual.seconds() + 1.0);
    EXPECT_NE(with([](auto& s) { s.pitch = 90; }).samples, usual.samples);
    EXPECT_NE(with([](auto& s) { s.pitch_range = 0; }).samples, usual.samples);
    EXPECT_NE(with([](auto& s) { s.voice = "en+f3"; }).samples, usual.samples);
}

TEST(Espeak, SaysNothingForNothing) {
    for (const char* text : {"", " \n", "."}) {
        const Spoken spoken = speak({.voice = "ar"}, text);
        EXPECT_EQ(spoken.error, "");
        EXPECT_LT(spoken.samples.size(), 22050U);
    }
}

TEST(Espeak, SurvivesTextThatIsNoText) {
    EXPECT_EQ(speak({.voice = "ar"}, "\xff\xfe\xc3 قال").error, "");
    EXPECT_EQ(speak({.voice = "en"}, "[[ <speak> ]] {\x01\x02}").error, "");
}

TEST(Espeak, RefusesVoicesAndVariantsThatAreNotThere) {
    EXPECT_THAT(speak({.voice = "no-such-voice"}, "x").error,
                HasSubstr("eSpeak NG has no voice \"no-such-voice\""));
    EXPECT_THAT(speak({.voice = "ar+nobody"}, "x").error, HasSubstr("no voice \"ar+nobody\""));
    EXPECT_THAT(speak({.voice = "ar+"}, "x").error, HasSubstr("no voice \"ar+\""));
}

TEST(Espeak, StopsWithTheErrorOfTheSink) {
    EXPECT_EQ(error_in_child([] {
                  espeak_speak({.voice = "ar"}, "قال الرئيس", [](auto, int) { throw Error("disk full"); });
              }),
              "disk full");
}

TEST(Espeak, KnowsItsVersion) { EXPECT_THAT(espeak_version(), testing::MatchesRegex("[0-9]+\\.[0-9]+.*")); }

} // namespace
} // namespace radiowrap
