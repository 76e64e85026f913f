#pragma once

#include "script/script.hpp"

#include <nlohmann/json_fwd.hpp>

namespace radiowrap {

/// The contract of `radiowrap script --json`:
/// {"headline","station","reporter","byline","dateline","language","dropped",
/// "speakers":[{"name","title","aliases"}],"segments":[{"kind","text","speaker","rule","confidence"}]}. What
/// is unknown is null; a segment's speaker is the name in "speakers", a clip's text is "".
nlohmann::json to_json(const Script& script);

} // namespace radiowrap
