#pragma once

#include "article/story.hpp"

#include <string_view>

namespace radiowrap {

/// Reads the head block of an agency's radio script (`DATE=`, `TYPE=`, `NUMBER=`, `TITLE=`, `BYLINE=`,
/// `DATELINE=`, `CONTENT=`, `VOICED AT:`) into `story` and returns the text behind it; lines that say nothing
/// of the story go to `dropped`. All of `text` comes back when it has no such block.
std::string_view take_head_lines(std::string_view text, Story& story);

/// Takes the marks `INTRO:` and `TEXT:` off the blocks of such a script, and `NNNN`, `SIGNED`, `(SIGNED)` and
/// the writers' initials off its end; they go to `dropped`.
void settle_script_marks(Story& story);

} // namespace radiowrap
