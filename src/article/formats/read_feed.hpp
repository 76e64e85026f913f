#pragma once

#include "article/story.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace radiowrap {

/// The items of a feed, RSS (2.0, and 1.0 with its items beside the channel) or Atom: full text, else the
/// summary; recordings enclosed are sounds behind the text. Throws Error: not well-formed, no feed, or one
/// without items.
std::vector<Story> read_feed(std::string_view bytes, const std::string& name);

} // namespace radiowrap
