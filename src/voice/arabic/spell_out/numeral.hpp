#pragma once

#include "voice/arabic/spell_out/tokens.hpp"

#include <cstdint>
#include <optional>
#include <string>

namespace radiowrap::spell_out {

/// A number in digits, with what its separators mean.
struct Numeral {
    std::uint64_t value = 0; ///< the whole part
    std::string fraction;    ///< digits behind the decimal sign
    std::size_t end = 0;     ///< the token behind it
    bool plain = false;      ///< one run of digits
    bool as_digits = false;  ///< begins with 0, or is too long: not a quantity
    [[nodiscard]] bool is_whole() const { return fraction.empty() && !as_digits; }
    [[nodiscard]] bool is_half() const { return fraction == "5"; }
    [[nodiscard]] bool is_year() const { return plain && is_whole() && value >= 1000 && value <= 2100; }
};

/// The number that begins at `at`, if digits stand there. "1.500" is a thousand and a half where no scale
/// word follows.
std::optional<Numeral> read_numeral(const Tokens& tokens, std::size_t at);

/// 10^3, 10^6, 10^9 or 10^12 when the token is such a word, else 0.
std::uint64_t scale_of(const Token& token);

} // namespace radiowrap::spell_out
