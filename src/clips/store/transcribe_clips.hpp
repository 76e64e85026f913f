#pragma once

#include "clips/transcribe.hpp"
#include "lib/sqlite/database.hpp"

namespace radiowrap {

struct TranscribedClips {
    std::size_t transcribed = 0;
    Warnings warnings;
};

/// Gives the clips of a library at `paths` (files and folders) that have no transcript to the recogniser, and
/// keeps its words in the library until the file changes, with its name as their source. Files that clips are
/// cut out of are left out: what the whole of them says is no clip's. As transcribe(); throws Error what the
/// library says, too.
TranscribedClips transcribe_clips(SqlDatabase& library, const std::vector<std::filesystem::path>& paths,
                                  const TranscriberSettings& settings, const std::filesystem::path& cache,
                                  const TranscribeProgress& progress);

} // namespace radiowrap
