#pragma once

#include <string_view>
#include <vector>

namespace radiowrap {

/// Whether the first of a report's blocks is its headline and not its first paragraph, told by the text
/// alone: a headline that is read aloud is ugly, a paragraph that is taken for one is lost, so in doubt it is
/// none. `head_follows`: byline or dateline stand behind it. `blocks` holds two or more.
bool is_lone_headline(const std::vector<std::string_view>& blocks, bool head_follows);

} // namespace radiowrap
