#include "lib/sqlite/problem.hpp"

#include "base/error.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sqlite3.h>
#include <unistd.h>

#include <fstream>

namespace radiowrap::sqlite {
namespace {

/// The process that holds one of SQLite's locks (they lie behind the first GiB); 0 where nobody tells.
int lock_holder(const std::string& file) {
    constexpr off_t kFirstLock = 0x40000000, kLocks = 512;
    const int descriptor = open(file.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) return 0;
    struct flock lock {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = kFirstLock;
    lock.l_len = kLocks;
    const bool told = fcntl(descriptor, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK && lock.l_pid > 0;
    close(descriptor);
    return told ? lock.l_pid : 0;
}

std::string holder_in_words(sqlite3* database, const std::string& file) {
    // To close a file takes all locks of this process from it: not while a transaction needs them.
    const int process = sqlite3_get_autocommit(database) != 0 ? lock_holder(file) : 0;
    if (process == 0) return "another program";
    std::string name;
    std::getline(std::ifstream(fmt::format("/proc/{}/comm", process)), name);
    return name.empty() ? fmt::format("process {}", process) : fmt::format("process {} ({})", process, name);
}

} // namespace

void fail(sqlite3* database, int code, const std::string& file) {
    const std::string said = database != nullptr ? sqlite3_errmsg(database) : sqlite3_errstr(code);
    switch (code & 0xFF) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        throw Error(fmt::format("{}: is being used by {}, which has not let go of it; wait until that has "
                                "ended, then try again",
                                file, holder_in_words(database, file)));
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        throw Error(fmt::format("{}: is damaged, or no SQLite file ({}); it was left as it is: bring back a "
                                "copy of it, or choose another file",
                                file, said));
    case SQLITE_CANTOPEN:
    case SQLITE_READONLY:
    case SQLITE_PERM:
        throw Error(fmt::format("{}: cannot be opened or written ({}); are the file and its folder there, "
                                "and may they be written?",
                                file, said));
    case SQLITE_FULL:
    case SQLITE_IOERR:
        throw Error(fmt::format("{}: cannot be read or written ({}); is its disk full or gone? What it held "
                                "before is still there",
                                file, said));
    default:
        throw Error(fmt::format("{}: {}", file, said));
    }
}

void check(sqlite3* database, int code) {
    if (code == SQLITE_OK) return;
    const char* file = sqlite3_db_filename(database, "main");
    fail(database, code, file == nullptr ? "" : file);
}

} // namespace radiowrap::sqlite
