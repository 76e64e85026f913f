#pragma once

#include "article/story.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace radiowrap {

/// One story: a Markdown text in any encoding decode_text() knows. Front matter and a heading above
/// everything make its head, captions of pictures go to `dropped`. Throws Error: binary.
std::vector<Story> read_markdown(std::string_view bytes, const std::string& name);

/// Whether a text (UTF-8, LF line ends) is written as Markdown: it opens with front matter or a heading, or
/// has links, several headings or words in bold. A dash, a numbered line or a row of dashes is no sign.
bool is_markdown(std::string_view text);

} // namespace radiowrap
