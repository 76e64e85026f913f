#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace radiowrap {

/// `bytes` of `charset` ("UTF-16LE", "windows-1256") as UTF-8; empty when they are not all of that charset.
/// Throws Error: ICU does not know the charset.
std::optional<std::string> convert_to_utf8(std::string_view bytes, const char* charset);

} // namespace radiowrap
