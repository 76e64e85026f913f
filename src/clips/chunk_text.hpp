#pragma once

#include <string>
#include <string_view>

namespace radiowrap {

/// A text out of a field of fixed size or a tag: up to the first zero byte, readable, without white space
/// around it.
std::string chunk_text(std::string_view bytes);

} // namespace radiowrap
