#pragma once

#include "article/story.hpp"

#include <nlohmann/json_fwd.hpp>

namespace radiowrap {

/// Appends the recordings among an item's `associations`, behind the story's last block. Who speaks is said
/// by `people` only: a byline names who recorded it.
void append_ninjs_sounds(Story& story, const nlohmann::json& item);

} // namespace radiowrap
