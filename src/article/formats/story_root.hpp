#pragma once

#include "article/formats/prose.hpp"

namespace radiowrap {

/// Where a page's story stands.
struct StoryRoot {
    XmlNode element;
    XmlNode first, last; ///< children of it that the story reaches from and to; none: it is all story
};

/// The element of a page that holds the story: one that says so (microdata, class, <article>, <main>), where
/// it has the prose for it; else the smallest that holds nearly all prose. A story cut into equal parts side
/// by side reaches from the first to the last. `role_of` and `prose` are the page's; `letters`: of the story
/// as the page's metadata has it, 0 if unknown.
StoryRoot find_story_root(XmlNode page, const RoleOf& role_of, const Prose& prose, std::size_t letters);

} // namespace radiowrap
