#include "lib/posix/temporary_folder.hpp"
#include "support/in_child.hpp"
#include "voice/profile.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>

namespace radiowrap {
namespace {

using namespace test;
using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

class ReadVoiceProfile : public testing::Test {
protected:
    VoiceProfile loaded(const std::string& text) {
        std::ofstream(folder_.path() / "x.toml", std::ios::trunc) << text;
        return load_voice_profile(folder_.path(), "x");
    }
    /// What is said of a profile, from the file's name on.
    std::string error_for(const std::string& text) {
        const std::string error = error_of([&] { loaded(text); });
        const auto at = error.find("x.toml");
        return at == std::string::npos ? error : error.substr(at);
    }
    [[nodiscard]] const std::filesystem::path& folder() const { return folder_.path(); }

private:
    TemporaryFolder folder_;
};

TEST_F(ReadVoiceProfile, HoldsTheSettingsOfEspeak) {
    const VoiceProfile profile =
        loaded("engine = \"espeak\"\nlanguage = \"ar\"\ndescription = \"Narrator\"\n"
               "voice = \"ar+f2\"\nrate = 140\npitch = 30\npitch_range = 60\nword_gap = 20\n");
    EXPECT_EQ(profile.name, "x");
    EXPECT_EQ(profile.engine, VoiceProfile::Engine::espeak);
    EXPECT_EQ(profile.language, "ar");
    EXPECT_EQ(profile.description, "Narrator");
    EXPECT_EQ(profile.voice, "ar+f2");
    EXPECT_EQ(profile.rate_wpm, 140);
    EXPECT_EQ(profile.pitch, 30);
    EXPECT_EQ(profile.pitch_range, 60);
    EXPECT_EQ(profile.word_gap_ms, 20);
}

TEST_F(ReadVoiceProfile, HoldsACommandWithItsTimeLimit) {
    const VoiceProfile profile = loaded("engine = \"command\"\nlanguage = \"en\"\ncommand = [\"flite\", "
                                        "\"-o\", \"{wav}\"]\ntime_limit = 2.5\n");
    EXPECT_EQ(profile.engine, VoiceProfile::Engine::command);
    EXPECT_THAT(profile.command, ElementsAre("flite", "-o", "{wav}"));
    EXPECT_EQ(profile.time_limit_s, 2.5);
}

TEST_F(ReadVoiceProfile, NamesFileLineAndKeyOfWhatIsWrong) {
    const std::string espeak = "engine = \"espeak\"\nlanguage = \"ar\"\nvoice = \"ar\"\n";
    EXPECT_EQ(error_for(espeak + "rate = 20\n"), "x.toml:4: rate: 50 to 300 is possible");
    EXPECT_EQ(error_for(espeak + "pitch = 101\n"), "x.toml:4: pitch: 0 to 100 is possible");
    EXPECT_EQ(error_for(espeak + "pitch_range = -1\n"), "x.toml:4: pitch_range: 0 to 100 is possible");
    EXPECT_EQ(error_for(espeak + "word_gap = 99999999999\n"), "x.toml:4: word_gap: 0 to 1000 is possible");
    EXPECT_EQ(error_for(espeak + "rate = \"fast\"\n"), "x.toml:4: rate: a whole number is expected");
    EXPECT_THAT(error_for(espeak + "\nspeed = 1\n"),
                AllOf(HasSubstr("x.toml:5: speed: unknown"), HasSubstr("rate")));
    EXPECT_THAT(error_for(espeak + "command = [\"flite\"]\n"), HasSubstr("x.toml:4: command: unknown"));
    EXPECT_EQ(error_for("engine = \"espeak\"\nlanguage = \"ar\"\n"), "x.toml:1: voice: is missing");
    EXPECT_EQ(error_for("engine = \"espeak\"\nvoice = \"ar\"\n"), "x.toml:1: language: is missing");
    EXPECT_EQ(error_for("language = \"ar\"\n"), "x.toml:1: engine: is missing");
    EXPECT_THAT(error_for("language = \"ar\"\nengine = \"festival\"\n"),
                AllOf(HasSubstr("x.toml:2: engine: \"festival\""), HasSubstr("espeak and command")));
    EXPECT_THAT(error_for("voice = \n"), HasSubstr("x.toml:1:"));
}

TEST_F(ReadVoiceProfile, NamesWhatIsWrongWithACommand) {
    const std::string command = "engine = \"command\"\nlanguage = \"en\"\n";
    EXPECT_THAT(error_for(command), HasSubstr("x.toml:1: command: is missing"));
    EXPECT_THAT(error_for(command + "command = []\n"), HasSubstr("x.toml:3: command: is missing"));
    EXPECT_THAT(error_for(command + "command = \"flite\"\n"),
                HasSubstr("x.toml:3: command: a list of texts"));
    for (const char* limit : {"0", "-1", "nan"})
        EXPECT_THAT(error_for(command + "command = [\"flite\"]\ntime_limit = " + limit + "\n"),
                    HasSubstr("x.toml:4: time_limit: more than 0 seconds"));
}

TEST_F(ReadVoiceProfile, ThatIsNotThereIsAnsweredWithTheOnesThatAre) {
    std::ofstream(folder() / "b.toml") << "";
    std::ofstream(folder() / "a.toml") << "";
    std::ofstream(folder() / "notes.txt") << "";
    try {
        load_voice_profile(folder(), "c");
        FAIL() << "no error";
    } catch (const Error& error) {
        EXPECT_STREQ(error.what(), "there is no voice \"c\"; there are: a, b");
        EXPECT_EQ(error.code(), ExitCode::wrong_use);
    }
    EXPECT_THAT(voice_names(folder()), ElementsAre("a", "b"));
    EXPECT_THAT(voice_names(folder() / "none"), IsEmpty());
}

TEST(VoicesThatComeWithRadiowrap, AreAllReadable) {
    const std::filesystem::path folder = SOURCE_DIR "/voices";
    const auto names = voice_names(folder);
    EXPECT_THAT(names, testing::IsSupersetOf({"ar", "ar-reader", "en", "en-reader", "en-flite"}));
    for (const auto& name : names) {
        const VoiceProfile profile = load_voice_profile(folder, name);
        EXPECT_NE(profile.description, "") << name;
        EXPECT_TRUE(name.starts_with(profile.language)) << name;
    }
}

} // namespace
} // namespace radiowrap
