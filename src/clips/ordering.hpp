#pragma once

#include "clips/clip.hpp"

#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace radiowrap {

/// The slots of one speaker.
struct SpeakerSlots {
    std::vector<std::size_t> numbers; ///< of all of them, in the script's count of slots
    std::vector<std::size_t> open;    ///< indices into numbers: not yet filled by hand
    bool numbers_count =
        false; ///< the clips' numbers are certain to be those of `numbers`, not the speaker's own
};

/// What an order rests on.
enum class OrderedBy {
    nothing,
    only_one, ///< one slot, one clip
    number,   ///< each clip's number names its slot
    turn,     ///< as many clips as slots, one after the other
};

struct Ordering {
    std::map<std::size_t, const Clip*> filled; ///< by index into SpeakerSlots::numbers
    std::string reason;                        ///< why so; or why what is open stays open
    OrderedBy by = OrderedBy::nothing;
};

/// Which of a speaker's clips plays in which of the speaker's slots. Numbered clips go where their numbers
/// say; others are put in the order of their file names, and only when there are as many as slots. Too few or
/// too many without numbers that settle it: nothing is filled.
Ordering order_clips(const SpeakerSlots& slots, std::vector<const Clip*> clips);

} // namespace radiowrap
