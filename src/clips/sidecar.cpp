#include "clips/sidecar.hpp"

#include "lib/toml/table.hpp"

#include <fmt/format.h>

namespace radiowrap {
namespace {

constexpr long kMostOrder = 9999;

SidecarEntry read_entry(const TomlTable& table, const std::filesystem::path& file) {
    SidecarEntry entry;
    entry.sidecar = file;
    entry.speaker = table.text("speaker");
    entry.title = table.text("title");
    entry.in = table.number("in");
    entry.out = table.number("out");
    if (const auto order = table.integer("order")) {
        if (*order < 1 || *order > kMostOrder) table.fail("order", "a number from 1 on is expected");
        entry.order = static_cast<int>(*order);
    }
    if (entry.speaker && entry.speaker->empty())
        table.fail("speaker", "is empty; leave it out if nobody knows");
    if (entry.in && !(*entry.in >= 0.0)) table.fail("in", "seconds from the start of the file are expected");
    if (entry.out && !(*entry.out > entry.in.value_or(0.0))) table.fail("out", "has to be later than in");
    return entry;
}

} // namespace

std::vector<SidecarEntry> read_clip_list(const std::filesystem::path& file) {
    const TomlTable list = TomlTable::load(file);
    list.allow_only({"clip"});
    std::vector<SidecarEntry> entries;
    for (const TomlTable& table : list.tables("clip")) {
        table.allow_only({"file", "speaker", "title", "order", "in", "out"});
        const auto name = table.text("file");
        if (!name || name->empty()) table.fail("file", "the name of a clip in this folder is missing");
        entries.push_back(read_entry(table, file));
        entries.back().file = *name;
    }
    return entries;
}

SidecarEntry read_clip_sidecar(const std::filesystem::path& file) {
    const TomlTable table = TomlTable::load(file);
    table.allow_only({"speaker", "title", "order", "in", "out"});
    return read_entry(table, file);
}

} // namespace radiowrap
