#include "lib/sqlite/database.hpp"

#include "base/error.hpp"
#include "lib/sqlite/problem.hpp"
#include "lib/sqlite/statement.hpp"

#include <sqlite3.h>

namespace radiowrap {

void SqlDatabase::Close::operator()(sqlite3* database) const { sqlite3_close_v2(database); }

SqlDatabase::SqlDatabase(const std::filesystem::path& file, Mode mode, int busy_ms) {
    // To read, too, it is opened for writing: the journal of a killed run has to be rolled back first. Where
    // that is not allowed, SQLite itself falls back to reading.
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE |
                      (mode == Mode::create ? SQLITE_OPEN_CREATE : 0);
    sqlite3* database = nullptr;
    const int code = sqlite3_open_v2(file.c_str(), &database, flags, nullptr);
    handle_.reset(database);
    if (database == nullptr) throw std::bad_alloc();
    if (code != SQLITE_OK) sqlite::fail(database, code, file.string());
    sqlite3_busy_timeout(database, busy_ms);
    // A file from elsewhere may have been made to do harm.
    sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    run("PRAGMA cell_size_check = 1");
    if (mode == Mode::read) run("PRAGMA query_only = 1");
}

void SqlDatabase::run(const std::string& sql) {
    sqlite::check(handle_.get(), sqlite3_exec(handle_.get(), sql.c_str(), nullptr, nullptr, nullptr));
}

SqlStatement SqlDatabase::prepare(std::string_view sql) { return {handle_.get(), sql}; }

std::int64_t SqlDatabase::number(std::string_view sql) {
    SqlStatement statement = prepare(sql);
    return statement.step() ? statement.integer(0) : 0;
}

std::int64_t SqlDatabase::last_row() const { return sqlite3_last_insert_rowid(handle_.get()); }

SqlTransaction::SqlTransaction(SqlDatabase& database) : database_(database) {
    database_.run("BEGIN IMMEDIATE");
}

SqlTransaction::~SqlTransaction() {
    if (!open_) return;
    try {
        database_.run("ROLLBACK");
    } catch (const Error&) { // SQLite has rolled back by itself: that was the first problem
    }
}

void SqlTransaction::commit() {
    database_.run("COMMIT");
    open_ = false;
}

} // namespace radiowrap
