#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace radiowrap {

/// A prepared statement; it may not outlive its database. Each function throws Error.
class SqlStatement {
public:
    SqlStatement(sqlite3* database, std::string_view sql);

    /// Fills the parameters ?1, ?2 ... and begins anew.
    template <typename... Values>
    SqlStatement& with(const Values&... values) {
        reset();
        int place = 0;
        (bind(++place, values), ...);
        return *this;
    }
    /// Whether there is a (next) row.
    bool step();
    /// For statements that give no rows.
    void run();

    // Columns of the row at hand, from 0.
    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] std::optional<double> real_or_null(int column) const;
    [[nodiscard]] std::string text(int column) const;

private:
    struct Finalize {
        void operator()(sqlite3_stmt* statement) const;
    };
    void reset();
    void bind(int place, std::int64_t value);
    void bind(int place, const std::optional<double>& value);
    /// Any bytes: names of files need not be UTF-8.
    void bind(int place, const std::string& value);

    sqlite3* database_;
    std::unique_ptr<sqlite3_stmt, Finalize> handle_;
};

} // namespace radiowrap
