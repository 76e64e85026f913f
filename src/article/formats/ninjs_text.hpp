#pragma once

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <vector>

namespace radiowrap {

/// The text under `key`, as the versions of ninjs write one: a string, an object with a `value`, `name` or
/// `text`, or an array of these, of which the one with the role "main" counts, else the first. Empty when
/// there is none.
std::optional<std::string> ninjs_text(const nlohmann::json& object, const char* key);

/// All texts of the array under `key`.
std::vector<std::string> ninjs_texts(const nlohmann::json& object, const char* key);

} // namespace radiowrap
