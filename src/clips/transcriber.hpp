#pragma once

#include "clips/clip.hpp"
#include "clips/transcriber_settings.hpp"

#include <cstddef>
#include <filesystem>
#include <string>

namespace radiowrap {

/// More than this is nobody's words: a soundbite of an hour has less than a tenth.
inline constexpr std::size_t kMostTranscriptBytes = std::size_t{1} << 20U;

/// Gives clips to a recogniser, an external program.
class Transcriber {
public:
    /// Throws Error when there is no such program.
    explicit Transcriber(TranscriberSettings settings);
    /// Everything that shapes a clip's transcript, hashed: the file's bytes, the in and out points, the
    /// command line and the program. Throws Error when the file cannot be read.
    [[nodiscard]] std::string key(const Clip& clip) const;
    /// Runs the program; empty where it heard no words. Throws Error: it failed (with what it said), took too
    /// long, gave no text or too much; the clip is longer than an hour or cannot be read.
    [[nodiscard]] std::string transcript(const Clip& clip) const;

private:
    TranscriberSettings settings_;
    std::filesystem::path program_;
};

} // namespace radiowrap
