#include "voice/profile.hpp"

#include "base/error.hpp"
#include "lib/toml/table.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace radiowrap {

namespace {

int whole_number(const TomlTable& table, const char* key, int otherwise, int lowest, int highest) {
    const auto value = table.integer(key);
    if (!value) return otherwise;
    if (*value < lowest || *value > highest)
        table.fail(key, fmt::format("{} to {} is possible", lowest, highest));
    return static_cast<int>(*value);
}

std::string required(const TomlTable& table, const char* key) {
    auto value = table.text(key);
    if (!value || value->empty()) table.fail(key, "is missing");
    return *value;
}

void read_espeak(const TomlTable& table, VoiceProfile& profile) {
    table.allow_only(
        {"engine", "language", "description", "voice", "rate", "pitch", "pitch_range", "word_gap"});
    profile.engine = VoiceProfile::Engine::espeak;
    profile.voice = required(table, "voice");
    profile.rate_wpm = whole_number(table, "rate", profile.rate_wpm, 50, 300);
    profile.pitch = whole_number(table, "pitch", profile.pitch, 0, 100);
    profile.pitch_range = whole_number(table, "pitch_range", profile.pitch_range, 0, 100);
    profile.word_gap_ms = whole_number(table, "word_gap", profile.word_gap_ms, 0, 1000);
}

void read_command(const TomlTable& table, VoiceProfile& profile) {
    table.allow_only({"engine", "language", "description", "command", "time_limit"});
    profile.engine = VoiceProfile::Engine::command;
    profile.command = table.texts("command");
    if (profile.command.empty())
        table.fail("command", "is missing: the program and its arguments, a list of texts");
    profile.time_limit_s = table.number("time_limit").value_or(profile.time_limit_s);
    if (!(profile.time_limit_s > 0.0)) table.fail("time_limit", "more than 0 seconds is expected");
}

} // namespace

VoiceProfile load_voice_profile(const std::filesystem::path& folder, const std::string& name) {
    const auto file = folder / (name + ".toml");
    if (!std::filesystem::exists(file))
        throw Error(fmt::format("there is no voice \"{}\"; there are: {}", name,
                                fmt::join(voice_names(folder), ", ")),
                    ExitCode::wrong_use);
    const TomlTable table = TomlTable::load(file);
    VoiceProfile profile;
    profile.name = name;
    profile.language = required(table, "language");
    profile.description = table.text("description").value_or("");
    const std::string engine = required(table, "engine");
    if (engine == "espeak")
        read_espeak(table, profile);
    else if (engine == "command")
        read_command(table, profile);
    else
        table.fail("engine", fmt::format("\"{}\" is not known; espeak and command are", engine));
    return profile;
}

std::vector<std::string> voice_names(const std::filesystem::path& folder) {
    std::vector<std::string> names;
    std::error_code none;
    for (const auto& entry : std::filesystem::directory_iterator(folder, none))
        if (entry.path().extension() == ".toml") names.push_back(entry.path().stem().string());
    std::sort(names.begin(), names.end());
    return names;
}

} // namespace radiowrap
