#pragma once

#include "clips/store/add_clips.hpp"

#include <span>
#include <string>

namespace radiowrap {

/// "speaker=حسن النيفي" as a person types it; "speaker=" takes back what was said. Throws Error (wrong_use):
/// no such field, no number, no date.
Fact fact_by_hand(const std::string& typed);

/// Takes files out of a library; the files themselves stay. Throws Error; then all are still in it.
void remove_clips(SqlDatabase& library, std::span<const std::int64_t> ids);

} // namespace radiowrap
