#include "article/decode_text.hpp"

#include "article/detect_charset.hpp"
#include "base/error.hpp"
#include "lib/icu/charset.hpp"
#include "lib/icu/normalize.hpp"
#include "lib/icu/utf8.hpp"

#include <fmt/format.h>

namespace radiowrap {

namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
constexpr char dos_end_of_file = 0x1A; // old editors end a text with it

bool is_control(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return (byte < 0x20 && (byte < '\t' || byte > '\r')) || byte == 0x7F;
}

void throw_if_binary(std::string_view utf8, const std::string& name) {
    for (std::size_t at = 0; at < utf8.size(); ++at)
        if (is_control(utf8[at]))
            throw Error(fmt::format(
                "{}: not a text: control byte 0x{:02X} at byte {}; hand in the report as plain text", name,
                static_cast<unsigned char>(utf8[at]), at));
}

std::string to_utf8(std::string_view bytes, const std::string& name) {
    const CharsetGuess guess = detect_charset(bytes);
    if (guess.charset == nullptr)
        throw Error(
            fmt::format("{}: not a text: byte 0x{:02X} at byte {} is not valid UTF-8, and the whole is no "
                        "UTF-16, Windows-1256 or Windows-1252; save the report as UTF-8",
                        name, static_cast<unsigned char>(bytes[guess.invalid_at]), guess.invalid_at));
    if (std::string_view(guess.charset) == utf8_charset) return std::string(bytes);
    if (auto text = convert_to_utf8(bytes, guess.charset)) return *std::move(text);
    throw Error(fmt::format("{}: broken {} text; save the report as UTF-8", name, guess.charset));
}

/// CRLF, CR, form feeds and the line ends that only Unicode has, as LF.
std::string with_line_feeds(std::string_view text) {
    std::string lines;
    lines.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t start = at;
        const char32_t c = next_code_point(text, at);
        if (c == U'\r' && at < text.size() && text[at] == '\n') continue;
        const bool line_end =
            (c >= U'\n' && c <= U'\r') || c == U'\u0085' || c == U'\u2028' || c == U'\u2029';
        if (line_end)
            lines.push_back('\n');
        else
            lines.append(text, start, at - start);
    }
    return lines;
}

} // namespace

std::string decode_text(std::string_view bytes, const std::string& name) {
    std::string text = to_utf8(bytes, name);
    if (text.starts_with(byte_order_mark)) text.erase(0, byte_order_mark.size());
    while (text.ends_with(dos_end_of_file)) text.pop_back();
    throw_if_binary(text, name);
    return nfc(with_line_feeds(text));
}

} // namespace radiowrap
