#include "script/file/times.hpp"

#include "lib/icu/characters.hpp"
#include "lib/icu/utf8.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>

namespace radiowrap {

namespace {

constexpr std::size_t longest = 48; // characters; write_time() needs fewer
constexpr double most_seconds = 360000.0;
constexpr double least_seconds = 1e-9; // what is less has no length in any sound

/// With the digits and the decimal point of ASCII; empty where anything else but colons stands.
std::string plain(std::string_view text) {
    std::string result;
    for (std::size_t at = 0; at < text.size() && result.size() < longest;) {
        const char32_t c = next_code_point(text, at);
        const int digit = digit_value(c);
        if (digit >= 0)
            result.push_back(static_cast<char>('0' + digit));
        else if (c == U'.' || c == U',' || c == U'\u066B') // the decimal sign of Arabic
            result.push_back('.');
        else if (c == U':')
            result.push_back(':');
        else if (!is_invisible(c))
            return {};
    }
    return result;
}

/// A number of at most `digits` digits that ends at `end`; moves behind that. Empty where none stands.
std::optional<long> read_part(std::string_view text, std::size_t& at, std::size_t digits) {
    long value = 0;
    const std::size_t begin = at;
    for (; at < text.size() && text[at] >= '0' && text[at] <= '9'; ++at)
        if (at - begin < digits) value = value * 10 + (text[at] - '0');
    if (at == begin || at - begin > digits) return std::nullopt;
    return value;
}

} // namespace

std::optional<double> read_time(std::string_view text) {
    const std::string time = plain(text);
    std::size_t at = 0;
    long whole = 0;
    for (int part = 0;; ++part) {
        const auto value = read_part(time, at, part == 0 ? 6 : 2);
        if (!value || (part > 0 && *value > 59) || part > 2) return std::nullopt;
        whole = whole * 60 + *value;
        if (at == time.size() || time[at] != ':') break;
        ++at;
    }
    // The decimals are read with the whole seconds, so that nothing is added and nothing rounded twice.
    const std::string number = std::to_string(whole) + time.substr(at);
    double seconds = 0.0;
    const auto [behind, error] =
        std::from_chars(number.data(), number.data() + number.size(), seconds, std::chars_format::fixed);
    const bool all = error == std::errc() && behind == number.data() + number.size();
    return all && time.back() != '.' && seconds < most_seconds ? std::optional(seconds) : std::nullopt;
}

std::optional<std::string> write_time(double seconds) {
    if (!(seconds >= 0.0 && seconds < most_seconds)) return std::nullopt;
    std::array<char, 64> digits{};
    const double value = seconds < least_seconds ? 0.0 : seconds;
    const auto [end, error] =
        std::to_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::fixed);
    const std::string_view number(digits.data(), static_cast<std::size_t>(end - digits.data()));
    const auto point = std::min(number.find('.'), number.size());
    long whole = 0;
    std::from_chars(number.data(), number.data() + point, whole);
    const std::string_view decimals = point == number.size() ? ".0" : number.substr(point);
    return fmt::format("{}:{:02}{}", whole / 60, whole % 60, decimals);
}

} // namespace radiowrap
