#pragma once

#include "article/read_article.hpp"
#include "base/warning.hpp"
#include "clips/assign.hpp"
#include "deliver/deliver_all.hpp"
#include "script/script.hpp"
#include "station/station.hpp"
#include "takes/make_takes.hpp"
#include "timeline/lay_out.hpp"
#include "voice/text_for_speech.hpp"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace radiowrap {

/// What the user asked for.
struct Request {
    std::filesystem::path report;               ///< or a script file; "-": standard input
    ReadOptions reading;                        ///< which of its stories, and what of it is kept
    std::optional<std::filesystem::path> clips; ///< folder or library; without, every slot is open
    std::vector<SlotChoice> choices;
    Station station;
    std::vector<DeliveryProfile> deliveries;
    std::filesystem::path out;
    std::filesystem::path cache;  ///< takes, transcripts
    std::filesystem::path assets; ///< languages/
    std::filesystem::path voices; ///< voice profiles
    std::string date;             ///< YYYY-MM-DD, or empty
    int parallel = 1;             ///< processes that make takes side by side
};

/// What files of this report are called; one from standard input is "report".
std::string report_stem(const Request& request);

/// Hears how far it is. `all` is 0 where the end is not known.
using Progress = std::function<void(const std::string& stage, std::size_t done, std::size_t all)>;

/// A script whose every segment has its sound.
struct Arrangement {
    Script script; ///< after slots without a clip were settled
    Assignment assignment;
    std::vector<VoicePart> voices;
    std::vector<std::string> sources; ///< for each voice part: "clip NAME.mp3" or "voice ar"
    ElementTakes elements;
    std::vector<SpokenText> spoken;         ///< for each voice part; empty for clips
    std::size_t takes_made = 0;             ///< the rest came from the cache
    std::vector<std::size_t> segments_made; ///< those among them that are segments of the script
    Warnings warnings;
};

struct Production {
    Arrangement arrangement;
    Timeline timeline;
    std::vector<Delivery> deliveries; ///< under their names
};

// The pipeline's stages, each on top of the one before; every one can be run alone.
Script read_script(const Request& request);
Assignment match_clips(const Request& request, const Script& script, const Progress& progress,
                       Warnings& warnings);
/// The narration of a script as the station's voices will be given it, one for each of its segments.
std::vector<SpokenText> speak_script(const Request& request, const Script& script);
Arrangement arrange(const Request& request, Script script, const Progress& progress);
/// The whole way. Throws Error; then nothing is left in the output folder that was not there before.
Production produce(const Request& request, Script script, const Progress& progress);

} // namespace radiowrap
