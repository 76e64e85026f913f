#include "station/station.hpp"

#include "lib/toml/table.hpp"

#include <fmt/format.h>

#include <array>
#include <span>

namespace radiowrap {

namespace {

struct Setting {
    const char* key;
    double TimelineSettings::*value;
    double lowest, highest;
};

constexpr std::array kLevels = {
    Setting{"speech_lufs", &TimelineSettings::speech_lufs, -40.0, -14.0},
    Setting{"elements_lufs", &TimelineSettings::elements_lufs, -60.0, -14.0},
    Setting{"bed_under_speech", &TimelineSettings::bed_under_speech_lu, 0.0, 60.0},
    Setting{"bed_in_gaps", &TimelineSettings::bed_in_gaps_lu, 0.0, 60.0},
};

constexpr std::array kTiming = {
    Setting{"gap_narration", &TimelineSettings::gap_narration, 0.0, 10.0},
    Setting{"gap_before_clip", &TimelineSettings::gap_before_clip, 0.0, 10.0},
    Setting{"gap_after_clip", &TimelineSettings::gap_after_clip, 0.0, 10.0},
    Setting{"gap_elements", &TimelineSettings::gap_elements, 0.0, 10.0},
    Setting{"bed_alone", &TimelineSettings::bed_alone, 0.0, 60.0},
    Setting{"bed_gap_at_least", &TimelineSettings::bed_gap_at_least, 0.0, 60.0},
    Setting{"duck_down", &TimelineSettings::duck_down, 0.01, 5.0},
    Setting{"duck_up", &TimelineSettings::duck_up, 0.01, 5.0},
    Setting{"bed_fade_in", &TimelineSettings::bed_fade_in, 0.0, 30.0},
    Setting{"bed_fade_out", &TimelineSettings::bed_fade_out, 0.01, 30.0},
    Setting{"voice_fade_in", &TimelineSettings::voice_fade_in, 0.0, 0.5},
    Setting{"voice_fade_out", &TimelineSettings::voice_fade_out, 0.0, 0.5},
};

void read_settings(const TomlTable& table, std::span<const Setting> known, TimelineSettings& settings) {
    for (const Setting& setting : known) {
        const auto value = table.number(setting.key);
        if (!value) continue;
        if (!(*value >= setting.lowest && *value <= setting.highest))
            table.fail(setting.key, fmt::format("{} to {} is possible", setting.lowest, setting.highest));
        settings.*setting.value = *value;
    }
}

/// A number of LU below speech, or "silent".
void read_bed_under_clips(const TomlTable& levels, TimelineSettings& settings) {
    constexpr const char* key = "bed_under_clips";
    if (!levels.has(key)) return;
    if (levels.is_text(key)) {
        if (levels.text(key) != "silent") levels.fail(key, "a number of LU or \"silent\" is expected");
        settings.bed_under_clips_lu.reset();
        return;
    }
    settings.bed_under_clips_lu = levels.number(key);
    if (!(*settings.bed_under_clips_lu >= 0.0)) levels.fail(key, "0 or more is possible");
}

std::optional<std::filesystem::path> file_beside(const TomlTable& table, const char* key) {
    const auto name = table.text(key);
    if (!name) return std::nullopt;
    const auto file = std::filesystem::path(table.name()).parent_path() / *name;
    if (!std::filesystem::is_regular_file(file))
        table.fail(key,
                   fmt::format("{}: there is no such file; leave the line out to go without", file.string()));
    return file;
}

std::map<std::string, StationVoices> read_voices(const TomlTable& table) {
    std::map<std::string, StationVoices> voices;
    for (const std::string& language : table.keys()) {
        const TomlTable entry = *table.table(language);
        entry.allow_only({"narrator", "reader", "reader_line", "lexicon"});
        if (!entry.has("narrator")) table.fail(language, "a narrator is missing");
        voices[language] = {*entry.text("narrator"), entry.text("reader").value_or(""),
                            entry.text("reader_line").value_or(""), file_beside(entry, "lexicon")};
    }
    return voices;
}

MissingPolicy read_missing(const TomlTable& clips) {
    const auto name = clips.text("missing").value_or("hold");
    if (const auto policy = find_missing_policy(name)) return *policy;
    clips.fail("missing", fmt::format("\"{}\" is not known; hold, omit and read are", name));
}

} // namespace

Station load_station(const std::filesystem::path& file) {
    const TomlTable table = TomlTable::load(file);
    table.allow_only({"name", "voices", "elements", "levels", "timing", "clips", "transcriber", "deliver"});
    Station station;
    station.name = table.text("name").value_or("");
    if (const auto voices = table.table("voices")) station.voices = read_voices(*voices);
    if (const auto elements = table.table("elements")) {
        elements->allow_only({"opener", "bed", "sting_before_clip", "sting_after_clip", "closer"});
        station.elements = {file_beside(*elements, "opener"), file_beside(*elements, "bed"),
                            file_beside(*elements, "sting_before_clip"),
                            file_beside(*elements, "sting_after_clip"), file_beside(*elements, "closer")};
    }
    if (const auto levels = table.table("levels")) {
        levels->allow_only(
            {"speech_lufs", "elements_lufs", "bed_under_speech", "bed_under_clips", "bed_in_gaps"});
        read_settings(*levels, kLevels, station.timeline);
        read_bed_under_clips(*levels, station.timeline);
    }
    if (const auto timing = table.table("timing")) {
        timing->allow_only({"gap_narration", "gap_before_clip", "gap_after_clip", "gap_elements", "bed_alone",
                            "bed_gap_at_least", "duck_down", "duck_up", "bed_fade_in", "bed_fade_out",
                            "voice_fade_in", "voice_fade_out"});
        read_settings(*timing, kTiming, station.timeline);
    }
    if (const auto clips = table.table("clips")) {
        clips->allow_only({"missing"});
        station.missing = read_missing(*clips);
    }
    if (const auto transcriber = table.table("transcriber"))
        station.transcriber = read_transcriber(*transcriber);
    for (const TomlTable& delivery : table.tables("deliver"))
        station.deliveries.push_back(read_profile(delivery));
    return station;
}

} // namespace radiowrap
