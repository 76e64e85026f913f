#include "cli/clips_output.hpp"

#include "base/duration.hpp"
#include "cli/table.hpp"
#include "cli/terminal.hpp"
#include "clips/clip_fields.hpp"
#include "clips/readable_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace radiowrap {
namespace {

std::string path_of(const StoredClip& stored) { return readable_text(stored.clip.path.string()); }

double length_of(const Clip& clip) { return clip.out_s.value_or(clip.seconds) - clip.in_s.value_or(0.0); }

std::string speaker_of(const Clip& clip) { return clip.hints.empty() ? "" : clip.hints.front().text; }

std::string level(const std::optional<double>& level) { return level ? fmt::format("{:.1f}", *level) : "-"; }

const char* describe(FileState state) {
    switch (state) {
    case FileState::there:
        return "";
    case FileState::changed:
        return "changed";
    case FileState::missing:
        return "missing";
    }
    return "";
}

std::vector<std::string> row_of(const StoredClip& stored) {
    const Clip& clip = stored.clip;
    return {std::to_string(stored.id),
            format_duration(length_of(clip)),
            level(stored.level.integrated_lufs),
            speaker_of(clip),
            clip.title.value_or(clip.story.value_or("")),
            clip.date.value_or(""),
            describe(look_at(stored)),
            path_of(stored)};
}

Table clip_table() {
    return Table({"id", "length", "LUFS", "speaker", "title", "date", "", "file"}, {0, 1, 2});
}

void add_paths(std::string& text, const char* what, const std::vector<const StoredClip*>& clips) {
    for (const StoredClip* clip : clips) text += fmt::format("{:<9} {}\n", what, isolated(path_of(*clip)));
}

nlohmann::json paths(const std::vector<const StoredClip*>& clips) {
    nlohmann::json list = nlohmann::json::array();
    for (const StoredClip* clip : clips) list.push_back(clip->clip.path.string());
    return list;
}

template <typename Value>
nlohmann::json or_null(const std::optional<Value>& value) {
    return value ? nlohmann::json(*value) : nlohmann::json();
}

} // namespace

LibraryCheck check_library(std::span<const StoredClip> clips, const std::string& today) {
    LibraryCheck check;
    std::set<std::pair<std::int64_t, bool>> told; // of several clips in one file, one
    for (const StoredClip& stored : clips) {
        const FileState state = look_at(stored);
        if (state != FileState::there && told.emplace(stored.id, true).second)
            (state == FileState::missing ? check.missing : check.changed).push_back(&stored);
        const Clip& clip = stored.clip;
        if (clip.valid_until && *clip.valid_until < today)
            check.expired.push_back(&stored);
        else if (clip.valid_from && *clip.valid_from > today)
            check.not_yet.push_back(&stored);
    }
    return check;
}

std::string list_in_words(std::span<const StoredClip> clips) {
    if (clips.empty()) return "the library is empty\n";
    Table table = clip_table();
    for (const StoredClip& clip : clips) table.add(row_of(clip));
    return table.text();
}

std::string found_in_words(std::span<const FoundClip> found) {
    if (found.empty()) return "nothing found\n";
    Table table = clip_table();
    for (const FoundClip& one : found) table.add(row_of(*one.clip));
    return table.text();
}

std::string clip_in_words(const StoredClip& stored) {
    const auto line = [](std::string_view field, const std::string& value, const std::string& where) {
        return fmt::format("{:<11} {}{}\n", field, isolated(value), where.empty() ? "" : "  (" + where + ")");
    };
    std::string text = line("file", path_of(stored), describe(look_at(stored)));
    text += line("id", std::to_string(stored.id), "");
    text += line("length", format_duration(length_of(stored.clip)), "");
    text += line("loudness", level(stored.level.integrated_lufs) + " LUFS", "");
    text += line("true peak", level(stored.level.true_peak_dbtp) + " dBTP", "");
    text += line("size", fmt::format("{} bytes", stored.stamp.size), "");
    text += line("sha256", stored.sha256, "");
    std::vector<Fact> facts = stored.facts; // all of one field together, where its first one stands
    for (auto at = facts.begin(); at != facts.end();)
        at = std::stable_partition(at, facts.end(),
                                   [field = at->field](const Fact& fact) { return fact.field == field; });
    for (std::size_t i = 0; i < facts.size(); ++i)
        text += line(i > 0 && facts[i - 1].field == facts[i].field ? "" : facts[i].field, facts[i].value,
                     facts[i].where);
    return text;
}

std::string report_in_words(const AddReport& report) {
    std::string text = fmt::format("{} added, {} changed, {} moved, {} unchanged\n", report.added,
                                   report.changed, report.moved, report.unchanged);
    for (const auto& path : report.missing)
        text += fmt::format("missing   {}\n", isolated(readable_text(path.string())));
    return text;
}

std::string check_in_words(const LibraryCheck& check, std::size_t clips) {
    std::string text;
    add_paths(text, "missing", check.missing);
    add_paths(text, "changed", check.changed);
    add_paths(text, "expired", check.expired);
    add_paths(text, "not yet", check.not_yet);
    return text + fmt::format("{} clips: {} missing, {} changed, {} no longer to be aired, {} not yet\n",
                              clips, check.missing.size(), check.changed.size(), check.expired.size(),
                              check.not_yet.size());
}

nlohmann::json to_json(const StoredClip& stored, bool facts) {
    const Clip& clip = stored.clip;
    nlohmann::json json = {
        {"id", stored.id},
        {"file", clip.path.string()},
        {"state", look_at(stored) == FileState::there ? "there" : describe(look_at(stored))},
        {"size", stored.stamp.size},
        {"mtime_ns", stored.stamp.changed},
        {"sha256", stored.sha256},
        {"seconds", clip.seconds},
        {"in_s", or_null(clip.in_s)},
        {"out_s", or_null(clip.out_s)},
        {"integrated_lufs", or_null(stored.level.integrated_lufs)},
        {"true_peak_dbtp", or_null(stored.level.true_peak_dbtp)},
        {"speaker", clip.hints.empty() ? nlohmann::json() : nlohmann::json(speaker_of(clip))},
        {"order", or_null(clip.order)}};
    for (const TextField& field : kTextFields) json[std::string(field.name)] = or_null(clip.*field.text);
    if (!facts) return json;
    json["facts"] = nlohmann::json::array();
    for (const Fact& fact : stored.facts)
        json["facts"].push_back({{"field", fact.field}, {"value", fact.value}, {"where", fact.where}});
    return json;
}

nlohmann::json to_json(const FoundClip& found) {
    nlohmann::json json = to_json(*found.clip, false);
    json["score"] = found.score;
    json["found_in"] = found.fields;
    return json;
}

nlohmann::json to_json(const AddReport& report) {
    nlohmann::json json = {{"added", report.added},
                           {"changed", report.changed},
                           {"moved", report.moved},
                           {"unchanged", report.unchanged},
                           {"missing", nlohmann::json::array()},
                           {"warnings", nlohmann::json::array()}};
    for (const auto& path : report.missing) json["missing"].push_back(path.string());
    for (const Warning& warning : report.warnings)
        json["warnings"].push_back({{"code", warning.code}, {"message", warning.message}});
    return json;
}

nlohmann::json to_json(const LibraryCheck& check, std::size_t clips) {
    return {{"clips", clips},
            {"missing", paths(check.missing)},
            {"changed", paths(check.changed)},
            {"expired", paths(check.expired)},
            {"not_yet", paths(check.not_yet)}};
}

} // namespace radiowrap
