#pragma once

#include "clips/folder.hpp"
#include "clips/sidecar.hpp"

#include <map>
#include <set>

namespace radiowrap {

/// What the sidecars of a folder say of each of its files.
struct FolderSidecars {
    std::map<std::filesystem::path, std::vector<SidecarEntry>> entries; ///< by the clip's path
    /// Clips of which a sidecar speaks that cannot be read: nobody knows what they are. Only where such
    /// sidecars are passed over.
    std::set<std::filesystem::path> unknown;
    Warnings warnings; ///< "clip_missing": described and not there; "sidecar_broken"
};

enum class BrokenSidecar { throws, warns };

/// Throws Error where a sidecar is broken and that is to throw: what read_clip_list throws, NAME.toml beside
/// two files NAME.*, a clip that two sidecars describe.
FolderSidecars read_folder_sidecars(const FolderFiles& files, BrokenSidecar broken);

/// Throws Error: `entry` reaches behind the end of its clip.
void check_length(const SidecarEntry& entry, const std::filesystem::path& clip, double seconds);

} // namespace radiowrap
