#pragma once

#include "base/warning.hpp"
#include "clips/clip.hpp"

#include <filesystem>
#include <vector>

namespace radiowrap {

/// The clips that a report may use.
struct ClipLibrary {
    std::filesystem::path folder;
    std::vector<Clip> clips; ///< in the natural order of their paths
    Warnings warnings;       ///< "clip_unreadable", "clip_missing"
};

/// Looks through a folder and three levels of folders in it. Files that cannot be sound by their extension
/// and hidden ones are passed over; any other that cannot be read is a warning. Who speaks comes from a
/// sidecar (sidecar.hpp), the tags, the file name, the name of the folder, the title, in this order of trust.
/// Throws Error: no such folder, a broken sidecar, a sidecar's in or out behind the end of its clip, far too
/// many files.
ClipLibrary scan_clips(const std::filesystem::path& folder);

/// One file, outside of any library.
Clip read_clip(const std::filesystem::path& file);

} // namespace radiowrap
