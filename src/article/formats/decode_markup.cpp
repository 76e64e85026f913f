#include "article/formats/decode_markup.hpp"

#include "article/detect_charset.hpp"
#include "article/read_article.hpp"
#include "base/ascii_case.hpp"
#include "base/error.hpp"
#include "lib/icu/charset.hpp"
#include "lib/icu/utf8.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

namespace radiowrap {

namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
constexpr std::size_t declaration_bytes = 4096; // browsers look no further than 1024
constexpr std::size_t tolerated_damage = 1000;  // one broken byte in so many

bool is_charset_name(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == ':' || c == '.';
}

/// The word behind "encoding=" or "charset=", lower case; empty without one.
std::string declared_charset(std::string_view bytes) {
    std::string start(bytes.substr(0, declaration_bytes));
    std::transform(start.begin(), start.end(), start.begin(), [](char c) { return ascii_lower(c); });
    for (const std::string_view key : {"encoding", "charset"}) {
        std::size_t at = start.find(key);
        if (at == std::string::npos) continue;
        at = start.find_first_not_of(" \t\r\n=\"'", at + key.size());
        if (at == std::string::npos) continue;
        const auto begin = start.begin() + static_cast<std::ptrdiff_t>(at);
        return {begin, std::find_if_not(begin, start.end(), is_charset_name)};
    }
    return {};
}

std::optional<std::string> as_declared(std::string_view bytes) {
    const std::string charset = declared_charset(bytes);
    if (charset.empty() || charset.starts_with("utf")) return std::nullopt; // the bytes would show it
    try {
        return convert_to_utf8(bytes, charset.c_str());
    } catch (const Error&) {
        return std::nullopt; // a charset nobody knows: guess
    }
}

std::string mended(std::string_view bytes, const std::string& name) {
    const std::size_t high = static_cast<std::size_t>(std::count_if(
        bytes.begin(), bytes.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; }));
    std::size_t broken = 0;
    for (std::size_t at = 0; at < bytes.size();) {
        const std::size_t start = at;
        if (next_code_point(bytes, at) == U'\uFFFD') broken += at - start;
    }
    if (broken * tolerated_damage > std::max(bytes.size(), tolerated_damage) || broken > high)
        throw Error(fmt::format("{}: not a text: it is in no encoding known here; save it as UTF-8", name));
    return well_formed(bytes);
}

} // namespace

std::string decode_markup(std::string_view bytes, const std::string& name) {
    if (bytes.size() > max_report_bytes)
        throw Error(fmt::format("{}: {} MiB is no report; at most {} MiB are read", name,
                                (bytes.size() + 0xFFFFF) >> 20, max_report_bytes >> 20));
    if (bytes.starts_with(byte_order_mark)) bytes.remove_prefix(byte_order_mark.size());
    const bool zero = bytes.find('\0') != std::string_view::npos;
    if (!first_invalid_utf8(bytes) && !zero) return std::string(bytes);
    const CharsetGuess guess = detect_charset(bytes);
    const bool utf16 = guess.charset != nullptr && std::string_view(guess.charset).starts_with("UTF-16");
    if (!utf16)
        if (auto text = as_declared(bytes); text && first_invalid_utf8(bytes)) return *std::move(text);
    if (guess.charset == nullptr) return mended(bytes, name);
    if (std::string_view(guess.charset) == utf8_charset) return std::string(bytes);
    auto text = convert_to_utf8(bytes, guess.charset);
    if (!text) throw Error(fmt::format("{}: broken {} text; save it as UTF-8", name, guess.charset));
    if (text->starts_with(byte_order_mark)) text->erase(0, byte_order_mark.size());
    return *std::move(text);
}

} // namespace radiowrap
