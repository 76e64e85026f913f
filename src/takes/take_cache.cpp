#include "takes/take_cache.hpp"

#include "base/error.hpp"

#include <cerrno>
#include <cmath>
#include <csignal>
#include <fmt/format.h>
#include <fstream>
#include <nlohmann/json.hpp>
#include <unistd.h>

namespace radiowrap {

namespace {

namespace fs = std::filesystem;

/// JSON has no minus infinity: null stands for it.
nlohmann::json level(double lufs) { return std::isfinite(lufs) ? nlohmann::json(lufs) : nlohmann::json(); }
double level(const nlohmann::json& value) { return value.is_null() ? kSilence : value.get<double>(); }

nlohmann::json describe(const Take& take) {
    return {{"bytes", fs::file_size(take.file)}, // after a power cut a name can stand for less than was written
            {"channels", take.channels},
            {"start", take.start},
            {"length", take.length},
            {"integrated_lufs", level(take.loudness.integrated_lufs)},
            {"max_momentary_lufs", level(take.loudness.max_momentary_lufs)},
            {"max_short_term_lufs", level(take.loudness.max_short_term_lufs)}};
}

/// Drafts carry their process in the name: KEY.PROCESS.draft
bool is_abandoned(const fs::path& file) {
    if (file.extension() != ".draft") return false;
    const int process = std::atoi(file.stem().extension().string().substr(1).c_str());
    return process <= 0 || (kill(process, 0) != 0 && errno == ESRCH);
}

} // namespace

TakeCache::TakeCache(fs::path folder) : folder_(std::move(folder)) {
    std::error_code failed, ignored;
    fs::create_directories(folder_, failed);
    if (failed)
        throw Error(fmt::format("{}: the folder for takes cannot be made: {}; name another with --cache",
                                folder_.string(), failed.message()));
    for (const auto& entry : fs::directory_iterator(folder_, ignored))
        if (is_abandoned(entry.path())) fs::remove(entry.path(), ignored);
}

std::optional<Take> TakeCache::find(const std::string& key) const {
    std::ifstream stream(folder_ / (key + ".json"));
    const auto json = nlohmann::json::parse(stream, nullptr, false);
    const fs::path file = folder_ / (key + ".wav");
    try {
        std::error_code missing;
        if (json.at("bytes") != fs::file_size(file, missing) || missing) return std::nullopt;
        Take take{file, json.at("channels"), json.at("start"), json.at("length"), {}};
        take.loudness.integrated_lufs = level(json.at("integrated_lufs"));
        take.loudness.max_momentary_lufs = level(json.at("max_momentary_lufs"));
        take.loudness.max_short_term_lufs = level(json.at("max_short_term_lufs"));
        return take;
    } catch (const nlohmann::json::exception&) { // not there, damaged or of another version: it is made anew
        return std::nullopt;
    }
}

fs::path TakeCache::draft_file(const std::string& key) const {
    return folder_ / fmt::format("{}.{}.draft", key, getpid());
}

Take TakeCache::keep(const std::string& key, Take take) const {
    take.file = folder_ / (key + ".wav");
    fs::rename(draft_file(key), take.file);
    const fs::path description = draft_file(key + "-description");
    std::ofstream stream(description);
    stream << describe(take);
    stream.close();
    if (!stream) {
        std::error_code ignored;
        fs::remove(description, ignored);
        throw Error(fmt::format("{}: cannot be written; make room there or name another folder with --cache",
                                folder_.string()));
    }
    fs::rename(description, folder_ / (key + ".json"));
    return take;
}

} // namespace radiowrap
