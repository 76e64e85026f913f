#pragma once

#include "clips/clip.hpp"

#include <span>
#include <vector>

namespace radiowrap {

/// For each clip the index of the one that stands for its recording: itself, unless another clip of the same
/// name and length is the same sound in another format. A lossless format stands for the others.
std::vector<std::size_t> recordings(std::span<const Clip* const> clips);

} // namespace radiowrap
