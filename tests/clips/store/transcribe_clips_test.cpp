#include "clips/clip_folder.hpp"
#include "clips/store/by_hand.hpp"
#include "clips/store/clip_database.hpp"
#include "clips/store/stored_clips.hpp"
#include "clips/store/transcribe_clips.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace radiowrap {
namespace {

using test::ClipFolder;
using testing::HasSubstr;
using testing::IsEmpty;

/// A library beside its clips, with a shell line as the recogniser.
class TranscribeClips : public testing::Test {
protected:
    SqlDatabase add(const std::vector<std::string>& set = {}) {
        FactsByHand by_hand;
        for (const std::string& typed : set) by_hand.push_back(fact_by_hand(typed));
        SqlDatabase library = open_clip_database(folder_.path() / "clips.db", SqlDatabase::Mode::create);
        SoundFileReader reader;
        add_clips(library, list_clips({folder_.path()}), by_hand, reader, [](std::size_t, std::size_t) {});
        return library;
    }
    TranscribedClips transcribe(SqlDatabase& library, const std::string& line = "echo some words",
                                const std::string& at = "") {
        return transcribe_clips(library, {folder_.path() / at},
                                {{"sh", "-c", line, "sh", "{file}"}, 20.0, 16000}, folder_.path() / ".cache",
                                [](std::size_t, std::size_t) {});
    }

    ClipFolder folder_;
};

TEST_F(TranscribeClips, KeepsTheWordsWithTheirSource) {
    folder_.tone("ada_lark_1.wav");
    SqlDatabase library = add();
    EXPECT_EQ(transcribe(library).transcribed, 1U);
    const StoredClip clip = load_clips(library).at(0);
    EXPECT_EQ(clip.clip.transcript, "some words");
    EXPECT_TRUE(clip.clip.recognised);
    EXPECT_EQ(clip.facts.back().source, HintSource::recogniser);
    EXPECT_EQ(clip.facts.back().where, "recogniser sh");
    EXPECT_EQ(clip.clip.hints.size(), 1U); // what the file says of itself is still there
    EXPECT_EQ(transcribe(library).transcribed, 0U);
}

TEST_F(TranscribeClips, NeverReplacesWhatAPersonWrote) {
    folder_.tone("ada_lark_1.wav");
    SqlDatabase library = add({"transcript=her own words"});
    EXPECT_EQ(transcribe(library).transcribed, 0U);
    EXPECT_EQ(load_clips(library).at(0).clip.transcript, "her own words");
    EXPECT_FALSE(load_clips(library).at(0).clip.recognised);
}

TEST_F(TranscribeClips, LosesToWhatAPersonWritesLater) {
    folder_.tone("ada_lark_1.wav");
    SqlDatabase library = add();
    transcribe(library);
    library = add({"transcript=her own words"});
    EXPECT_EQ(load_clips(library).at(0).clip.transcript, "her own words");
    EXPECT_FALSE(load_clips(library).at(0).clip.recognised);
}

TEST_F(TranscribeClips, ForgetsTheWordsOfASoundThatWasReplaced) {
    folder_.tone("ada_lark_1.wav");
    SqlDatabase library = add();
    transcribe(library);
    folder_.tone("ada_lark_1.wav", "-af volume=0.5,apad=pad_dur=1");
    EXPECT_EQ(transcribe(library, "echo new words").transcribed, 0U); // not before it was added again
    library = add();
    EXPECT_FALSE(load_clips(library).at(0).clip.transcript);
    transcribe(library, "echo new words");
    EXPECT_EQ(load_clips(library).at(0).clip.transcript, "new words");
}

TEST_F(TranscribeClips, LeavesOutOtherFoldersAndWhatIsCutOutOfAFile) {
    folder_.tone("one/ada_lark_1.wav");
    folder_.tone("two/ada_lark_2.wav");
    folder_.tone("two/ada_lark_3.wav");
    folder_.text("two/ada_lark_3.toml", "speaker = \"Ada Lark\"\nin = 0.1\n");
    SqlDatabase library = add();
    EXPECT_EQ(transcribe(library, "echo some words", "two").transcribed, 1U);
    const std::vector<StoredClip> clips = load_clips(library);
    EXPECT_FALSE(clips.at(0).clip.transcript);
    EXPECT_TRUE(clips.at(1).clip.transcript);
    EXPECT_FALSE(clips.at(2).clip.transcript);
}

TEST_F(TranscribeClips, LeavesTheLibraryAsItIsWhereTheRecogniserFails) {
    folder_.tone("ada_lark_1.wav");
    SqlDatabase library = add();
    const TranscribedClips result = transcribe(library, "echo broken >&2; exit 1");
    EXPECT_EQ(result.transcribed, 0U);
    EXPECT_THAT(result.warnings.at(0).message, HasSubstr("broken"));
    EXPECT_FALSE(load_clips(library).at(0).clip.transcript);
}

} // namespace
} // namespace radiowrap
