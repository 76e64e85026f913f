#pragma once

#include "article/story.hpp"

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace radiowrap {

/// An object with a headline or a body under one of ninjs' names.
bool is_ninjs_item(const nlohmann::json& item);

/// The story of one ninjs item of any version. `name` stands for its file in messages.
Story read_ninjs_item(const nlohmann::json& item, const std::string& name);

} // namespace radiowrap
