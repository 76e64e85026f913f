#pragma once

#include "clips/clip.hpp"

#include <span>
#include <string>
#include <vector>

namespace radiowrap {

/// One thing that is said of a clip, and where.
struct Fact {
    std::string field; ///< "speaker", "order", "in", "out" or one of kTextFields
    std::string value; ///< never empty; seconds and numbers in decimal figures
    HintSource source = HintSource::sidecar;
    std::string where; ///< for people: "tag artist", "sidecar clip.toml", "file name"
};

/// The clip of which all this is said, the most trusted first: of several facts for a field the first one
/// counts. A speaker may have several; they keep the order of HintSource.
Clip make_clip(const std::filesystem::path& file, double seconds, std::span<const Fact> facts);

} // namespace radiowrap
