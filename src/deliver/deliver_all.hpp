#pragma once

#include "base/pending_file.hpp"
#include "deliver/profile.hpp"
#include "deliver/proof.hpp"
#include "deliver/tags.hpp"
#include "master/master.hpp"

#include <functional>
#include <span>
#include <string>
#include <vector>

namespace radiowrap {

/// What is delivered: a mix, what it measures, and what its files say of themselves.
struct Programme {
    MixFactory mix;
    Loudness mix_loudness;
    FrameCount frames = 0;
    Tags tags;
};

/// A finished file, not yet under its name: commit() puts it there.
struct Delivery {
    std::string profile;
    PendingFile file;
    Proof proof;    ///< of the file on disk, decoded
    int rounds = 1; ///< how often it was encoded until the proof held
};

/// Encodes a programme for every profile as FOLDER/STEM-PROFILE.EXT, side by side over one rendering of the
/// mix, and proves each on its decoded file. Where a proof fails by loudness or peak, gain or headroom is
/// corrected and the file encoded again, at most twice; what fails then is told in the proof. Throws Error;
/// then nothing is left behind.
std::vector<Delivery> deliver_all(const Programme& programme, std::span<const DeliveryProfile> profiles,
                                  const std::filesystem::path& folder, const std::string& stem);

} // namespace radiowrap
