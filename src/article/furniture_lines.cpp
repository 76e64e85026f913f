#include "article/furniture_lines.hpp"

#include "article/tokens.hpp"
#include "lib/icu/characters.hpp"
#include "lib/icu/utf8.hpp"

#include <algorithm>
#include <optional>

namespace radiowrap {

namespace {

constexpr std::size_t longest_code = 40;  // bytes
constexpr std::ptrdiff_t longest_tag = 3; // words

struct ShortWords {
    std::size_t count = 0, slashes = 0;
};

/// Words of a few letters, with slashes and hyphens between; empty where anything else stands there.
std::optional<ShortWords> short_words(std::string_view block) {
    constexpr std::size_t most_letters = 4;
    if (block.size() > longest_code) return std::nullopt;
    ShortWords words;
    for (const Token& token : split_tokens(block)) {
        words.count += token.is_word();
        words.slashes += token.mark == U'/' && !token.spaced;
        const bool mark = token.mark == U'/' || token.mark == U'-';
        if (token.is_word() ? token.text.size() > most_letters : !mark) return std::nullopt;
    }
    return words;
}

} // namespace

bool is_wordless(std::string_view block) {
    if (block.starts_with("http://") || block.starts_with("https://") || block.starts_with("www."))
        return block.find(' ') == std::string_view::npos;
    for (std::size_t at = 0; at < block.size();)
        if (const char32_t c = next_code_point(block, at); is_letter(c) || is_digit(c)) return false;
    return true;
}

bool is_hashtags(std::string_view block) {
    std::size_t at = 0;
    while (at < block.size()) {
        if (block[at] != '#') return false;
        at = std::min(block.find(' ', at), block.size());
        while (at < block.size() && block[at] == ' ') ++at;
    }
    return !block.empty();
}

bool is_code(std::string_view block) {
    if (block.size() > longest_code || block.find(' ') != std::string_view::npos) return false;
    const auto digits =
        std::count_if(block.begin(), block.end(), [](char c) { return c >= '0' && c <= '9'; });
    return digits > 4 && block.find_first_of(":-/_") != std::string_view::npos;
}

bool is_player_time(std::string_view block) {
    constexpr std::size_t longest_time = 24; // bytes, with the sign of a button
    if (block.size() > longest_time) return false;
    const std::size_t from = block.find_first_of("0123456789");
    if (from == std::string_view::npos || block.find_first_not_of("0123456789:/ ", from) != block.npos)
        return false;
    const std::string_view time = block.substr(from);
    const bool zero = time.starts_with("0:00") || time.starts_with("00:00");
    return zero && is_wordless(block.substr(0, from));
}

bool is_initials(std::string_view block) {
    const auto words = short_words(block);
    return words && words->slashes > 0 && words->slashes + 1 == words->count;
}

bool is_short_words(std::string_view block) {
    const auto words = short_words(block);
    return words && words->count > 0;
}

bool is_row_with_gaps(std::string_view block) {
    std::size_t parts = 0;
    for (std::size_t at = 0; at < block.size(); ++parts) {
        const std::size_t end = std::min(block.find("  ", at), block.size());
        if (std::count(block.begin() + at, block.begin() + end, ' ') >= longest_tag) return false;
        at = std::min(block.find_first_not_of(' ', end), block.size());
    }
    return parts > 2;
}

} // namespace radiowrap
