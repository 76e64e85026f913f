#pragma once

#include "script/script.hpp"

#include <nlohmann/json_fwd.hpp>

namespace radiowrap {

/// The contract of `radiowrap script --json`:
/// {"headline","station","reporter","byline","dateline","language","dropped",
/// "speakers":[{"name","title","aliases"}],"segments":[{"kind","text","speaker","rule","confidence"}]}. What
/// is unknown is null; a segment's speaker is the name in "speakers", a clip's text is "". A segment has
/// "ambience" and "optional" (true), "in_cue", "out_cue", "seconds" and "number" only where the report says
/// so.
nlohmann::json to_json(const Script& script);

} // namespace radiowrap
