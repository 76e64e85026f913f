#pragma once

#include "clips/store/add_clips.hpp"
#include "clips/store/find_clips.hpp"
#include "clips/store/stored_clips.hpp"

#include <nlohmann/json.hpp>

#include <span>
#include <string>

namespace radiowrap {

/// What is wrong with the clips of a library today.
struct LibraryCheck {
    std::vector<const StoredClip*> missing, changed, expired,
        not_yet; ///< the last two by their validity dates
};
/// `today`: YYYY-MM-DD
LibraryCheck check_library(std::span<const StoredClip> clips, const std::string& today);

// For people. Lengths are m:ss.t.
std::string list_in_words(std::span<const StoredClip> clips);
std::string found_in_words(std::span<const FoundClip> found);
/// All that is known, and where each thing was found.
std::string clip_in_words(const StoredClip& clip);
std::string report_in_words(const AddReport& report);
std::string check_in_words(const LibraryCheck& check, std::size_t clips);

// For programs. `facts`: also all that was said, with where.
nlohmann::json to_json(const StoredClip& clip, bool facts);
nlohmann::json to_json(const FoundClip& found);
nlohmann::json to_json(const AddReport& report);
nlohmann::json to_json(const LibraryCheck& check, std::size_t clips);

} // namespace radiowrap
