#pragma once

#include "clips/clip_standing.hpp"
#include "clips/ordering.hpp"
#include "clips/slot_fit.hpp"

#include <string>
#include <vector>

namespace radiowrap {

/// A clip that is certain to be of the speaker, ready to be weighed.
struct WeighedClip {
    const Clip* clip = nullptr;
    ClipTraits traits;
    ClipStanding standing; ///< may air
};

/// One speaker's slots, and the clips that may fill them.
struct SpeakerCase {
    SpeakerSlots slots;
    std::vector<SlotTraits> traits; ///< of the open slots
    std::vector<WeighedClip> clips;
};

/// What becomes of an open slot.
struct SlotVerdict {
    const Clip* clip = nullptr;       ///< none: it stays open
    double trust = 0.0;               ///< of the placing, 0..1: who speaks is another question
    std::vector<std::string> reasons; ///< why so, or why open
};

/// The best assignment of all the clips to all the open slots: order, cues, lengths, words, story and date
/// together. A slot is filled only where every other assignment is worth less by a margin. One verdict for
/// each open slot.
std::vector<SlotVerdict> judge(const SpeakerCase& speaker);

} // namespace radiowrap
