#pragma once

#include "article/story.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace radiowrap {

/// One story: a Markdown text in any encoding decode_text() knows. Front matter and a heading above
/// everything make its head, captions of pictures and notes go to `dropped`. Throws Error: binary.
std::vector<Story> read_markdown(std::string_view bytes, const std::string& name);

} // namespace radiowrap
