#pragma once

#include "clips/clip.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace radiowrap {

/// A clip slot, as far as numbers go; those of ambience left out.
struct NumberedSlot {
    std::optional<int> number;  ///< the take's, as declared
    std::string rule;           ///< as in Segment
    bool may_be_filled = false; ///< open, of somebody named, and no clip has that name
};

/// The clips that have nothing but their take's number, "O-TON 2.wav", slot by slot. Only where the report
/// numbers all its takes once, the clips are takes of one device in one folder, each number stands once, and
/// none of them has a number that the report has not: else their numbers may be those of another count.
std::vector<std::optional<std::size_t>> takes_by_number(const std::vector<NumberedSlot>& slots,
                                                        const std::vector<Clip>& clips);

} // namespace radiowrap
