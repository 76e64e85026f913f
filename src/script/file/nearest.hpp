#pragma once

#include <span>
#include <string>
#include <string_view>

namespace radiowrap {

/// The one of `known` (the first few hundred of them) that `typed` was most likely meant to be, a slip or two
/// away or a part of it; empty where none is near. Case, marks and kashida do not count.
std::string nearest(std::string_view typed, std::span<const std::string> known);

} // namespace radiowrap
