#pragma once

#include "article/story.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace radiowrap {

/// Every story in a file's bytes, whose format is found by content; at least one. `name` stands for the file
/// in messages. Throws Error: no report, or a broken one.
std::vector<Story> read_stories(std::string_view bytes, const std::string& name);

} // namespace radiowrap
