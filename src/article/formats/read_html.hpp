#pragma once

#include "article/story.hpp"
#include "lib/xml/node.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace radiowrap {

/// The story of a page, alone: its text out of the furniture, its head from metadata (JSON-LD, Open Graph,
/// microdata) or from what readers see. Throws Error: no page that can be read, or no text on it.
std::vector<Story> read_html(std::string_view bytes, const std::string& name);

/// Blocks, sounds and dropped furniture of HTML inside another format, where all of it is the story. Escaped
/// HTML is unescaped, twice if need be. What `story` holds already stays in front. Throws Error: too deep or
/// too much of it.
void read_html_fragment(std::string_view utf8, const std::string& name, Story& story);

/// The same of XHTML that is part of an XML document.
void read_html_tree(XmlNode root, Story& story);

} // namespace radiowrap
