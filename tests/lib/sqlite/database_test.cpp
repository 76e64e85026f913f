#include "lib/sqlite/database.hpp"
#include "lib/sqlite/statement.hpp"
#include "support/in_child.hpp"
#include "support/temp_folder.hpp"

#include <gmock/gmock.h>
#include <sys/wait.h>
#include <unistd.h>

namespace radiowrap {
namespace {

using test::error_of;
using test::TempFolder;
using testing::AllOf;
using testing::HasSubstr;

using Mode = SqlDatabase::Mode;

SqlDatabase make(const std::filesystem::path& file) {
    SqlDatabase database(file, Mode::create, 100);
    database.run("CREATE TABLE t (n INTEGER, x REAL, s TEXT)");
    return database;
}

TEST(SqlDatabase, GivesBackNumbersNullsAndAnyBytes) {
    const TempFolder folder;
    SqlDatabase database = make(folder / "a.db");
    const std::string bytes("\xFF\0ح'", 5);
    database.prepare("INSERT INTO t VALUES (?1, ?2, ?3)")
        .with(std::int64_t{1} << 40, std::optional<double>(), bytes)
        .run();
    EXPECT_EQ(database.last_row(), 1);
    SqlStatement row = database.prepare("SELECT n, x, s FROM t WHERE s = ?1");
    row.with(bytes);
    ASSERT_TRUE(row.step());
    EXPECT_EQ(row.integer(0), std::int64_t{1} << 40);
    EXPECT_EQ(row.real_or_null(1), std::nullopt);
    EXPECT_EQ(row.text(2), bytes);
    EXPECT_FALSE(row.step());
}

TEST(SqlDatabase, TakesBackATransactionThatIsNotCommitted) {
    const TempFolder folder;
    SqlDatabase database = make(folder / "a.db");
    {
        SqlTransaction transaction(database);
        database.run("INSERT INTO t VALUES (1, 1.0, 'a')");
    }
    EXPECT_EQ(database.number("SELECT count(*) FROM t"), 0);
    SqlTransaction transaction(database);
    database.run("INSERT INTO t VALUES (1, 1.0, 'a')");
    transaction.commit();
    EXPECT_EQ(database.number("SELECT count(*) FROM t"), 1);
}

TEST(SqlDatabase, ChangesNothingWhenOpenedToRead) {
    const TempFolder folder;
    { make(folder / "a.db"); }
    SqlDatabase database(folder / "a.db", Mode::read, 100);
    EXPECT_THAT(error_of([&] { database.run("DELETE FROM t"); }),
                HasSubstr("a.db: cannot be opened or written"));
}

TEST(SqlDatabase, NamesTheProcessThatHasTheFile) {
    const TempFolder folder;
    SqlDatabase database = make(folder / "a.db");
    int to_child[2], to_parent[2];
    ASSERT_EQ(pipe(to_child) + pipe(to_parent), 0);
    const pid_t child = fork();
    if (child == 0) {
        SqlDatabase other(folder / "a.db", Mode::write, 100);
        other.run("BEGIN EXCLUSIVE");
        char byte = 0;
        const bool told = write(to_parent[1], "x", 1) == 1 && read(to_child[0], &byte, 1) == 1;
        _exit(told ? 0 : 1);
    }
    char byte = 0;
    ASSERT_EQ(read(to_parent[0], &byte, 1), 1);
    const std::string error = error_of([&] { SqlTransaction transaction(database); });
    EXPECT_THAT(error, AllOf(HasSubstr("a.db: is being used by process " + std::to_string(child) + " ("),
                             HasSubstr("wait until that has ended")));
    ASSERT_EQ(write(to_child[1], "x", 1), 1);
    waitpid(child, nullptr, 0);
    EXPECT_EQ(error_of([&] { SqlTransaction transaction(database); }), "");
}

TEST(SqlDatabase, SaysThatAFileIsNoDatabaseOrCannotBeMade) {
    const TempFolder folder;
    test::write_bytes(folder / "text.db", std::string(5000, 'x'));
    const auto opened = [&](const std::filesystem::path& file, Mode mode) {
        return error_of([&] { (void)SqlDatabase(file, mode, 100).number("SELECT count(*) FROM t"); });
    };
    EXPECT_THAT(opened(folder / "text.db", Mode::write), HasSubstr("text.db: is damaged, or no SQLite file"));
    EXPECT_THAT(opened(folder / "none.db", Mode::write), HasSubstr("none.db: cannot be opened"));
    EXPECT_THAT(opened("/proc/none.db", Mode::create), HasSubstr("/proc/none.db: cannot be opened"));
}

} // namespace
} // namespace radiowrap
