#include "takes/take_cache.hpp"

#include "base/error.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <cmath>
#include <fstream>

namespace radiowrap {

namespace {

namespace fs = std::filesystem;

/// JSON has no minus infinity: null stands for it.
nlohmann::json level(double lufs) { return std::isfinite(lufs) ? nlohmann::json(lufs) : nlohmann::json(); }
double level(const nlohmann::json& value) { return value.is_null() ? kSilence : value.get<double>(); }

nlohmann::json describe(const Take& take) {
    return {
        {"bytes", fs::file_size(take.file)}, // after a power cut a name can stand for less than was written
        {"channels", take.channels},
        {"start", take.start},
        {"length", take.length},
        {"integrated_lufs", level(take.loudness.integrated_lufs)},
        {"max_momentary_lufs", level(take.loudness.max_momentary_lufs)},
        {"max_short_term_lufs", level(take.loudness.max_short_term_lufs)}};
}

} // namespace

TakeCache::TakeCache(fs::path folder) : folder_(std::move(folder)) {
    std::error_code failed;
    fs::create_directories(folder_, failed);
    if (failed)
        throw Error(fmt::format("{}: the folder for takes cannot be made: {}; name another with --cache",
                                folder_.string(), failed.message()));
    clear_abandoned_drafts(folder_);
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
        const bool plays = take.channels >= 1 && take.channels <= 2 && take.start >= 0 && take.length > 0;
        if (!plays || !std::isfinite(take.loudness.integrated_lufs)) return std::nullopt;
        return take;
    } catch (const nlohmann::json::exception&) { // not there, damaged or of another version: it is made anew
        return std::nullopt;
    }
}

Take TakeCache::keep(const std::string& key, const TakeDraft& draft, Take take) const {
    take.file = folder_ / (key + ".wav");
    draft.rename_to(take.file);
    const TakeDraft description(folder_, key + "-description");
    std::ofstream stream(description.path());
    stream << describe(take);
    stream.close();
    if (!stream)
        throw Error(fmt::format("{}: cannot be written; make room there or name another folder with --cache",
                                folder_.string()));
    description.rename_to(folder_ / (key + ".json"));
    return take;
}

} // namespace radiowrap
