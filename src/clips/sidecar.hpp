#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace radiowrap {

/// What a person wrote beside a clip. Seconds from the start of the file.
struct SidecarEntry {
    std::filesystem::path sidecar; ///< the file that says so
    std::string file;              ///< the clip's file name; empty in NAME.toml
    std::optional<std::string> speaker;
    std::optional<std::string> title;
    std::optional<int> order;
    std::optional<double> in, out;
};

/// `clip.toml`: describes clips of its folder, each in a table `[[clip]]` with `file` and any of `speaker`,
/// `title`, `order`, `in`, `out`. A file may stand in several tables: several clips are cut out of it. Throws
/// Error naming file, line and key.
std::vector<SidecarEntry> read_clip_list(const std::filesystem::path& file);

/// `NAME.toml` beside the clip NAME.mp3 (or .wav ...): the same keys without table and `file`.
SidecarEntry read_clip_sidecar(const std::filesystem::path& file);

} // namespace radiowrap
