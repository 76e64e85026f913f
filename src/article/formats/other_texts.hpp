#pragma once

#include "article/story.hpp"

#include <string>
#include <vector>

namespace radiowrap {

/// Lists `blocks`, a summary of the story or its text in another form, as dropped where the story does not
/// say the same words.
void drop_unlike(std::vector<std::string> blocks, Story& story);

} // namespace radiowrap
