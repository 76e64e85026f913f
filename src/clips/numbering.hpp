#pragma once

#include "clips/clip.hpp"
#include "clips/ordering.hpp"

#include <optional>
#include <vector>

namespace radiowrap {

/// One speaker's slots and clips, for what numbers mean.
struct NumberedSpeaker {
    SpeakerSlots slots;
    std::vector<std::optional<int>> declared; ///< of each slot: the take's number in the report
    std::vector<const Clip*> clips;
};

/// Sets in each `slots` what the numbers of clips name. Numbers that the report declares for all of a
/// speaker's slots ("ACT 2") do, unless they may run through the whole report ("O-TON 5"): then they are the
/// numbers of the slots. And those count, in the place of each speaker's own, where the numbers of all clips
/// together leave no other sense.
void settle_numbers(std::vector<NumberedSpeaker>& speakers);

} // namespace radiowrap
