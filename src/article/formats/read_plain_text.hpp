#pragma once

#include "article/story.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace radiowrap {

/// One story: the blocks of a text in any encoding decode_text() knows, its head block read where it has one
/// (take_head_lines). `name` stands for the text in messages. Throws Error: binary.
std::vector<Story> read_plain_text(std::string_view bytes, const std::string& name);

} // namespace radiowrap
