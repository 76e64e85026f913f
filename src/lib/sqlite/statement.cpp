#include "lib/sqlite/statement.hpp"

#include "lib/sqlite/problem.hpp"

#include <sqlite3.h>

namespace radiowrap {

void SqlStatement::Finalize::operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }

SqlStatement::SqlStatement(sqlite3* database, std::string_view sql) : database_(database) {
    sqlite3_stmt* statement = nullptr;
    sqlite::check(database, sqlite3_prepare_v2(database, sql.data(), static_cast<int>(sql.size()), &statement,
                                               nullptr));
    handle_.reset(statement);
}

bool SqlStatement::step() {
    const int code = sqlite3_step(handle_.get());
    if (code == SQLITE_ROW) return true;
    sqlite3_reset(handle_.get()); // a statement that is not reset keeps its lock on the file
    if (code != SQLITE_DONE) sqlite::check(database_, code);
    return false;
}

void SqlStatement::run() {
    while (step()) {
    }
}

void SqlStatement::reset() {
    sqlite3_reset(handle_.get());
    sqlite3_clear_bindings(handle_.get());
}

std::int64_t SqlStatement::integer(int column) const { return sqlite3_column_int64(handle_.get(), column); }

double SqlStatement::real(int column) const { return sqlite3_column_double(handle_.get(), column); }

std::optional<double> SqlStatement::real_or_null(int column) const {
    if (sqlite3_column_type(handle_.get(), column) == SQLITE_NULL) return std::nullopt;
    return real(column);
}

std::string SqlStatement::text(int column) const {
    const unsigned char* bytes = sqlite3_column_text(handle_.get(), column);
    if (bytes == nullptr) return {};
    return {reinterpret_cast<const char*>(bytes),
            static_cast<std::size_t>(sqlite3_column_bytes(handle_.get(), column))};
}

void SqlStatement::bind(int place, std::int64_t value) {
    sqlite::check(database_, sqlite3_bind_int64(handle_.get(), place, value));
}

void SqlStatement::bind(int place, const std::optional<double>& value) {
    sqlite::check(database_, value ? sqlite3_bind_double(handle_.get(), place, *value)
                                   : sqlite3_bind_null(handle_.get(), place));
}

void SqlStatement::bind(int place, const std::string& value) {
    sqlite::check(database_, sqlite3_bind_text64(handle_.get(), place, value.data(), value.size(),
                                                 SQLITE_TRANSIENT, SQLITE_UTF8));
}

} // namespace radiowrap
