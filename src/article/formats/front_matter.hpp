#pragma once

#include "article/story.hpp"

#include <string_view>

namespace radiowrap {

/// Reads the front matter of a Markdown text (`---`, lines of `key: value`, `---`) into `story` and returns
/// the text behind it; lines that say nothing of the story go to `dropped`. All of `text`, which has LF line
/// ends, comes back when it does not open with one.
std::string_view take_front_matter(std::string_view text, Story& story);

} // namespace radiowrap
