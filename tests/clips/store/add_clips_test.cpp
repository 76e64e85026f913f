#include "clips/riff_file.hpp"
#include "clips/store/add_clips.hpp"
#include "clips/store/by_hand.hpp"
#include "clips/store/clip_database.hpp"
#include "clips/store/memory_reader.hpp"
#include "clips/store/stored_clips.hpp"
#include "support/cpu_time.hpp"
#include "support/in_child.hpp"

#include <gmock/gmock.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

namespace radiowrap {
namespace {

namespace fs = std::filesystem;
using test::error_of;
using test::MemoryReader;
using test::TempFolder;
using test::write_bytes;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

/// A folder of "sounds" and a library beside it.
class Room {
public:
    Room() { fs::create_directory(clips()); }
    [[nodiscard]] fs::path clips() const { return folder_ / "clips"; }
    [[nodiscard]] fs::path library() const { return folder_ / "clips.db"; }
    void put(const std::string& name, const std::string& bytes) const {
        fs::create_directories((clips() / name).parent_path());
        write_bytes(clips() / name, bytes);
    }
    void move(const std::string& from, const std::string& to) const {
        fs::create_directories((clips() / to).parent_path());
        fs::rename(clips() / from, clips() / to);
    }
    AddReport add(MemoryReader& reader, const std::vector<std::string>& set = {},
                  const std::string& path = "") const {
        FactsByHand by_hand;
        for (const std::string& typed : set) by_hand.push_back(fact_by_hand(typed));
        SqlDatabase database = open_clip_database(library(), SqlDatabase::Mode::create);
        return add_clips(database, list_clips({clips() / path}), by_hand, reader,
                         [](std::size_t, std::size_t) {});
    }
    AddReport add(const std::vector<std::string>& set = {}, const std::string& path = "") const {
        MemoryReader reader;
        return add(reader, set, path);
    }
    [[nodiscard]] std::vector<StoredClip> load() const {
        SqlDatabase database = open_clip_database(library(), SqlDatabase::Mode::read);
        return load_clips(database);
    }
    /// "a.wav speaker=X,X title=Y"
    [[nodiscard]] std::vector<std::string> told() const {
        std::vector<std::string> lines;
        for (const StoredClip& stored : load()) {
            std::string line = stored.clip.path.lexically_relative(clips()).string();
            if (stored.replaced) line += " replaced";
            for (const SpeakerHint& hint : stored.clip.hints)
                if (hint.source == HintSource::sidecar) line += " speaker=" + hint.text;
            if (stored.clip.title) line += " title=" + *stored.clip.title;
            lines.push_back(line);
        }
        return lines;
    }

private:
    TempFolder folder_;
};

std::vector<std::size_t> counts(const AddReport& report) {
    return {report.added, report.changed, report.moved, report.unchanged};
}

constexpr int kManyFiles = static_cast<int>(2000 / test::kSlowdown);

TEST(AddClips, OpensNoneOfTwoThousandWavFilesThatAreAsTheyWere) {
    const Room room;
    std::string wav = test::read_bytes(test::write_wav_with(room.clips() / "first.wav", {}));
    fs::remove(room.clips() / "first.wav");
    for (int i = 0; i < kManyFiles; ++i) {
        wav[wav.size() - 2] = static_cast<char>(i % 256);
        wav[wav.size() - 4] = static_cast<char>(i / 256);
        room.put("حسن النيفي " + std::to_string(i) + ".wav", wav);
    }
    MemoryReader first, second;
    EXPECT_THAT(counts(room.add(first)), ElementsAre(kManyFiles, 0, 0, 0));
    EXPECT_THAT(first.opened, SizeIs(kManyFiles));
    EXPECT_THAT(counts(room.add(second)), ElementsAre(0, 0, 0, kManyFiles));
    EXPECT_THAT(second.opened, IsEmpty());
    EXPECT_THAT(room.load(), SizeIs(kManyFiles));
}

TEST(AddClips, ReadsAgainWhatHasChangedAndKeepsWhatWasSaidByHand) {
    const Room room;
    room.put("a.wav", "12345");
    room.put("b.wav", "1234");
    room.add({"speaker=حسن النيفي", "title=الميناء"}, "a.wav");
    room.add();
    room.put("a.wav", "54321"); // as long as before: its tags
    MemoryReader reader;
    EXPECT_THAT(counts(room.add(reader)), ElementsAre(0, 1, 0, 1));
    EXPECT_THAT(reader.opened, ElementsAre("a.wav"));
    EXPECT_THAT(room.told(), ElementsAre("a.wav speaker=حسن النيفي title=الميناء", "b.wav"));
}

TEST(AddClips, TakesARecordingAsLongButNotAsLoudForAnotherOne) {
    const Room room;
    room.put("a.wav", "12345");
    room.add({"speaker=حسن النيفي"});
    room.put("a.wav", "54321");
    MemoryReader reader;
    reader.level = {-30.0, -9.0};
    room.add(reader);
    EXPECT_THAT(room.told(), ElementsAre("a.wav replaced speaker=حسن النيفي", "a.wav"));
}

TEST(AddClips, TakesBackWhatWasSaidByHand) {
    const Room room;
    room.put("a.wav", "12345");
    room.add({"speaker=X", "title=Y"});
    EXPECT_THAT(counts(room.add({"speaker="})), ElementsAre(0, 1, 0, 0));
    EXPECT_THAT(room.told(), ElementsAre("a.wav title=Y"));
}

TEST(AddClips, FollowsAFileThatHasMovedWithoutDecodingIt) {
    const Room room;
    room.put("a.wav", "12345");
    room.add({"speaker=حسن النيفي"});
    const auto id = room.load().at(0).id;
    room.move("a.wav", "archive/other name.wav");
    MemoryReader reader;
    const AddReport report = room.add(reader);
    EXPECT_THAT(counts(report), ElementsAre(0, 0, 1, 0));
    EXPECT_THAT(report.missing, IsEmpty());
    EXPECT_THAT(reader.measured, IsEmpty());
    EXPECT_THAT(room.told(), ElementsAre("archive/other name.wav speaker=حسن النيفي"));
    EXPECT_EQ(room.load().at(0).id, id);
}

TEST(AddClips, GivesEachItsOwnWhenTwoFilesSwapNames) {
    const Room room;
    room.put("a.wav", "12345");
    room.put("b.wav", "54321");
    room.add({"speaker=A"}, "a.wav");
    room.add({"speaker=B"}, "b.wav");
    room.move("a.wav", "x");
    room.move("b.wav", "a.wav");
    room.move("x", "b.wav");
    for (const char* name : {"a.wav", "b.wav"}) // a new stamp, as after copying
        fs::last_write_time(room.clips() / name, fs::file_time_type::clock::now());
    EXPECT_THAT(counts(room.add()), ElementsAre(0, 0, 2, 0));
    EXPECT_THAT(room.told(), ElementsAre("a.wav speaker=B", "b.wav speaker=A"));
}

TEST(AddClips, NeverGivesTheNameSetByHandToAnotherRecordingUnderTheSamePath) {
    const Room room;
    room.put("a.wav", "12345");
    room.add({"speaker=A"});
    room.put("a.wav", "1234567890");
    const AddReport report = room.add();
    EXPECT_THAT(counts(report), ElementsAre(1, 0, 0, 0));
    EXPECT_THAT(report.warnings.at(0).message, HasSubstr("a.wav: is another recording now"));
    EXPECT_THAT(room.told(), ElementsAre("a.wav replaced speaker=A", "a.wav"));
    room.put("found again.wav", "12345");
    EXPECT_THAT(counts(room.add()), ElementsAre(0, 0, 1, 1));
    EXPECT_THAT(room.told(), ElementsAre("a.wav", "found again.wav speaker=A"));
}

TEST(AddClips, TakesACopyForAClipOfItsOwnEvenWhenTheFirstWasTouched) {
    const Room room;
    room.put("b.wav", "12345");
    room.add({"speaker=B"});
    room.put("a.wav", "12345");
    fs::last_write_time(room.clips() / "b.wav", fs::file_time_type::clock::now() + std::chrono::hours(1));
    EXPECT_THAT(counts(room.add()), ElementsAre(1, 1, 0, 0));
    EXPECT_THAT(room.told(), ElementsAre("a.wav", "b.wav speaker=B"));
}

TEST(AddClips, TakesInASidecarThatChangedWithoutOpeningTheSound) {
    const Room room;
    room.put("a.wav", "12345");
    room.put("b.wav", "1234");
    room.add();
    room.put("a.toml", "speaker = \"X\"\ntitle = \"Y\"\ndate = 2026-03-04\n");
    MemoryReader reader;
    EXPECT_THAT(counts(room.add(reader)), ElementsAre(0, 1, 0, 1));
    EXPECT_THAT(room.told(), ElementsAre("a.wav speaker=X title=Y", "b.wav"));
    EXPECT_EQ(room.load().at(0).clip.date, "2026-03-04");
    fs::remove(room.clips() / "a.toml");
    EXPECT_THAT(counts(room.add(reader)), ElementsAre(0, 1, 0, 1));
    EXPECT_THAT(room.told(), ElementsAre("a.wav", "b.wav"));
    EXPECT_THAT(reader.opened, IsEmpty());
}

TEST(AddClips, KeepsWhatASidecarSaidOfAClipThatMovedAwayFromIt) {
    const Room room;
    room.put("a.wav", "12345");
    room.put("a.toml", "speaker = \"X\"\n");
    room.add();
    room.move("a.wav", "deep/b.wav");
    room.add();
    room.add();
    EXPECT_THAT(room.told(), ElementsAre("deep/b.wav speaker=X"));
}

TEST(AddClips, CutsSeveralClipsOutOfOneFile) {
    const Room room;
    room.put("a.wav", "12345");
    room.put("clip.toml", "[[clip]]\nfile = \"a.wav\"\nspeaker = \"X\"\nout = 2.0\n"
                          "[[clip]]\nfile = \"a.wav\"\nspeaker = \"Y\"\nin = 2.5\n");
    room.add();
    const auto clips = room.load();
    EXPECT_THAT(room.told(), ElementsAre("a.wav speaker=X", "a.wav speaker=Y"));
    EXPECT_EQ(clips[0].clip.out_s, 2.0);
    EXPECT_EQ(clips[1].clip.in_s, 2.5);
}

TEST(AddClips, LeavesOutWhatABrokenSidecarSpeaksOf) {
    const Room room;
    room.put("a.wav", "12345");
    room.put("b.wav", "1234");
    room.put("c.wav", "123");
    room.put("a.toml", "speeker = \"X\"\n");
    room.put("c.toml", "out = 9.0\n");
    const AddReport report = room.add();
    EXPECT_THAT(room.told(), ElementsAre("b.wav"));
    ASSERT_THAT(report.warnings, SizeIs(2));
    EXPECT_EQ(report.warnings[0].code, "sidecar_broken");
    EXPECT_THAT(report.warnings[0].message, HasSubstr("a.toml:1: speeker"));
    EXPECT_THAT(report.warnings[1].message, HasSubstr("9.00 s lies behind the end of c.wav"));
}

TEST(AddClips, TellsWhatIsMissingInTheFoldersItLooksThrough) {
    const Room room;
    room.put("a.wav", "12345");
    room.put("b/c.wav", "1234");
    room.add();
    fs::remove(room.clips() / "a.wav");
    EXPECT_THAT(room.add({}, "b").missing, IsEmpty());
    EXPECT_THAT(room.add().missing, ElementsAre(room.clips() / "a.wav"));
    EXPECT_EQ(look_at(room.load().at(0)), FileState::missing);
}

TEST(AddClips, GoesOnWhereAKilledRunStopped) {
    const Room room;
    for (int i = 0; i < 100; ++i) room.put(std::to_string(i) + ".wav", "sound " + std::to_string(i));
    const pid_t child = fork();
    if (child == 0) {
        MemoryReader reader;
        reader.on_open = [&] {
            if (reader.opened.size() == 80) raise(SIGKILL);
        };
        room.add(reader);
        _exit(0);
    }
    int status = 0;
    waitpid(child, &status, 0);
    ASSERT_TRUE(WIFSIGNALED(status));
    MemoryReader reader;
    const AddReport report = room.add(reader);
    EXPECT_GT(report.unchanged, 0U);
    EXPECT_EQ(report.added + report.unchanged, 100U);
    EXPECT_EQ(reader.opened.size(), report.added);
    EXPECT_THAT(room.load(), SizeIs(100));
}

TEST(AddClips, RefusesAPathThatIsNotThereAndChangesNothing) {
    const Room room;
    EXPECT_THAT(error_of([&] { room.add({}, "none"); }), HasSubstr("none: there is no such file or folder"));
    EXPECT_THAT(room.load(), IsEmpty());
}

TEST(FactByHand, RefusesWhatIsNoFieldNoDateAndNoNumber) {
    const auto error = [](const std::string& typed) { return error_of([&] { fact_by_hand(typed); }); };
    EXPECT_THAT(error("speeker=X"), HasSubstr("FIELD=VALUE is expected; there are speaker, order, title"));
    EXPECT_THAT(error("speaker"), HasSubstr("FIELD=VALUE is expected"));
    EXPECT_THAT(error("date=yesterday"), HasSubstr("YYYY-MM-DD"));
    EXPECT_THAT(error("order=0"), HasSubstr("a number from 1 on"));
    EXPECT_THAT(error("title=\xFF"), HasSubstr("not UTF-8"));
    EXPECT_EQ(error("date="), "");
}

} // namespace
} // namespace radiowrap
