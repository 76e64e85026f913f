#include "clips/store/clip_database.hpp"

#include "base/error.hpp"
#include "lib/sqlite/statement.hpp"

#include <fmt/format.h>

namespace radiowrap {
namespace {

namespace fs = std::filesystem;

constexpr std::int64_t kApplication = 0x52577243; // "RWrC": tells `file` and us what this SQLite file is
constexpr std::int64_t kVersion = 1;

/// A path is unique among the files that are there as far as we know. `replaced`: another recording took the
/// path; the row waits for its own to turn up elsewhere, with what a person said of it. `described` sums up
/// what the sidecar said. Times are nanoseconds as the file system counts them. Facts: layer 0 was set by
/// hand, 1 is from the sidecar, 2 from the file; `cut` counts the clips that a sidecar cuts out of one file.
constexpr const char* kSchema = R"(
    CREATE TABLE file (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        path TEXT NOT NULL,
        size INTEGER NOT NULL,
        changed INTEGER NOT NULL,
        sha256 TEXT NOT NULL,
        seconds REAL NOT NULL,
        integrated_lufs REAL,
        true_peak_dbtp REAL,
        described TEXT NOT NULL DEFAULT '',
        replaced INTEGER NOT NULL DEFAULT 0
    );
    CREATE UNIQUE INDEX file_by_path ON file (path) WHERE replaced = 0;
    CREATE INDEX file_by_hash ON file (sha256);
    CREATE TABLE fact (
        file INTEGER NOT NULL REFERENCES file (id),
        layer INTEGER NOT NULL,
        cut INTEGER NOT NULL,
        rank INTEGER NOT NULL,
        field TEXT NOT NULL,
        value TEXT NOT NULL,
        source TEXT NOT NULL,
        place TEXT NOT NULL,
        PRIMARY KEY (file, layer, cut, rank)
    ) WITHOUT ROWID;
)";

void make_schema(SqlDatabase& database) {
    SqlTransaction transaction(database);
    if (database.number("PRAGMA user_version") != 0) return; // another process was faster
    database.run(kSchema);
    database.run(fmt::format("PRAGMA application_id = {}; PRAGMA user_version = {}", kApplication, kVersion));
    transaction.commit();
}

void require_library(SqlDatabase& database, const fs::path& file) {
    const std::int64_t version = database.number("PRAGMA user_version");
    if (database.number("PRAGMA application_id") != kApplication || version < 1)
        throw Error(fmt::format("{}: is an SQLite file, but no clip library; it was left as it is: choose "
                                "another file with --library",
                                file.string()),
                    ExitCode::wrong_use);
    if (version > kVersion)
        throw Error(fmt::format("{}: was made by a newer radiowrap (its version is {}, the latest known here "
                                "{}); update this program",
                                file.string(), version, kVersion));
}

void require_whole(SqlDatabase& database, const fs::path& file) {
    SqlStatement check = database.prepare("PRAGMA quick_check(1)");
    if (check.step() && check.text(0) == "ok") return;
    throw Error(fmt::format("{}: the library is damaged ({}); it was left as it is: bring back a copy, or "
                            "begin another with --library",
                            file.string(), check.text(0)));
}

void make_folder_of(const fs::path& file) {
    std::error_code failed;
    if (file.has_parent_path()) fs::create_directories(file.parent_path(), failed);
    if (failed)
        throw Error(fmt::format("{}: the folder cannot be made: {}; choose another with --library",
                                file.parent_path().string(), failed.message()));
}

} // namespace

SqlDatabase open_clip_database(const fs::path& file, SqlDatabase::Mode mode, int patience_ms) {
    std::error_code ignored;
    const bool there = fs::exists(file, ignored);
    if (!there && mode != SqlDatabase::Mode::create)
        throw Error(fmt::format("{}: there is no clip library; `radiowrap clips add FOLDER` begins one",
                                file.string()),
                    ExitCode::wrong_use);
    if (!there) make_folder_of(file);
    SqlDatabase database(file, mode, patience_ms);
    const bool empty = mode == SqlDatabase::Mode::create && database.number("PRAGMA user_version") == 0 &&
                       database.number("SELECT count(*) FROM sqlite_schema") == 0;
    if (empty) make_schema(database);
    require_library(database, file);
    require_whole(database, file);
    return database;
}

} // namespace radiowrap
