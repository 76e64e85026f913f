#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace radiowrap {

/// No news goes as deep.
inline constexpr std::size_t deepest_json = 64;

/// Where JSON begins to be nested deeper than that, in bytes; empty where it is not. To be asked before
/// nlohmann's parser, which takes any depth and then destroys the tree by recursion.
std::optional<std::size_t> too_deep_at(std::string_view json);

} // namespace radiowrap
