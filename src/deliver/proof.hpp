#pragma once

#include "audio/loudness.hpp"
#include "deliver/profile.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace radiowrap {

/// What a delivered file measures when it is decoded from the disk.
struct Proof {
    Loudness loudness;
    FrameCount frames = 0;
    std::vector<std::string> failures; ///< what is not as the profile asks, in words
    [[nodiscard]] bool passed() const { return failures.empty(); }
};

/// Decodes and measures a delivery into which `frames` frames were written. Throws Error when it cannot be
/// decoded.
Proof prove(const std::filesystem::path& file, const DeliveryProfile& profile, FrameCount frames);

} // namespace radiowrap
