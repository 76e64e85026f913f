#pragma once

#include "voice/english/text.hpp"

#include <optional>
#include <string>

namespace radiowrap::english {

/// A number as written: 1,250,000.75, .5, 2½.
struct Quantity {
    std::string whole;    ///< digits without separators; empty for .5
    std::string decimals; ///< digits behind the point
    std::string vulgar;   ///< "one half"
    std::size_t end = 0;  ///< the token behind it

    [[nodiscard]] std::string words() const;
    [[nodiscard]] bool is_one() const { return whole == "1" && decimals.empty() && vulgar.empty(); }
};

/// "one half" as it is said behind a whole number: "a half".
std::string as_part(std::string fraction);

std::optional<Quantity> quantity_at(const Text& text, std::size_t at);

/// One quantity or a range of two, with a sign.
struct Amount {
    std::string words; ///< "minus five", "five to seven"
    std::size_t end = 0;
    bool is_one = false;
    bool is_range = false;
};

std::optional<Amount> amount_at(const Text& text, std::size_t at);

/// A number word that is written short behind the amount: m, bn, k; or "million". Moves `end` behind it.
std::optional<std::string> scale_at(const Text& text, std::size_t& end);

/// Whether the amount from `first` to `end` stands before its noun ("a $5m deal"), where units are singular.
bool is_attributive(const Text& text, std::size_t first, std::size_t end);

} // namespace radiowrap::english
