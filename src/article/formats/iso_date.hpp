#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace radiowrap {

/// The day that a machine's date names, as YYYY-MM-DD: ISO 8601 in either form ("2026-03-09T10:00Z",
/// "20260309T1000"), RFC 822 ("Mon, 09 Mar 2026 10:00:00 +0300"). Empty when it is neither.
std::optional<std::string> iso_date(std::string_view text);

/// Seconds of "83", "01:23", "0:01:23.5" or ISO 8601 ("PT1M23S"). Empty when it is none, or not above zero.
std::optional<double> machine_seconds(std::string_view text);

} // namespace radiowrap
