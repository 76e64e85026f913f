#pragma once

#include "lib/ffmpeg/handles.hpp"

#include <filesystem>

namespace radiowrap::ffmpeg {

/// A media file, opened and looked into; nothing but this file is ever opened, and nothing from the network.
/// Throws Error: missing, a folder, empty, or nothing FFmpeg can read.
InputFormat open_input(const std::filesystem::path& file);

/// The stream a player would play. Throws Error when the file has no sound in it.
AVStream& best_audio_stream(AVFormatContext& input, const std::filesystem::path& file);

/// The length the file's header promises, in frames at `sample_rate`; 0 where it promises nothing.
/// A file that holds clearly less was cut off.
std::int64_t announced_frames(const AVFormatContext& input, const AVStream& stream,
                              const std::filesystem::path& file, int sample_rate);

} // namespace radiowrap::ffmpeg
