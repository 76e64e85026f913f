#include "clips/store/clip_rows.hpp"

#include <fmt/format.h>
#include <sys/stat.h>

#include <cerrno>

namespace radiowrap {
namespace {

namespace fs = std::filesystem;

std::string select_files(const char* which) {
    return fmt::format(
        "SELECT id, size, changed, sha256, seconds, integrated_lufs, true_peak_dbtp, described, "
        "path, replaced FROM file WHERE {}",
        which);
}

FileRow row_of(const SqlStatement& s) {
    return {s.integer(0), {s.integer(1), s.integer(2)},           s.text(3),
            s.real(4),    {s.real_or_null(5), s.real_or_null(6)}, s.text(7)};
}

} // namespace

std::optional<FileStamp> stamp_of(const fs::path& file) {
    struct stat found {};
    if (stat(file.c_str(), &found) != 0 || !S_ISREG(found.st_mode)) return std::nullopt;
    return FileStamp{found.st_size, found.st_mtim.tv_sec * 1'000'000'000 + found.st_mtim.tv_nsec};
}

bool is_gone(const fs::path& file) {
    struct stat found {};
    return stat(file.c_str(), &found) != 0 && (errno == ENOENT || errno == ENOTDIR);
}

HintSource hint_source(const std::string& described) {
    for (const HintSource source : {HintSource::sidecar, HintSource::tag, HintSource::file_name,
                                    HintSource::folder_name, HintSource::recogniser})
        if (described == describe(source)) return source;
    return HintSource::title;
}

ClipRows::ClipRows(SqlDatabase& database)
    : database_(database), at_(database.prepare(select_files("path = ?1 AND replaced = 0"))),
      by_hash_(database.prepare(select_files("sha256 = ?1 ORDER BY replaced DESC, id LIMIT 50"))),
      insert_(database.prepare("INSERT INTO file (path, size, changed, sha256, seconds, integrated_lufs, "
                               "true_peak_dbtp, described) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")),
      update_(database.prepare(
          "UPDATE file SET path = ?1, size = ?2, changed = ?3, sha256 = ?4, seconds = ?5, "
          "integrated_lufs = ?6, true_peak_dbtp = ?7, described = ?8, replaced = 0 WHERE id = ?9")),
      replace_(database.prepare("UPDATE file SET replaced = 1 WHERE id = ?1")),
      describe_(database.prepare("UPDATE file SET described = ?1 WHERE id = ?2")),
      remove_(database.prepare("DELETE FROM file WHERE id = ?1")),
      remove_facts_(database.prepare("DELETE FROM fact WHERE file = ?1")),
      add_fact_(database.prepare("INSERT INTO fact (file, layer, cut, rank, field, value, source, place) "
                                 "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")),
      clear_(database.prepare("DELETE FROM fact WHERE file = ?1 AND layer = ?2")),
      facts_(database.prepare("SELECT field, value, source, place FROM fact WHERE file = ?1 AND layer = ?2 "
                              "ORDER BY cut, rank")) {}

std::unordered_map<std::string, FileRow> ClipRows::known() {
    std::unordered_map<std::string, FileRow> rows;
    SqlStatement all = database_.prepare(select_files("replaced = 0"));
    while (all.step()) rows.emplace(all.text(8), row_of(all));
    return rows;
}

std::optional<FileRow> ClipRows::at(const fs::path& path) {
    at_.with(path.string());
    if (!at_.step()) return std::nullopt;
    FileRow row = row_of(at_);
    at_.with(); // does not keep its place in the file
    return row;
}

std::optional<FileRow> ClipRows::moved_from(const std::string& sha256, const IsElsewhere& is_elsewhere) {
    std::optional<FileRow> found;
    by_hash_.with(sha256);
    while (!found && by_hash_.step()) {
        FileRow row = row_of(by_hash_);
        const fs::path path = by_hash_.text(8);
        const bool replaced = by_hash_.integer(9) != 0;
        const auto stamp = stamp_of(path);
        const bool gone =
            replaced || (stamp ? *stamp != row.stamp && is_elsewhere(path, row) : is_gone(path));
        if (gone) found = std::move(row);
    }
    by_hash_.with();
    return found;
}

std::optional<ClipLevel> ClipRows::level_of(const std::string& sha256) {
    by_hash_.with(sha256);
    if (!by_hash_.step()) return std::nullopt;
    const ClipLevel level = row_of(by_hash_).level;
    by_hash_.with();
    return level;
}

std::int64_t ClipRows::insert(const fs::path& path, const FileRow& row) {
    insert_
        .with(path.string(), row.stamp.size, row.stamp.changed, row.sha256, std::optional(row.seconds),
              row.level.integrated_lufs, row.level.true_peak_dbtp, row.described)
        .run();
    return database_.last_row();
}

void ClipRows::update(const fs::path& path, const FileRow& row) {
    update_
        .with(path.string(), row.stamp.size, row.stamp.changed, row.sha256, std::optional(row.seconds),
              row.level.integrated_lufs, row.level.true_peak_dbtp, row.described, row.id)
        .run();
}

void ClipRows::set_replaced(std::int64_t id) { replace_.with(id).run(); }

void ClipRows::set_described(std::int64_t id, const std::string& described) {
    describe_.with(described, id).run();
}

void ClipRows::remove(std::int64_t id) {
    remove_facts_.with(id).run();
    remove_.with(id).run();
}

void ClipRows::add_facts(std::int64_t id, FactLayer layer, std::int64_t cut, const std::vector<Fact>& facts) {
    std::int64_t rank = 0;
    for (const Fact& fact : facts)
        add_fact_
            .with(id, static_cast<std::int64_t>(layer), cut, rank++, fact.field, fact.value,
                  std::string(describe(fact.source)), fact.where)
            .run();
}

void ClipRows::clear_facts(std::int64_t id, FactLayer layer) {
    clear_.with(id, static_cast<std::int64_t>(layer)).run();
}

std::vector<Fact> ClipRows::facts(std::int64_t id, FactLayer layer) {
    std::vector<Fact> found;
    facts_.with(id, static_cast<std::int64_t>(layer));
    while (facts_.step())
        found.push_back({facts_.text(0), facts_.text(1), hint_source(facts_.text(2)), facts_.text(3)});
    return found;
}

} // namespace radiowrap
