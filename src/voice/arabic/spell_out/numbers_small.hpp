#pragma once

#include "voice/arabic/spell_out/numbers.hpp"

#include <vector>

namespace radiowrap::spell_out {

/// 0 to 99: one word, or unit and ten, which "and" joins.
std::vector<std::string> below_hundred(int value, Counting counting);

/// `count` hundreds, 1 to 9.
std::string hundreds(int count, Counting counting);

/// The tens without their ending, from twenty: index 2 to 9.
std::string_view ten_stem(int tens);

} // namespace radiowrap::spell_out
