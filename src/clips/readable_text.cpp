#include "clips/readable_text.hpp"

#include "lib/icu/charset.hpp"
#include "lib/icu/utf8.hpp"

#include <algorithm>
#include <optional>

namespace radiowrap {
namespace {

/// The bytes that were taken for Latin-1; empty where the text holds anything that they could not have
/// become, or a Latin letter as Arabic has none.
std::optional<std::string> bytes_taken_for_western(std::string_view text) {
    std::string bytes;
    std::size_t accented = 0;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = next_code_point(text, at);
        if (c > 0xFF || (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z')) return std::nullopt;
        accented += c >= 0xC0 ? 1 : 0;
        bytes += static_cast<char>(static_cast<unsigned char>(c));
    }
    if (accented < 2) return std::nullopt;
    return bytes;
}

bool is_control(unsigned char byte) { return byte < 0x20 || byte == 0x7F; }

} // namespace

std::string readable_text(std::string_view bytes) {
    constexpr const char* kArabicOfWindows = "windows-1256";
    std::string text(bytes);
    if (first_invalid_utf8(bytes))
        text = convert_to_utf8(bytes, kArabicOfWindows).value_or(well_formed(bytes));
    else if (const auto western = bytes_taken_for_western(bytes))
        text = convert_to_utf8(*western, kArabicOfWindows).value_or(text);
    std::replace_if(text.begin(), text.end(), is_control, ' ');
    return text;
}

} // namespace radiowrap
