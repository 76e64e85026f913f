#pragma once

#include "voice/english/text.hpp"

#include <optional>

namespace radiowrap::english {

struct Unit {
    std::string_view one, many;
    std::size_t end = 0; ///< the token behind it
};

/// The unit written at `at`: "km", "m2", "°C", "km/h". `attached`: no space parts it from its number; some
/// ("25C", "12in") are units only then.
std::optional<Unit> unit_at(const Text& text, std::size_t at, bool attached);

} // namespace radiowrap::english
