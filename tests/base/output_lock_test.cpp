#include "base/error.hpp"
#include "base/output_lock.hpp"
#include "support/in_child.hpp"
#include "support/temp_folder.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <optional>

namespace radiowrap {
namespace {

using namespace test;
using testing::HasSubstr;
using testing::IsEmpty;

TEST(OutputLock, KeepsASecondRunOutOfTheFolderUntilTheFirstEnds) {
    const TempFolder folder;
    std::optional<OutputLock> first(folder.path());
    const auto second = [&] { const OutputLock lock(folder.path()); };
    EXPECT_THAT(error_in_child(second), HasSubstr("another radiowrap is writing into this folder"));
    first.reset();
    EXPECT_THAT(error_in_child(second), IsEmpty());
    EXPECT_TRUE(std::filesystem::is_empty(folder.path()));
}

TEST(OutputLock, GoesWithAKilledRun) {
    const TempFolder folder;
    error_in_child([&] {
        const OutputLock lock(folder.path());
        kill(getpid(), SIGKILL);
    });
    EXPECT_NO_THROW(OutputLock(folder.path()));
}

TEST(OutputLock, SaysThatTheFolderIsMissing) {
    const TempFolder folder;
    EXPECT_THAT(error_of([&] { const OutputLock lock(folder / "none"); }),
                HasSubstr("none: cannot be used as output folder: No such file or directory"));
}

} // namespace
} // namespace radiowrap
