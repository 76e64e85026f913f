#pragma once

#include "article/story.hpp"
#include "lib/xml/node.hpp"

#include <vector>

namespace radiowrap {

/// The stories of a page of HTML, its furniture in `dropped`: one, or each of several articles side by side.
/// A story may be without blocks.
std::vector<Story> read_page(XmlNode page);

} // namespace radiowrap
