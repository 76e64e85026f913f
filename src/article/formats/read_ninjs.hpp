#pragma once

#include "article/story.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace radiowrap {

/// The stories of news in JSON (ninjs 1.x to 3.x): one item, an array of them, or an object that lists them
/// as
/// `_items` or `items`. Recordings among an item's associations are its sounds. Throws Error: broken JSON
/// (with the byte), nested deeper than any news is, or without an item that has a headline or a body.
std::vector<Story> read_ninjs(std::string_view bytes, const std::string& name);

} // namespace radiowrap
