#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

struct sqlite3;

namespace radiowrap {

class SqlStatement;

/// An SQLite file. Each Error of it and of its statements names the file, the cause and the way out; a file
/// in use is waited for, and then the message names the process that has it, where the system tells.
class SqlDatabase {
public:
    enum class Mode {
        read,   ///< nothing is changed but what a killed run left half-written
        write,  ///< the file has to be there
        create, ///< it is made where it is missing
    };
    /// Waits `busy_ms` milliseconds for others. Throws Error.
    SqlDatabase(const std::filesystem::path& file, Mode mode, int busy_ms);

    /// One or more statements that give no rows. Throws Error.
    void run(const std::string& sql);
    /// Throws Error; so do all of the statement's functions.
    [[nodiscard]] SqlStatement prepare(std::string_view sql);
    /// The first column of the first row; 0 without one. Throws Error.
    [[nodiscard]] std::int64_t number(std::string_view sql);
    /// The id of the row that was inserted last.
    [[nodiscard]] std::int64_t last_row() const;

private:
    struct Close {
        void operator()(sqlite3* database) const;
    };
    std::unique_ptr<sqlite3, Close> handle_;
};

/// Everything until commit() or nothing. Writers take turns: it begins when no other is writing.
class SqlTransaction {
public:
    explicit SqlTransaction(SqlDatabase& database);
    ~SqlTransaction();
    SqlTransaction(const SqlTransaction&) = delete;
    SqlTransaction& operator=(const SqlTransaction&) = delete;
    /// Throws Error; then nothing of it was done.
    void commit();

private:
    SqlDatabase& database_;
    bool open_ = true;
};

} // namespace radiowrap
