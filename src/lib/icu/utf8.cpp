#include "lib/icu/utf8.hpp"

#include <unicode/utf8.h>

#include <cstdint>

#pragma GCC diagnostic ignored "-Wconversion" // inside ICU's macros

namespace radiowrap {

namespace {
constexpr UChar32 replacement = 0xFFFD;
}

std::optional<std::size_t> first_invalid_utf8(std::string_view bytes) {
    for (std::size_t at = 0; at < bytes.size();) {
        const std::size_t start = at;
        UChar32 c = 0;
        U8_NEXT(bytes.data(), at, bytes.size(), c);
        if (c < 0) return start;
    }
    return std::nullopt;
}

char32_t next_code_point(std::string_view text, std::size_t& at) {
    UChar32 c = 0;
    U8_NEXT_OR_FFFD(text.data(), at, text.size(), c);
    return static_cast<char32_t>(c);
}

char32_t previous_code_point(std::string_view text, std::size_t& at) {
    UChar32 c = 0;
    auto i = static_cast<std::int32_t>(at); // the macro takes its address
    U8_PREV_OR_FFFD(text.data(), 0, i, c);
    at = static_cast<std::size_t>(i);
    return static_cast<char32_t>(c);
}

void append_code_point(std::string& text, char32_t c) {
    const auto code = c <= 0x10FFFF && (c < 0xD800 || c > 0xDFFF) ? static_cast<UChar32>(c) : replacement;
    char buffer[U8_MAX_LENGTH];
    std::size_t length = 0;
    U8_APPEND_UNSAFE(buffer, length, code);
    text.append(buffer, length);
}

std::string well_formed(std::string_view bytes) {
    std::string text;
    text.reserve(bytes.size());
    for (std::size_t at = 0; at < bytes.size();) append_code_point(text, next_code_point(bytes, at));
    return text;
}

} // namespace radiowrap
