#include "clips/transcript_text.hpp"

#include "base/error.hpp"
#include "lib/icu/characters.hpp"
#include "lib/icu/normalize.hpp"
#include "lib/icu/utf8.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace radiowrap {
namespace {

bool is_control(char32_t c) { return c < 0x20 || (c >= 0x7F && c < 0xA0); }

/// Persian and Urdu spell with them.
bool is_joiner(char32_t c) { return c == 0x200C || c == 0x200D; }

bool is_binary(char c) {
    return static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f';
}

} // namespace

std::string plain_line(std::string_view said) {
    std::string line;
    bool gap = false;
    for (std::size_t at = 0; at < said.size();) {
        const char32_t c = next_code_point(said, at);
        if (is_space(c)) {
            gap = true;
            continue;
        }
        if (is_control(c) || (is_invisible(c) && !is_joiner(c))) continue;
        if (gap && !line.empty()) line += ' ';
        gap = false;
        append_code_point(line, c);
    }
    return line;
}

std::string transcript_text(std::string_view output) {
    const auto invalid = first_invalid_utf8(output);
    const auto binary = std::find_if(output.begin(), output.end(), is_binary);
    if (invalid || binary != output.end())
        throw Error(fmt::format("its output is no text: byte {} is not of UTF-8",
                                invalid ? *invalid : static_cast<std::size_t>(binary - output.begin())));
    return nfc(plain_line(output));
}

} // namespace radiowrap
