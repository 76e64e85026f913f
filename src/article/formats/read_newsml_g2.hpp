#pragma once

#include "article/story.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace radiowrap {

/// The text items of NewsML-G2 (IPTC): one newsItem, or all of a newsMessage. An item with sound alone goes
/// to the text that a package puts it beside, else to the text before it. Throws Error: not well-formed, no
/// NewsML-G2, or without any text.
std::vector<Story> read_newsml_g2(std::string_view bytes, const std::string& name);

} // namespace radiowrap
