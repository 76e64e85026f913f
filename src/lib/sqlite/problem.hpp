#pragma once

#include <string>

struct sqlite3;

namespace radiowrap::sqlite {

/// Throws the Error for a return code of SQLite, with the file's name and the way out.
[[noreturn]] void fail(sqlite3* database, int code, const std::string& file);

/// The same, unless the code says that all is well.
void check(sqlite3* database, int code);

} // namespace radiowrap::sqlite
