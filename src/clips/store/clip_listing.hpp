#pragma once

#include "clips/folder_sidecars.hpp"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace radiowrap {

/// A file that is to be taken into a library.
struct ListedClip {
    std::filesystem::path file;   ///< absolute
    std::filesystem::path folder; ///< the one that was given
    std::vector<SidecarEntry> sidecar;
};

struct ClipListing {
    std::vector<ListedClip> clips;              ///< each file once
    std::vector<std::filesystem::path> folders; ///< those that were looked through
    Warnings warnings;
};

/// The sound files at `paths`, files and folders, with what their sidecars say. A file whose sidecar is
/// broken is left out with a warning: what the sidecar says may be that it is somebody else. Throws Error: a
/// path is not there, or a folder holds far too many files.
ClipListing list_clips(const std::vector<std::filesystem::path>& paths);

} // namespace radiowrap
