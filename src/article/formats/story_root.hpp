#pragma once

#include "article/formats/prose.hpp"

namespace radiowrap {

/// The element of a page that holds the story: one that says so (microdata, class, <article>, <main>), where
/// it has the prose for it; else the smallest that holds nearly all prose. `role_of` and `prose` are the
/// page's; `letters`: of the story as the page's metadata has it, 0 if unknown.
XmlNode find_story_root(XmlNode page, const RoleOf& role_of, const Prose& prose, std::size_t letters);

} // namespace radiowrap
