#include "article/headline.hpp"

#include "article/blocks.hpp"
#include "article/head_words.hpp"

#include <algorithm>

namespace radiowrap {

namespace {

constexpr std::size_t longest_rubric = 2;  // words
constexpr std::size_t longest_station = 4; // words
constexpr std::size_t longest_slug = 60;   // bytes

std::size_t count_words(std::string_view text) {
    const std::vector<Token> tokens = split_tokens(text);
    return static_cast<std::size_t>(
        std::count_if(tokens.begin(), tokens.end(), [](const Token& token) { return token.is_word(); }));
}

bool is_station(std::string_view text, const ArticleLanguage& language) {
    const HeadWords words(text, language);
    return count_words(text) <= longest_station &&
           words.has({0, words.tokens().size()}, ArticleWord::station);
}

bool is_ascii_word_part(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

} // namespace

SplitHeadline split_headline(std::string_view headline, const ArticleLanguage* language) {
    SplitHeadline split;
    std::string_view rest = headline;
    if (const std::size_t bar = rest.find('|'); bar != std::string_view::npos) {
        const std::size_t before = count_words(rest.substr(0, bar));
        if (before <= longest_rubric &&
            count_words(rest.substr(bar + 1)) > std::max<std::size_t>(before, 1)) {
            split.rubric = trimmed(rest.substr(0, bar + 1));
            rest = trimmed(rest.substr(bar + 1));
        }
    }
    if (const std::size_t bar = rest.rfind('|'); bar != std::string_view::npos && language != nullptr) {
        const std::string_view last = trimmed(rest.substr(bar + 1));
        if (is_station(last, *language) && count_words(rest.substr(0, bar)) > longest_rubric) {
            split.station = last;
            rest = trimmed(rest.substr(0, bar));
        }
    }
    split.text = rest;
    return split;
}

bool is_slug(std::string_view line, bool more) {
    if (line.empty() || line.size() > longest_slug) return false;
    std::size_t separators = 0;
    bool letters = false;
    for (const char c : line) {
        const bool separator = c == '-' || c == '/' || c == '_';
        if (!separator && !is_ascii_word_part(c)) return false;
        separators += separator;
        letters = letters || (is_ascii_word_part(c) && (c < '0' || c > '9'));
    }
    return letters && is_ascii_word_part(line.front()) && is_ascii_word_part(line.back()) &&
           separators >= (more ? 1U : 2U);
}

} // namespace radiowrap
