// A real recogniser on real recordings: pocketsphinx, with the sentences that come with it.
#include "clips/assign.hpp"
#include "clips/clip_folder.hpp"
#include "clips/script_of.hpp"
#include "clips/transcribe.hpp"

#include <gtest/gtest.h>

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <memory>
#include <string>

namespace radiowrap {
namespace {

namespace fs = std::filesystem;
using Files = std::vector<std::string>;

/// The file of the package with the recordings whose name ends so; empty where it is not installed.
fs::path test_data(const std::string& end) {
    const std::string line = "dpkg -L pocketsphinx-testdata 2>/dev/null | grep -- '" + end + "$'";
    std::string found;
    const std::unique_ptr<FILE, int (*)(FILE*)> listing(popen(line.c_str(), "r"), pclose);
    for (int c = 0; listing && (c = std::fgetc(listing.get())) != EOF && c != '\n';)
        found += static_cast<char>(c);
    return found;
}

/// What is said in a recording, as the package has it: "<s> words </s> (name-number)".
std::string sentence(const std::string& number) {
    std::ifstream lines(test_data("/librivox/transcription"));
    for (std::string line; std::getline(lines, line);)
        if (const auto end = line.find(" </s> "); line.ends_with("-" + number + ")") && end != line.npos)
            return line.substr(4, end - 4);
    return {};
}

std::string first_words(const std::string& text, int count) {
    std::size_t at = 0;
    while (count-- > 0 && at != text.npos) at = text.find(' ', at + 1);
    return text.substr(0, at);
}

/// Two recordings of one speaker whose names give no order.
class Recogniser : public testing::Test {
protected:
    void SetUp() override {
        const bool installed = std::system("command -v pocketsphinx_continuous >/dev/null") == 0;
        if (!installed || east_.empty() || west_.empty())
            GTEST_SKIP() << "pocketsphinx, pocketsphinx-en-us and pocketsphinx-testdata are not installed";
        folder_.ffmpeg("-i " + test_data("-0880.wav").string(), "-ar 44100 -metadata artist='Ada Lark'",
                       "east.flac");
        folder_.ffmpeg("-i " + test_data("-0920.wav").string(), "-ac 2 -metadata artist='Ada Lark'",
                       "west.flac");
        library_ = scan_clips(folder_.path());
        ASSERT_EQ(library_.clips.size(), 2U);
    }
    void transcribe(const Script& script) {
        add_transcripts(library_, script, {{"pocketsphinx_continuous", "-infile", "{file}"}, 120.0, 16000},
                        folder_.path() / ".cache", [](std::size_t, std::size_t) {});
        for (const Warning& warning : library_.warnings) ADD_FAILURE() << warning.message;
    }
    [[nodiscard]] Files played(const Script& script) const {
        Files files;
        for (const SlotMatch& slot : assign_clips(script, library_, {}).slots)
            files.push_back(slot.clip ? slot.clip->path.filename().string() : "-");
        return files;
    }
    static Script english(std::initializer_list<int> slots) {
        Script script = test::script_of({"Ada Lark"}, slots);
        script.article.language = "en";
        return script;
    }

    std::string east_ = sentence("0880"), west_ = sentence("0920");
    test::ClipFolder folder_;
    ClipLibrary library_;
};

TEST_F(Recogniser, HearsWhichOfTwoClipsBeginsAsTheCutSheetSays) {
    Script script = english({0});
    script.segments[1].in_cue = first_words(west_, 6);
    EXPECT_EQ(played(script), Files{"-"});
    transcribe(script);
    EXPECT_EQ(played(script), Files{"west.flac"});
}

TEST_F(Recogniser, HearsWhichOfTwoClipsHasTheWordsInPrint) {
    Script script = english({0});
    script.segments[1].printed_words = east_;
    EXPECT_EQ(played(script), Files{"-"});
    transcribe(script);
    EXPECT_EQ(played(script), Files{"east.flac"});
}

TEST_F(Recogniser, PutsTwoClipsInTheOrderOfTheirWords) {
    Script script = english({0, 0});
    script.segments[1].printed_words = west_;
    script.segments[3].printed_words = east_;
    transcribe(script);
    EXPECT_EQ(played(script), (Files{"west.flac", "east.flac"}));
}

} // namespace
} // namespace radiowrap
