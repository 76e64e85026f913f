#pragma once

#include "base/warning.hpp"

#include <filesystem>
#include <vector>

namespace radiowrap {

struct FolderFiles {
    std::vector<std::filesystem::path> sidecars; ///< *.toml
    std::vector<std::filesystem::path> others;   ///< what may be sound
    Warnings warnings;
};

/// The files of a folder and of three levels of folders in it, in natural order; hidden ones and those whose
/// extension tells that they hold no sound are left out. Throws Error: no folder, or more than 20,000 files.
FolderFiles list_folder(const std::filesystem::path& folder);

} // namespace radiowrap
