#pragma once

#include "lib/sqlite/database.hpp"

#include <filesystem>

namespace radiowrap {

/// How long another program may keep the library to itself before it is said.
inline constexpr int kLibraryPatience_ms = 5000;

/// Opens a clip library; with Mode::create makes it, and its folder, where they are missing. Throws Error: it
/// is not there (wrong_use), no library, made by a newer radiowrap, damaged, in use; the file is left as it
/// was.
SqlDatabase open_clip_database(const std::filesystem::path& file, SqlDatabase::Mode mode,
                               int patience_ms = kLibraryPatience_ms);

} // namespace radiowrap
