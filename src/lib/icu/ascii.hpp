#pragma once

#include <string>
#include <string_view>

namespace radiowrap {

/// Text for fields that hold ASCII only: letters of other scripts in Latin ones, accents dropped. Printable
/// characters only.
std::string to_ascii(std::string_view text);

} // namespace radiowrap
