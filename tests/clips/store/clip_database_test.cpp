#include "clips/clip_folder.hpp"
#include "clips/store/add_clips.hpp"
#include "clips/store/clip_database.hpp"
#include "clips/store/memory_reader.hpp"
#include "clips/store/open_clips.hpp"
#include "support/in_child.hpp"

#include <gmock/gmock.h>

namespace radiowrap {
namespace {

namespace fs = std::filesystem;
using test::error_of;
using test::read_bytes;
using test::TempFolder;
using test::write_bytes;
using testing::HasSubstr;
using testing::SizeIs;

using Mode = SqlDatabase::Mode;

std::string error_opening(const fs::path& file, Mode mode) {
    return error_of([&] { open_clip_database(file, mode, 100); });
}

TEST(OpenClipDatabase, MakesTheLibraryAndItsFolder) {
    const TempFolder folder;
    const fs::path file = folder / "new/folder/clips.db";
    EXPECT_FALSE(fs::exists(file));
    EXPECT_EQ(error_opening(file, Mode::create), "");
    EXPECT_EQ(error_opening(file, Mode::read), "");
}

TEST(OpenClipDatabase, SaysThatThereIsNoneYet) {
    const TempFolder folder;
    EXPECT_THAT(error_opening(folder / "clips.db", Mode::read), HasSubstr("radiowrap clips add FOLDER"));
    EXPECT_FALSE(fs::exists(folder / "clips.db"));
}

TEST(OpenClipDatabase, RefusesANewerOneAndThoseOfOtherPrograms) {
    const TempFolder folder;
    { open_clip_database(folder / "newer.db", Mode::create).run("PRAGMA user_version = 99"); }
    { SqlDatabase(folder / "other.db", Mode::create, 100).run("CREATE TABLE t (a)"); }
    EXPECT_THAT(error_opening(folder / "newer.db", Mode::read), HasSubstr("was made by a newer radiowrap"));
    EXPECT_THAT(error_opening(folder / "other.db", Mode::create),
                HasSubstr("is an SQLite file, but no clip library"));
}

TEST(OpenClipDatabase, LeavesADamagedLibraryAsItIs) {
    const TempFolder folder;
    const fs::path file = folder / "clips.db";
    fs::create_directory(folder / "clips");
    for (int i = 0; i < 200; ++i)
        write_bytes(folder / "clips" / (std::to_string(i) + ".wav"), std::to_string(i));
    {
        SqlDatabase library = open_clip_database(file, Mode::create);
        test::MemoryReader reader;
        add_clips(library, list_clips({folder / "clips"}), {}, reader, [](std::size_t, std::size_t) {});
    }
    std::string bytes = read_bytes(file);
    ASSERT_GT(bytes.size(), 30000U);
    bytes.replace(8192, 12000, std::string(12000, '\x5A'));
    write_bytes(file, bytes);
    EXPECT_THAT(error_opening(file, Mode::create), HasSubstr("damaged"));
    EXPECT_THAT(error_of([&] { open_clips(file); }), HasSubstr("clips.db: the library is damaged"));
    EXPECT_EQ(read_bytes(file), bytes);
    write_bytes(file, bytes.replace(0, 6, "broken"));
    EXPECT_THAT(error_of([&] { open_clips(file); }), HasSubstr("clips.db: is damaged, or no SQLite file"));
}

TEST(OpenClips, TakesAFolderOrALibrary) {
    const test::ClipFolder folder;
    const fs::path file = folder.path() / "nifi_1.wav";
    folder.tone("nifi_1.wav");
    folder.tone("nifi_2.wav");
    const fs::path library = folder.path() / "library.of.clips";
    {
        SqlDatabase database = open_clip_database(library, Mode::create);
        SoundFileReader reader;
        add_clips(database, list_clips({file, folder.path() / "nifi_2.wav"}), {}, reader,
                  [](std::size_t, std::size_t) {});
    }
    ASSERT_THAT(open_clips(library).clips, SizeIs(2));
    const Clip of_library = open_clips(library).clips[0];
    fs::rename(library, library.parent_path() / ".hidden");
    const Clip of_folder = open_clips(folder.path()).clips.at(0);
    fs::rename(library.parent_path() / ".hidden", library);
    EXPECT_EQ(of_library.path, of_folder.path);
    EXPECT_EQ(of_library.seconds, of_folder.seconds);
    EXPECT_EQ(of_library.order, of_folder.order);
    EXPECT_EQ(of_library.hints.at(0).text, of_folder.hints.at(0).text);

    fs::remove(file);
    folder.text("nifi_2.wav", "something else");
    const ClipLibrary now = open_clips(library);
    EXPECT_THAT(now.clips, SizeIs(0));
    ASSERT_THAT(now.warnings, SizeIs(2));
    EXPECT_EQ(now.warnings[0].code, "clip_missing");
    EXPECT_EQ(now.warnings[1].code, "clip_changed");
}

} // namespace
} // namespace radiowrap
