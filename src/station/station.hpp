#pragma once

#include "clips/assign.hpp"
#include "clips/transcriber_settings.hpp"
#include "deliver/profile.hpp"
#include "timeline/settings.hpp"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace radiowrap {

/// Who speaks a language on this station: names of voice profiles.
struct StationVoices {
    std::string narrator;
    std::string reader; ///< reads quotations whose clip is missing
    std::string
        reader_line; ///< what the narrator says before, so that nobody takes the reader for the person quoted
    std::optional<std::filesystem::path> lexicon; ///< the station's own, in front of the language's
};

struct StationElements {
    std::optional<std::filesystem::path> opener, bed, sting_before_clip, sting_after_clip, closer;
};

/// What makes a station sound like itself: one TOML file.
struct Station {
    std::string name;
    std::map<std::string, StationVoices> voices; ///< by language
    StationElements elements;
    TimelineSettings timeline;
    MissingPolicy missing = MissingPolicy::hold;
    std::optional<TranscriberSettings> transcriber; ///< without, clips are not transcribed
    std::vector<DeliveryProfile> deliveries;
};

/// Throws Error naming file, line and key; a missing element names its file too.
Station load_station(const std::filesystem::path& file);

} // namespace radiowrap
