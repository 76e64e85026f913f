#pragma once

#include "timeline/settings.hpp"
#include "timeline/timeline.hpp"

#include <optional>
#include <vector>

namespace radiowrap {

/// A voice to be placed: narration, a clip or a quotation that is read.
struct VoicePart {
    Take take;
    bool clip = false;
    std::string name;
    std::size_t segment = 0;
    std::optional<double> pause_s{}; ///< silence in front of it, in the place of the station's gap
};

/// The station's branded sounds, as takes; each may be missing.
struct ElementTakes {
    std::optional<Take> opener, bed, sting_before_clip, sting_after_clip, closer;
};

/// Places everything: opener, voices in order with their gaps and stings, closer, and the bed under it all,
/// ducked. No two voices overlap, and no element plays while anyone speaks.
Timeline lay_out(const std::vector<VoicePart>& voices, const ElementTakes& elements,
                 const TimelineSettings& settings);

} // namespace radiowrap
