#pragma once

#include "lib/ffmpeg/handles.hpp"

#include <cstdint>
#include <filesystem>

namespace radiowrap::ffmpeg {

/// A media file, opened and looked into; nothing but this file is ever opened, and nothing from the network.
/// Throws Error: missing, a folder, empty, or nothing FFmpeg can read.
InputFormat open_input(const std::filesystem::path& file);

/// The stream a player would play. Throws Error when the file has no sound in it.
AVStream& best_audio_stream(AVFormatContext& input, const std::filesystem::path& file);

/// What a RIFF (WAV) file states of its size; all 0 for other formats.
struct RiffSize {
    std::int64_t stated_bytes = 0;
    std::int64_t missing_bytes = 0; ///< as many are not there
    bool is_unknown = false;        ///< its writer could not know
};
RiffSize read_riff_size(const std::filesystem::path& file);

/// The length the file's header promises, in frames at `sample_rate`; 0 where it promises nothing.
/// A file that holds clearly less was cut off.
std::int64_t announced_frames(const AVFormatContext& input, const AVStream& stream,
                              const std::filesystem::path& file, int sample_rate);

} // namespace radiowrap::ffmpeg
