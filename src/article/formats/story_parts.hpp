#pragma once

#include "article/formats/story_root.hpp"

namespace radiowrap {

/// The story that `part` is a part of, when elements of its kind with text of their own stand beside it;
/// empty `element` when it stands alone. `marked`: only those that hold an element marked as the article's
/// text count.
StoryRoot parts_beside(XmlNode part, const RoleOf& role_of, const Prose& prose, bool marked);

} // namespace radiowrap
