#pragma once

#include <nlohmann/json.hpp>

#include <optional>
#include <string>

namespace radiowrap {

/// The text under `key`, as the versions of ninjs write one: a string, an object with a `value`, `name` or
/// `text`, or an array of these, of which the first counts. Empty when there is none.
std::optional<std::string> ninjs_text(const nlohmann::json& object, const char* key);

} // namespace radiowrap
