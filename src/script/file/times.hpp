#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace radiowrap {

/// Seconds of "1:02:03.5", "2:03.5" or "123.5", the decimals as many as are wanted, digits of any script;
/// empty for anything else. Below 100 hours.
std::optional<double> read_time(std::string_view text);

/// As m:ss.t, with as many decimals as read_time() needs to give the same number (0 for less than 1 ns);
/// empty where it is no time: less than 0, not finite, 100 hours and more.
std::optional<std::string> write_time(double seconds);

} // namespace radiowrap
