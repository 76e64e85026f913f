#include "article/headline.hpp"

#include "article/blocks.hpp"
#include "article/head_words.hpp"

#include <algorithm>

namespace radiowrap {

namespace {

constexpr std::size_t longest_rubric = 2;     // words
constexpr std::size_t longest_station = 4;    // words
constexpr std::size_t longest_slug = 60;      // bytes
constexpr std::size_t longest_labelled = 400; // bytes of a headline with its label

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

/// Behind "SLUG:", "Papier 2 :"; 0 where no label of the desk opens the headline, or nothing follows it.
std::size_t behind_label(std::string_view headline, const ArticleLanguage& language) {
    const HeadWords words(headline.substr(0, headline.find(' ', std::min(headline.size(), longest_labelled))),
                          language);
    const std::vector<Token>& tokens = words.tokens();
    if (tokens.empty()) return 0;
    std::size_t at = words.length(0, ArticleWord::headline_label);
    if (at == 0) return 0;
    at += at < tokens.size() && number_of(tokens[at]);
    if (at + 1 >= tokens.size() || !is_colon(tokens[at].mark)) return 0;
    return static_cast<std::size_t>(tokens[at + 1].text.data() - headline.data());
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
    if (const std::size_t label = language == nullptr ? 0 : behind_label(rest, *language);
        label > 0 && !split.rubric) {
        split.rubric = trimmed(rest.substr(0, label));
        rest = rest.substr(label);
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
