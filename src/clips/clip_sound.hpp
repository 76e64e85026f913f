#pragma once

#include "clips/clip.hpp"

#include <filesystem>

namespace radiowrap {

/// Writes what plays of a clip, from its in point to its out point, as a WAV file of 16 bit and one channel.
/// Throws Error: the clip cannot be read, or the disk is full.
void write_clip_sound(const Clip& clip, int sample_rate, const std::filesystem::path& wav);

} // namespace radiowrap
