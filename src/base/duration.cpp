#include "base/duration.hpp"

#include <fmt/format.h>

#include <cmath>

namespace radiowrap {

std::string format_duration(double seconds) {
    const auto tenths = std::llround(std::abs(seconds) * 10.0);
    return fmt::format("{}{}:{:02}.{}", seconds < 0 && tenths > 0 ? "-" : "", tenths / 600, tenths / 10 % 60,
                       tenths % 10);
}

} // namespace radiowrap
