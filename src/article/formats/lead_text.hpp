#pragma once

#include "article/formats/page_roles.hpp"
#include "article/story.hpp"

namespace radiowrap {

/// A lead between the headline and the element with the text is the story's first paragraph: takes it back
/// from what was dropped. `text` is the element with the text.
void take_lead(XmlNode text, const PageRoles& roles, Story& story);

} // namespace radiowrap
