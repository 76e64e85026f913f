#pragma once

#include "base/warning.hpp"
#include "clips/store/clip_file_reader.hpp"
#include "clips/store/clip_listing.hpp"
#include "lib/sqlite/database.hpp"

#include <filesystem>
#include <functional>
#include <vector>

namespace radiowrap {

struct AddReport {
    std::size_t added = 0, changed = 0, moved = 0, unchanged = 0; ///< files
    std::vector<std::filesystem::path> missing; ///< the library has them in these folders; they are gone
    Warnings warnings; ///< "clip_unreadable", "clip_replaced", "clip_missing", "sidecar_broken",
                       ///< "folder_unreadable"
};

/// What a person says of the clips that are added. An empty value takes back what was said before.
using FactsByHand = std::vector<Fact>;

using AddProgress = std::function<void(std::size_t done, std::size_t all)>;

/// Takes sound files into a library, or again: a file of the same size and time is not opened, one that has
/// moved is known by its hash and keeps what was said of it by hand. What was read is kept in small steps: a
/// run that is ended goes on where it stopped, and others can add at the same time. Throws Error: what the
/// library says; never for a single bad file.
AddReport add_clips(SqlDatabase& library, const ClipListing& listing, const FactsByHand& by_hand,
                    ClipFileReader& reader, const AddProgress& progress);

} // namespace radiowrap
