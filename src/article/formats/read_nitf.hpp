#pragma once

#include "article/story.hpp"
#include "lib/xml/node.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace radiowrap {

/// The story of a NITF document (IPTC, 3.x), alone. Throws Error: not well-formed, or no NITF.
std::vector<Story> read_nitf(std::string_view bytes, const std::string& name);

/// Puts what a <nitf> element says into `story`, which it may be the text of; fields that are known stay.
void read_nitf_tree(XmlNode nitf, Story& story);

} // namespace radiowrap
