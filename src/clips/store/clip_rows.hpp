#pragma once

#include "clips/store/clip_file_reader.hpp"
#include "lib/sqlite/database.hpp"
#include "lib/sqlite/statement.hpp"

#include <functional>
#include <unordered_map>

namespace radiowrap {

/// By which a file is known without opening it.
struct FileStamp {
    std::int64_t size = 0, changed = 0; ///< bytes; nanoseconds as the file system counts them
    bool operator==(const FileStamp&) const = default;
};

/// Empty where there is no such file.
std::optional<FileStamp> stamp_of(const std::filesystem::path& file);

/// Whether there is certainly no file of that name: a drive that cannot be reached is no proof.
bool is_gone(const std::filesystem::path& file);

/// A file as the library has it.
struct FileRow {
    std::int64_t id = 0;
    FileStamp stamp;
    std::string sha256;
    double seconds = 0.0;
    ClipLevel level;
    std::string described; ///< sums up what the sidecar said
};

enum class FactLayer { by_hand = 0, sidecar = 1, file = 2 };

/// The rows of a library, one statement for each thing that is done with them. Everything throws Error.
class ClipRows {
public:
    explicit ClipRows(SqlDatabase& database);

    /// Every file that has its path.
    std::unordered_map<std::string, FileRow> known();
    std::optional<FileRow> at(const std::filesystem::path& path);
    /// The recording of this hash that is no longer where the library has it. `is_elsewhere(path, row)` tells
    /// of a path that exists and has another stamp.
    using IsElsewhere = std::function<bool(const std::filesystem::path& path, const FileRow& row)>;
    std::optional<FileRow> moved_from(const std::string& sha256, const IsElsewhere& is_elsewhere);
    /// The level of a recording that was measured before, under whatever path.
    std::optional<ClipLevel> level_of(const std::string& sha256);

    std::int64_t insert(const std::filesystem::path& path, const FileRow& row);
    /// All but the id.
    void update(const std::filesystem::path& path, const FileRow& row);
    /// Another recording has its path now.
    void set_replaced(std::int64_t id);
    void set_described(std::int64_t id, const std::string& described);
    void remove(std::int64_t id);

    void add_facts(std::int64_t id, FactLayer layer, std::int64_t cut, const std::vector<Fact>& facts);
    void clear_facts(std::int64_t id, FactLayer layer);
    std::vector<Fact> facts(std::int64_t id, FactLayer layer);

private:
    SqlDatabase& database_;
    SqlStatement at_, by_hash_, insert_, update_, replace_, describe_, remove_, remove_facts_, add_fact_,
        clear_, facts_;
};

/// The HintSource that describe() calls so.
HintSource hint_source(const std::string& described);

} // namespace radiowrap
