#include "script/marks/text_names.hpp"

#include "article/tokens.hpp"

#include <algorithm>

namespace radiowrap {

namespace {

constexpr std::size_t fewest_tokens = 6; // of a sentence; a mark is often shorter

} // namespace

void TextNames::read() {
    read_ = true;
    for (std::size_t i = 0; i < paragraphs_.size(); ++i) {
        const std::vector<Token> tokens = split_tokens(paragraphs_[i]);
        if (tokens.size() < fewest_tokens) continue;
        for (const Token& token : tokens) {
            if (!token.is_word() || token.digits || (rules_.capitals && !token.capital)) continue;
            const auto [seen, added] = words_.try_emplace(token.key, Seen{.first = i});
            seen->second.again = seen->second.again || (!added && seen->second.first != i);
        }
    }
}

bool TextNames::has(std::string_view name, std::string_view asking) {
    if (!read_) read();
    const std::vector<Token> words = split_tokens(name);
    return !words.empty() && std::all_of(words.begin(), words.end(), [&](const Token& word) {
        const auto seen = words_.find(word.key);
        if (seen == words_.end()) return false;
        return seen->second.again || paragraphs_[seen->second.first] != asking;
    });
}

} // namespace radiowrap
