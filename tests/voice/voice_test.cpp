// The engines for real: eSpeak NG in process, Flite and the espeak-ng program as commands.

#include "audio/loudness.hpp"
#include "lib/posix/temporary_folder.hpp"
#include "support/spoken.hpp"
#include "voice/text_for_speech.hpp"
#include "voice/voice.hpp"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <set>
#include <thread>

namespace radiowrap {
namespace {

using namespace test;
using testing::AllOf;
using testing::HasSubstr;
using testing::StartsWith;
namespace fs = std::filesystem;

VoiceProfile command(std::vector<std::string> words) {
    VoiceProfile profile;
    profile.name = "test";
    profile.engine = VoiceProfile::Engine::command;
    profile.language = "en";
    profile.command = std::move(words);
    return profile;
}

class Voices : public testing::Test {
protected:
    [[nodiscard]] std::string speak(const VoiceProfile& profile, const std::string& text) const {
        return speak_to_file(*open_voice(profile), text, file());
    }
    [[nodiscard]] fs::path file() const { return folder_.path() / "spoken.wav"; }
    [[nodiscard]] fs::path other(const std::string& name) const { return folder_.path() / name; }
    void expect_speech(double least_seconds, double most_seconds) const {
        WavReader reader(file());
        const int rate = reader.format().sample_rate;
        const AudioBuffer sound = read_all(reader);
        EXPECT_EQ(sound.channels(), 1);
        EXPECT_GE(rate, 8000);
        EXPECT_GT(to_seconds(sound.frames(), rate), least_seconds);
        EXPECT_LT(to_seconds(sound.frames(), rate), most_seconds);
        GatedLoudnessMeter meter({rate, 1});
        meter.add(sound.view());
        EXPECT_GT(meter.loudness().integrated_lufs, -35.0);
        EXPECT_LT(meter.loudness().integrated_lufs, -5.0);
    }

private:
    TemporaryFolder folder_;
};

const std::string kSentence = "The president said that the town is in great need today.";

TEST_F(Voices, ThatComeWithRadiowrapSpeak) {
    for (const auto& name : voice_names(SOURCE_DIR "/voices")) {
        SCOPED_TRACE(name);
        const VoiceProfile profile = load_voice_profile(SOURCE_DIR "/voices", name);
        const bool arabic = profile.language == "ar";
        ASSERT_EQ(speak(profile, arabic ? "قال الرئيس إن الوضع في المدينة صعب جدا هذا اليوم" : kSentence),
                  "");
        expect_speech(2.0, 7.0);
    }
}

TEST_F(Voices, TakeAProgramThatWritesToItsOutput) {
    ASSERT_EQ(speak(command({"espeak-ng", "-v", "en-gb", "--stdin", "--stdout"}), kSentence), "");
    expect_speech(2.0, 7.0);
}

TEST_F(Voices, TakeAProgramThatWritesToAFile) {
    ASSERT_EQ(speak(command({"espeak-ng", "-v", "en-gb", "--stdin", "-w", "{wav}"}), kSentence), "");
    expect_speech(2.0, 7.0);
    // The name may be a part of a word, and what the program prints is not its sound.
    ASSERT_EQ(speak(command({"sh", "-c", "echo 10 %; espeak-ng --stdin -w '{wav}'; echo done"}), kSentence),
              "");
    expect_speech(2.0, 7.0);
}

TEST_F(Voices, HandTheTextOverWithoutAShell) {
    const auto heard = other("heard");
    const std::string text = "\"quoted\" $HOME `date` قال; rm -rf x";
    EXPECT_NE(speak(command({"sh", "-c", fmt::format("cat > {}; exit 1", heard.string())}), text), "");
    EXPECT_EQ(content_of(heard), text + "\n");
}

TEST_F(Voices, TellWhatAFailingProgramSaid) {
    EXPECT_THAT(speak(command({"espeak-ng", "-v", "nobody", "--stdin", "-w", "{wav}"}), kSentence),
                AllOf(HasSubstr("espeak-ng"), HasSubstr("voice does not exist")));
    EXPECT_THAT(speak(command({"sh", "-c", "echo the model is missing >&2; exit 4"}), kSentence),
                AllOf(HasSubstr("exit status 4"), HasSubstr("the model is missing")));
}

TEST_F(Voices, SayThatAProgramGaveNoSound) {
    for (const char* line : {"exit 0", "echo this is no sound", ": > {wav}", ": {wav}"})
        EXPECT_THAT(speak(command({"sh", "-c", line}), kSentence), StartsWith("sh: gave no sound: ")) << line;
}

TEST_F(Voices, EndAProgramThatTakesTooLongWithAllItStarted) {
    VoiceProfile slow =
        command({"sh", "-c", fmt::format("sleep 60 & echo $! > {}; sleep 60", other("background").string())});
    slow.time_limit_s = 0.3;
    EXPECT_THAT(speak(slow, kSentence), HasSubstr("not done after"));
    const int background = std::atoi(content_of(other("background")).c_str());
    for (int i = 0; i < 300 && is_running(background); ++i)
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    EXPECT_FALSE(is_running(background));
}

/// News speed is set in words a minute: eSpeak NG's own count is one of short English words.
TEST_F(Voices, SpeakAsManyWordsAMinuteAsTheProfileSays) {
    const auto words_a_minute = [&](const char* name, const std::string& text) {
        const VoiceProfile profile = load_voice_profile(SOURCE_DIR "/voices", name);
        const std::string spoken =
            open_text_for_speech(profile, SOURCE_DIR "/voices", {})->prepare(text).text;
        EXPECT_EQ(speak(profile, spoken), "");
        WavReader reader(file());
        const double minutes = to_seconds(read_all(reader).frames(), reader.format().sample_rate) / 60.0;
        return static_cast<double>(std::count(text.begin(), text.end(), ' ') + 1) / minutes /
               profile.rate_wpm;
    };
    EXPECT_NEAR(words_a_minute(
                    "ar",
                    "وتتحدث مصادر صحفية عن ضغوط تمارسها موسكو على أنقرة لدفع المعارضة إلى الموافقة على تسيير "
                    "دوريات مشتركة، وإخراج المقاتلين من المنطقة العازلة التي أنشأها الاتفاق بين الجانبين."),
                1.0, 0.12);
    EXPECT_NEAR(
        words_a_minute(
            "en",
            "Analysts in the capital say the government has little room left, because the price of bread "
            "has doubled in a year and the central bank has no reserves with which to defend the currency."),
        1.0, 0.12);
}

TEST(OpenVoice, NamesTheProgramThatIsMissing) {
    EXPECT_THAT(error_of([] { open_voice(command({"no-such-engine"})); }), HasSubstr("no-such-engine"));
}

TEST(Fingerprint, ChangesWithEverySettingThatIsHeard) {
    VoiceProfile profile;
    profile.voice = "ar";
    std::set<std::string> seen{open_voice(profile)->fingerprint()};
    const auto is_new = [&](auto change) {
        VoiceProfile changed = profile;
        change(changed);
        return seen.insert(open_voice(changed)->fingerprint()).second;
    };
    EXPECT_TRUE(is_new([](auto& p) { p.voice = "ar+f2"; }));
    EXPECT_TRUE(is_new([](auto& p) { p.rate_wpm += 1; }));
    EXPECT_TRUE(is_new([](auto& p) { p.pitch += 1; }));
    EXPECT_TRUE(is_new([](auto& p) { p.pitch_range += 1; }));
    EXPECT_TRUE(is_new([](auto& p) { p.word_gap_ms += 10; }));
    EXPECT_FALSE(is_new([](auto& p) { p.description = "another"; }));
}

TEST(Fingerprint, ChangesWithTheProgramAndItsArguments) {
    const TemporaryFolder folder;
    const auto program = folder.path() / "engine";
    std::ofstream(program) << "#!/bin/sh\n";
    fs::permissions(program, fs::perms::owner_all);
    const auto fingerprint = [&](const std::string& word) {
        return open_voice(command({program.string(), word}))->fingerprint();
    };
    const std::string before = fingerprint("a");
    EXPECT_EQ(fingerprint("a"), before);
    EXPECT_NE(fingerprint("b"), before);
    std::ofstream(program) << "#!/bin/sh\n# version 2\n";
    EXPECT_NE(fingerprint("a"), before);
}

} // namespace
} // namespace radiowrap
