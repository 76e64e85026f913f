// A real recogniser on real recordings: pocketsphinx, with the sentences that come with it.
#include "clips/assign.hpp"
#include "clips/clip_folder.hpp"
#include "clips/script_of.hpp"
#include "clips/transcribe.hpp"

#include <gtest/gtest.h>

#include <cstdio>
#include <filesystem>
#include <string>

namespace radiowrap {
namespace {

namespace fs = std::filesystem;

/// Where the package put its sentence of this number; empty where it is not installed.
fs::path recording(const std::string& number) {
    const std::string line = "dpkg -L pocketsphinx-testdata 2>/dev/null | grep -- '-" + number + ".wav$'";
    std::string found;
    std::unique_ptr<FILE, int (*)(FILE*)> listing(popen(line.c_str(), "r"), pclose);
    for (int c = 0; listing && (c = std::fgetc(listing.get())) != EOF && c != '\n';)
        found += static_cast<char>(c);
    return found;
}

/// Two recordings of one speaker whose names give no order.
class Recogniser : public testing::Test {
protected:
    void SetUp() override {
        const fs::path temper = recording("0880"), marriage = recording("0920");
        const bool installed = std::system("command -v pocketsphinx_continuous >/dev/null") == 0;
        if (!installed || temper.empty() || marriage.empty())
            GTEST_SKIP()
                << "pocketsphinx, pocketsphinx-en-us and pocketsphinx-testdata are not all installed";
        folder_.ffmpeg("-i " + temper.string(), "-metadata artist='Ada Lark'", "east.mp3");
        folder_.ffmpeg("-i " + marriage.string(), "-metadata artist='Ada Lark'", "west.mp3");
        library_ = scan_clips(folder_.path());
        ASSERT_EQ(library_.clips.size(), 2U);
    }
    void transcribe(const Script& script) {
        add_transcripts(library_, script, {{"pocketsphinx_continuous", "-infile", "{file}"}, 120.0, 16000},
                        folder_.path() / ".cache", [](std::size_t, std::size_t) {});
        for (const Warning& warning : library_.warnings) ADD_FAILURE() << warning.message;
    }
    [[nodiscard]] std::vector<std::string> played(const Script& script) const {
        std::vector<std::string> files;
        for (const SlotMatch& slot : assign_clips(script, library_, {}).slots)
            files.push_back(slot.clip ? slot.clip->path.filename().string() : "-");
        return files;
    }

    test::ClipFolder folder_;
    ClipLibrary library_;
};

using Files = std::vector<std::string>;

TEST_F(Recogniser, HearsWhichOfTwoClipsBeginsAsTheCutSheetSays) {
    Script script = test::script_of({"Ada Lark"}, {0});
    script.article.language = "en";
    script.segments[1].in_cue = "Had he married a more amiable woman";
    EXPECT_EQ(played(script), Files{"-"});
    transcribe(script);
    EXPECT_EQ(played(script), Files{"west.mp3"});
}

TEST_F(Recogniser, HearsWhichOfTwoClipsHasTheWordsInPrint) {
    Script script = test::script_of({"Ada Lark"}, {0});
    script.article.language = "en";
    script.segments[1].printed_words = "He was not an ill disposed young man.";
    EXPECT_EQ(played(script), Files{"-"});
    transcribe(script);
    EXPECT_EQ(played(script), Files{"east.mp3"});
}

TEST_F(Recogniser, PutsTwoClipsInTheOrderOfTheirWords) {
    Script script = test::script_of({"Ada Lark"}, {0, 0});
    script.article.language = "en";
    script.segments[1].printed_words = "Had he married a more amiable woman, he might have been respectable.";
    script.segments[3].printed_words = "He was not an ill disposed young man.";
    transcribe(script);
    EXPECT_EQ(played(script), (Files{"west.mp3", "east.mp3"}));
}

} // namespace
} // namespace radiowrap
