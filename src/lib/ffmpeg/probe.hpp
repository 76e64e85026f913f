#pragma once

#include "audio/frames.hpp"

#include <filesystem>
#include <map>
#include <string>

namespace radiowrap {

/// What a file says of its sound.
struct AudioInfo {
    AudioFormat format;
    double seconds = 0.0;
    std::map<std::string, std::string>
        tags; ///< keys in lower case; bytes as the file has them, not always UTF-8
};

/// Looks at the first audio stream of a file of any format FFmpeg reads. Only the first frame is decoded;
/// where the container states a length, only its last second is read besides. Throws Error naming the file:
/// it cannot be read, is empty, holds no sound (a film without sound is called that), or breaks off before
/// the length it states.
AudioInfo probe_audio(const std::filesystem::path& file);

} // namespace radiowrap
