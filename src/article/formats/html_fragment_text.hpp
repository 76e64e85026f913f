#pragma once

#include "article/story.hpp"

#include <string>
#include <string_view>

namespace radiowrap {

/// HTML that was escaped for another format, once or twice, with its tags again; plain text with its line
/// ends as HTML.
std::string with_visible_markup(std::string_view text);

/// HTML that editors keep without paragraph tags, with them: a blank line parts paragraphs, and where no tag
/// of a block stands every line end counts. Whole pages and HTML with paragraphs come back as they are.
std::string with_paragraphs(std::string html);

/// Puts the text, sounds and dropped blocks of `part` behind those of `story`.
void append_story_text(Story part, Story& story);

} // namespace radiowrap
