#include "article/labelled_reporter.hpp"

#include "article/head_words.hpp"

#include <algorithm>

namespace radiowrap {

namespace {

constexpr std::size_t longest_label = 60; // bytes
constexpr std::size_t longest_name = 5;   // words

/// "DANA FIELDING" of the label in front of the block's first colon; empty where none says who reports.
std::string reporter_of(std::string_view block, const ArticleLanguage& language) {
    const std::size_t colon = block.substr(0, longest_label).find(':');
    if (colon == std::string_view::npos) return {};
    const HeadWords words(block.substr(0, colon), language);
    const std::vector<Token>& tokens = words.tokens();
    std::size_t name = 0;
    while (name < tokens.size() && tokens[name].is_word() && tokens[name].capital && !tokens[name].digits)
        ++name;
    if (name < 2 || name > longest_name || name + 1 >= tokens.size() || !is_comma(tokens[name].mark))
        return {};
    const std::size_t label = words.length(name + 1, ArticleWord::reporter_label);
    return label > 0 && name + 1 + label == tokens.size() ? words.text({0, name}) : std::string();
}

/// The same words in small letters, in the first block that has them so.
std::optional<std::string> find_spelling(const std::vector<std::string>& blocks, const std::string& name) {
    const std::vector<Token> asked = split_tokens(name);
    const auto same = [](const Token& a, const Token& b) { return a.is_word() && a.key == b.key; };
    for (const std::string& block : blocks) {
        const std::vector<Token> tokens = split_tokens(block);
        const auto found = std::search(tokens.begin(), tokens.end(), asked.begin(), asked.end(), same);
        if (found == tokens.end()) continue;
        const Token& last = *(found + static_cast<std::ptrdiff_t>(asked.size()) - 1);
        const std::string spelt(found->text.data(), last.text.data() + last.text.size());
        if (!is_all_capitals(spelt) && !last.possessive) return spelt;
    }
    return std::nullopt;
}

} // namespace

std::optional<std::string> find_labelled_reporter(const std::vector<std::string>& blocks,
                                                  const ArticleLanguage& language) {
    for (const std::string& block : blocks) {
        const std::string name = reporter_of(block, language);
        if (name.empty()) continue;
        return is_all_capitals(name) ? find_spelling(blocks, name).value_or(name) : name;
    }
    return std::nullopt;
}

} // namespace radiowrap
