#include "clips/sidecar.hpp"

#include "clips/clip_fields.hpp"
#include "clips/date_text.hpp"
#include "lib/toml/table.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace radiowrap {
namespace {

constexpr long kMostOrder = 9999;

class EntryReader {
public:
    EntryReader(const TomlTable& table, const std::filesystem::path& file)
        : table_(table), where_("sidecar " + file.filename().string()) {
        entry_.sidecar = file;
    }

    SidecarEntry read() {
        if (const auto speaker = table_.text("speaker")) {
            if (speaker->empty()) table_.fail("speaker", "is empty; leave it out if nobody knows");
            add("speaker", *speaker);
        }
        if (const auto order = table_.integer("order")) {
            if (*order < 1 || *order > kMostOrder) table_.fail("order", "a number from 1 on is expected");
            add("order", fmt::format("{}", *order));
        }
        read_ends();
        for (const TextField& field : kTextFields) read_text(field);
        return std::move(entry_);
    }

private:
    void add(std::string_view field, std::string value) {
        entry_.facts.push_back({std::string(field), std::move(value), HintSource::sidecar, where_});
    }

    void read_ends() {
        const auto in = table_.number("in");
        const auto out = table_.number("out");
        if (in && !(*in >= 0.0)) table_.fail("in", "seconds from the start of the file are expected");
        if (out && !(*out > in.value_or(0.0))) table_.fail("out", "has to be later than in");
        if (in) add("in", fmt::format("{}", *in));
        if (out) add("out", fmt::format("{}", *out));
        entry_.end = std::max(in.value_or(0.0), out.value_or(0.0));
    }

    void read_text(const TextField& field) {
        const auto text = field.date ? table_.text_or_date(field.name) : table_.text(field.name);
        if (!text || text->empty()) return;
        if (field.date && !is_date(*text)) table_.fail(field.name, "a date is expected: YYYY-MM-DD");
        add(field.name, *text);
    }

    const TomlTable& table_;
    std::string where_;
    SidecarEntry entry_;
};

void allow_only_known(const TomlTable& table, bool in_list) {
    std::vector<std::string_view> known{"speaker", "order", "in", "out"};
    if (in_list) known.insert(known.begin(), "file");
    for (const TextField& field : kTextFields) known.push_back(field.name);
    table.allow_only(known);
}

} // namespace

std::vector<SidecarEntry> read_clip_list(const std::filesystem::path& file) {
    const TomlTable list = TomlTable::load(file);
    list.allow_only({"clip"});
    std::vector<SidecarEntry> entries;
    for (const TomlTable& table : list.tables("clip")) {
        allow_only_known(table, true);
        const auto name = table.text("file");
        if (!name || name->empty()) table.fail("file", "the name of a clip in this folder is missing");
        entries.push_back(EntryReader(table, file).read());
        entries.back().file = *name;
    }
    return entries;
}

SidecarEntry read_clip_sidecar(const std::filesystem::path& file) {
    const TomlTable table = TomlTable::load(file);
    allow_only_known(table, false);
    return EntryReader(table, file).read();
}

} // namespace radiowrap
