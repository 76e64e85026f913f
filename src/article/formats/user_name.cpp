#include "article/formats/user_name.hpp"

#include "base/ascii_case.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace radiowrap {

bool is_user_name(std::string_view name) {
    constexpr std::array<std::string_view, 6> offices{"admin",     "administrator", "editor",
                                                      "webmaster", "super user",    "superuser"};
    const std::string lower = ascii_lower(name);
    if (std::find(offices.begin(), offices.end(), lower) != offices.end()) return true;
    const auto is_letter = [](char c) { return c >= 'a' && c <= 'z'; };
    const auto is_sign = [](char c) { return (c >= '0' && c <= '9') || c == '_' || c == '.' || c == '-'; };
    const bool one_word =
        std::all_of(lower.begin(), lower.end(), [&](char c) { return is_letter(c) || is_sign(c); });
    const bool counted =
        std::any_of(lower.begin(), lower.end(), [](char c) { return (c >= '0' && c <= '9') || c == '_'; });
    return !lower.empty() && one_word && (counted || lower == name);
}

} // namespace radiowrap
