#pragma once

#include "takes/take.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace radiowrap {

/// A take, or a part of it, at a place. The range it plays in is [at, at + length).
struct Region {
    Take take;
    FrameCount at = 0;
    FrameCount length = 0;
    bool loop = false; ///< begins again at its start until the length is full
    double gain_db = 0.0;
    FrameCount fade_in = 0, fade_out = 0;
    std::string name;                   ///< "narration", "clip", "quote", "opener" ...
    std::optional<std::size_t> segment; ///< the script's segment it belongs to

    [[nodiscard]] FrameCount end() const { return at + length; }
};

/// A gain that changes over time: straight lines between points, level before the first and after the last.
struct EnvelopePoint {
    FrameCount at;
    float gain;
};
using Envelope = std::vector<EnvelopePoint>;

struct Track {
    std::string name;            ///< "voice", "bed", "elements"
    std::vector<Region> regions; ///< in order of their places
    Envelope envelope;           ///< over all regions; empty: 1
};

/// What plays when.
struct Timeline {
    std::vector<Track> tracks;
    FrameCount length = 0;
};

} // namespace radiowrap
