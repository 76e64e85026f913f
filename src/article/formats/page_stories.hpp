#pragma once

#include "article/formats/page_head.hpp"
#include "article/formats/page_roles.hpp"

#include <vector>

namespace radiowrap {

/// The articles of a page that holds several: each with its own heading and prose, none of them the one that
/// the page says it is about. Empty for the page of one story.
std::vector<XmlNode> stories_on_page(XmlNode page, const PageRoles& roles, const PageHead& head);

/// The first heading in `story` that has a text.
XmlNode heading_in(XmlNode story, const PageRoles& roles);

/// What a page without <h1> opens its story with: a smaller heading, or a paragraph styled as the title. None
/// when the story opens with a text.
XmlNode opening_title(XmlNode story, const PageRoles& roles);

} // namespace radiowrap
