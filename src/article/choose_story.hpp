#pragma once

#include "article/story.hpp"

#include <optional>
#include <string>
#include <vector>

namespace radiowrap {

/// The story that `item` names by its place (1-based) or its id; without `item` the only one, or the only one
/// with a text. Throws Error: several and none named (needs_decision; they are listed with number, headline
/// and date), or no such story (wrong_use). `name` stands for the file in messages; `stories` is not empty.
Story choose_story(std::vector<Story> stories, const std::optional<std::string>& item,
                   const std::string& name);

} // namespace radiowrap
