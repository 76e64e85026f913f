#pragma once

#include "article/story.hpp"

#include <string>

namespace radiowrap {

/// Appends what the HTML of a story's body holds: its blocks, sounds, and what it drops. `name` stands for it
/// in messages. Throws Error as read_html() does.
void append_html_body(Story& story, const std::string& html, const std::string& name);

} // namespace radiowrap
