#pragma once

#include <string>

namespace radiowrap {

/// Seconds as people in radio read them: 83.25 -> "1:23.3".
std::string format_duration(double seconds);

} // namespace radiowrap
