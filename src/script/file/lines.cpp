#include "script/file/lines.hpp"

#include "base/ascii_case.hpp"
#include "lib/icu/characters.hpp"
#include "lib/icu/utf8.hpp"

#include <fmt/format.h>

#include <charconv>

namespace radiowrap {

namespace {

constexpr std::size_t longest_keyword = 32; // a longer word in front of a colon is text
constexpr char32_t kashida = U'\u0640';
constexpr std::string_view code_opens = "\\u{";

bool no_space(char32_t) { return false; }

/// Without spaces, and characters that are `more`, at both ends.
std::string_view trim(std::string_view text, bool (*more)(char32_t)) {
    while (!text.empty()) {
        std::size_t at = 0;
        const char32_t c = next_code_point(text, at);
        if (!is_space(c) && !more(c)) break;
        text.remove_prefix(at);
    }
    while (!text.empty()) {
        std::size_t at = text.size();
        const char32_t c = previous_code_point(text, at);
        if (!is_space(c) && !more(c)) break;
        text = text.substr(0, at);
    }
    return text;
}

/// The character of the \u{HEX} at `at`, which moves behind it; empty where none stands there.
std::optional<char32_t> read_code(std::string_view text, std::size_t& at) {
    if (!text.substr(at).starts_with(code_opens)) return std::nullopt;
    const char* begin = text.data() + at + code_opens.size();
    const char* end = text.data() + std::min(text.size(), at + code_opens.size() + 7);
    unsigned code = 0;
    const auto [behind, error] = std::from_chars(begin, end, code, 16);
    const bool scalar = code > 0 && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
    if (error != std::errc() || behind == end || *behind != '}' || !scalar) return std::nullopt;
    at = static_cast<std::size_t>(behind + 1 - text.data());
    return code;
}

/// What decode_text() refuses or takes for the end of a line.
bool fits_no_line(char32_t c) {
    return (c < U' ' && c != U'\t') || c == 0x7F || c == 0x85 || c == 0x2028 || c == 0x2029;
}

std::string code(char32_t c) { return fmt::format("{}{:X}}}", code_opens, static_cast<unsigned>(c)); }

std::string with_codes(std::string_view text, bool (*more_at_edges)(char32_t)) {
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        char32_t c = next_code_point(text, at);
        if (c == 0) c = U'\uFFFD'; // speech engines end a text there
        const bool edge = begin == 0 || at == text.size();
        if (fits_no_line(c) || (at == text.size() && is_space(c)) || (edge && more_at_edges(c)) ||
            (c == U'\\' && text.substr(begin).starts_with(code_opens)))
            result += code(c);
        else
            append_code_point(result, c);
    }
    return result;
}

/// Whether text, with its codes, needs a \ so that without_codes() gives it back.
bool needs_mark(std::string_view text) {
    if (text.empty()) return false;
    std::size_t at = 0;
    if (text.front() == '\\') return !read_code(text, at);
    return is_space(next_code_point(text, at));
}

} // namespace

std::optional<int> version_of_first_line(std::string_view line) {
    std::string words;
    for (const char c : trim(line, is_invisible)) {
        const bool space = c == ' ' || c == '\t';
        if (space && (words.empty() || words.back() == ' ')) continue;
        words.push_back(space ? ' ' : ascii_lower(c));
    }
    constexpr std::string_view title = "radiowrap script";
    if (words == title) return script_file_version;
    if (!words.starts_with(title) || words[title.size()] != ' ') return std::nullopt;
    int version = 0;
    const char* end = words.data() + words.size();
    const auto [behind, error] = std::from_chars(words.data() + title.size() + 1, end, version);
    if (error != std::errc() || behind != end) return std::nullopt;
    return version;
}

ScriptLine read_line(std::string_view line) {
    const std::string_view text = trim(line, no_space);
    const std::string_view bare = trim(line, is_invisible);
    if (bare.empty()) return {};
    if (bare.front() == '#') return {ScriptLine::Kind::note, {}, {}};
    const auto begins = static_cast<std::size_t>(bare.data() - text.data());
    std::string keyword;
    bool ended = false;
    for (std::size_t at = 0; at < bare.size() && keyword.size() <= longest_keyword;) {
        const char32_t c = next_code_point(bare, at);
        if (c == U':' && !keyword.empty())
            return {ScriptLine::Kind::field, keyword, trim(text.substr(begins + at), no_space)};
        if (c == kashida || is_invisible(c)) continue;
        if (is_space(c)) {
            ended = true;
            continue;
        }
        const bool capital = c >= U'A' && c <= U'Z', small = c >= U'a' && c <= U'z';
        const bool hyphen = (c == U'-' || c == U'_') && !keyword.empty();
        if (ended || !(capital || small || hyphen)) break;
        keyword.push_back(hyphen ? '-' : static_cast<char>(capital ? c - U'A' + U'a' : c));
    }
    return {ScriptLine::Kind::text, {}, text};
}

std::string without_codes(std::string_view text) {
    if (text.starts_with('\\') && needs_mark(text)) text.remove_prefix(1);
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        const auto backslash = std::min(text.find('\\', at), text.size());
        result.append(text.substr(at, backslash - at));
        at = backslash;
        if (at == text.size()) break;
        if (const auto c = read_code(text, at))
            append_code_point(result, *c);
        else
            result.push_back(text[at++]);
    }
    return result;
}

std::string escaped_value(std::string_view text) {
    std::string value = with_codes(text, no_space);
    return needs_mark(value) ? "\\" + value : value;
}

std::string escaped_name(std::string_view text) {
    std::string value = with_codes(text, is_invisible);
    return needs_mark(value) ? "\\" + value : value;
}

std::string escaped_text(std::string_view text) {
    std::string line = with_codes(text, no_space);
    return needs_mark(line) || read_line(line).kind != ScriptLine::Kind::text ? "\\" + line : line;
}

std::string_view name_in(std::string_view value) { return trim(value, is_invisible); }

} // namespace radiowrap
