#include "base/error.hpp"
#include "base/pending_file.hpp"
#include "support/in_child.hpp"
#include "support/temp_folder.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>

namespace radiowrap {
namespace {

using namespace test;
using testing::AllOf;
using testing::HasSubstr;
using testing::IsEmpty;

std::string error_text(const std::filesystem::path& file) {
    return error_of([&] { const PendingFile pending(file); });
}

TEST(PendingFile, StandsUnderItsNameOnlyOnceCommitted) {
    const TempFolder folder;
    PendingFile file(folder / "تقرير.wav");
    EXPECT_EQ(file.path(), folder / ".تقرير.wav.partial");
    write_bytes(file.path(), "sound");
    EXPECT_FALSE(std::filesystem::exists(folder / "تقرير.wav"));
    file.commit();
    EXPECT_EQ(read_bytes(folder / "تقرير.wav"), "sound");
    EXPECT_FALSE(std::filesystem::exists(folder / ".تقرير.wav.partial"));
}

TEST(PendingFile, KeepsTheOlderFileUntilCommitReplacesIt) {
    const TempFolder folder;
    write_bytes(folder / "a.mp3", "old");
    PendingFile file(folder / "a.mp3");
    write_bytes(file.path(), "new");
    EXPECT_EQ(read_bytes(folder / "a.mp3"), "old");
    file.commit();
    EXPECT_EQ(read_bytes(folder / "a.mp3"), "new");
}

TEST(PendingFile, TakesItsHiddenFileAwayWhenItIsNotCommitted) {
    const TempFolder folder;
    {
        PendingFile file(folder / "a.mp3");
        write_bytes(file.path(), "half");
        const PendingFile moved(std::move(file));
    }
    EXPECT_TRUE(std::filesystem::is_empty(folder.path()));
}

TEST(PendingFile, BeginsAnewWhatAKilledRunLeft) {
    const TempFolder folder;
    error_in_child([&] {
        const PendingFile file(folder / "a.mp3");
        write_bytes(file.path(), "half of a longer file");
        kill(getpid(), SIGKILL);
    });
    EXPECT_FALSE(std::filesystem::exists(folder / "a.mp3"));
    ASSERT_TRUE(std::filesystem::exists(folder / ".a.mp3.partial"));
    PendingFile file(folder / "a.mp3");
    EXPECT_EQ(read_bytes(file.path()), "");
    file.commit();
    EXPECT_TRUE(std::filesystem::exists(folder / "a.mp3"));
}

TEST(PendingFile, SaysAtOnceThatTheFolderIsMissing) {
    const TempFolder folder;
    EXPECT_THAT(error_text(folder / "none" / "a.mp3"), AllOf(HasSubstr("none"), HasSubstr("no such folder")));
}

TEST(PendingFile, SaysThatTheFolderIsReadOnly) {
    const TempFolder folder;
    chmod(folder.path().c_str(), 0555);
    const std::string text = error_in_child([&] {
        if (geteuid() == 0 && seteuid(65534) != 0) throw Error("cannot drop root");
        const PendingFile file(folder / "a.mp3");
    });
    chmod(folder.path().c_str(), 0755);
    EXPECT_THAT(text,
                AllOf(HasSubstr("a.mp3: cannot be written: Permission denied"), HasSubstr("another folder")));
}

TEST(PendingFile, DoesNotReplaceAFolder) {
    const TempFolder folder;
    std::filesystem::create_directory(folder / "a.mp3");
    EXPECT_THAT(error_text(folder / "a.mp3"), HasSubstr("is a folder"));
    std::filesystem::remove(folder / "a.mp3");
    EXPECT_THAT(error_text(folder / "a.mp3"), IsEmpty());
}

} // namespace
} // namespace radiowrap
