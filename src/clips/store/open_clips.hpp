#pragma once

#include "clips/library.hpp"

#include <filesystem>

namespace radiowrap {

/// The clips of a folder (scan_clips) or of a library file, whichever it is. Clips of a
/// library whose files are gone, or have changed since they were added, are left out with a warning:
/// "clip_missing", "clip_changed". Throws Error.
ClipLibrary open_clips(const std::filesystem::path& path);

} // namespace radiowrap
