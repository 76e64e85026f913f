#pragma once

#include "clips/assign.hpp"
#include "clips/identify.hpp"
#include "clips/slot_fit.hpp"

namespace radiowrap {

/// Adds to every slot the clips that may be its speaker's, and to a slot of nobody those that have words of
/// the report there: for a person to choose from.
void add_candidates(Assignment& assignment, const Script& script, const ReportSlots& slots,
                    const std::vector<Clip>& clips, const std::vector<Identity>& identities,
                    const WordStems& stems);

} // namespace radiowrap
