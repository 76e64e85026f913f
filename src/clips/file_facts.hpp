#pragma once

#include "clips/facts.hpp"

#include <filesystem>
#include <vector>

namespace radiowrap {

/// What a sound file itself says of its clip.
struct FileFacts {
    double seconds = 0.0;
    std::vector<Fact> facts; ///< the most trusted first
};

/// Reads the tags (ID3, Vorbis comments, MP4, RIFF INFO, `bext`), the chunks `cart` and `iXML`, the file's
/// name, and that of its folder where the file's names nobody and the folder is not `library` itself. Throws
/// Error: it is no sound file, or damaged.
FileFacts read_file_facts(const std::filesystem::path& file, const std::filesystem::path& library);

} // namespace radiowrap
