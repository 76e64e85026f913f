#pragma once

#include "clips/facts.hpp"
#include "clips/store/clip_rows.hpp"
#include "lib/sqlite/database.hpp"

#include <vector>

namespace radiowrap {

/// A clip of a library with all that is known of it.
struct StoredClip {
    std::int64_t id = 0; ///< of its file: clips cut out of one file share it
    Clip clip;
    FileStamp stamp;
    std::string sha256;
    ClipLevel level;
    std::vector<Fact> facts; ///< the most trusted first; of several for one field, the first counts
    bool replaced = false;   ///< its path has another recording now
};

/// All of them, in the natural order of their paths. Throws Error.
std::vector<StoredClip> load_clips(SqlDatabase& library);

/// How a clip's file is now.
enum class FileState { there, changed, missing };
FileState look_at(const StoredClip& clip);

} // namespace radiowrap
