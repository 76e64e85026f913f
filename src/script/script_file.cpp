#include "script/script_file.hpp"

#include "script/file/lines.hpp"

#include <algorithm>

namespace radiowrap {

namespace {

constexpr std::size_t first_line_within = 512; // bytes

/// With the zeros of UTF-16 and the marks that editors put in front left out, and ? for what is no ASCII.
std::string ascii_of(std::string_view bytes) {
    bytes = bytes.substr(0, first_line_within);
    for (const std::string_view mark : {"\xEF\xBB\xBF", "\xFF\xFE", "\xFE\xFF", "\u200E", "\u200F"})
        if (bytes.starts_with(mark)) bytes.remove_prefix(mark.size());
    std::string ascii;
    for (const char c : bytes)
        if (c != '\0') ascii.push_back(static_cast<unsigned char>(c) < 0x80 ? c : '?');
    return ascii;
}

} // namespace

bool is_script_file(std::string_view bytes) {
    const std::string ascii = ascii_of(bytes);
    const auto begin = ascii.find_first_not_of(" \t\r\n");
    if (begin == std::string::npos) return false;
    const auto end = std::min(ascii.find_first_of("\r\n", begin), ascii.size());
    return version_of_first_line(std::string_view(ascii).substr(begin, end - begin)).has_value();
}

} // namespace radiowrap
