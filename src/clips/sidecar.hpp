#pragma once

#include "clips/facts.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace radiowrap {

/// What a person wrote beside a clip.
struct SidecarEntry {
    std::filesystem::path sidecar; ///< the file that says so
    std::string file;              ///< the clip's file name; empty in NAME.toml
    std::vector<Fact> facts;       ///< one a field
    double end = 0.0; ///< the clip has to be as long as this: the later of in and out, in seconds
};

/// `clip.toml`: describes clips of its folder, each in a table `[[clip]]` with `file` and any of `speaker`,
/// `title`, `order`, `in`, `out` (seconds from the start of the file), `story`, `date`, `place`, `language`,
/// `in_cue`, `out_cue`, `transcript`, `rights`, `valid_from`, `valid_until` (dates are YYYY-MM-DD). A file
/// may stand in several tables: several clips are cut out of it. Throws Error naming file, line and key.
std::vector<SidecarEntry> read_clip_list(const std::filesystem::path& file);

/// `NAME.toml` beside the clip NAME.mp3 (or .wav ...): the same keys without table and `file`.
SidecarEntry read_clip_sidecar(const std::filesystem::path& file);

} // namespace radiowrap
