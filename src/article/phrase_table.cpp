#include "article/phrase_table.hpp"

#include <algorithm>

namespace radiowrap {

void PhraseTable::add(std::string_view phrase, std::size_t word_class) {
    std::vector<std::string> words;
    for (const Token& token : split_tokens(phrase))
        if (token.is_word()) words.push_back(spelling(token));
    if (words.empty()) return;
    std::string first = std::move(words.front());
    words.erase(words.begin());
    phrases_[std::move(first)].push_back({word_class, std::move(words)});
}

bool PhraseTable::match(std::span<const Token> tokens, std::size_t at, std::string_view first,
                        std::span<std::uint8_t> lengths) const {
    const auto found = phrases_.find(first);
    if (found == phrases_.end()) return false;
    bool any = false;
    for (const Phrase& phrase : found->second) {
        if (!continues(tokens, at + 1, phrase)) continue;
        auto& length = lengths[phrase.word_class];
        length = std::max(length, static_cast<std::uint8_t>(phrase.rest.size() + 1));
        any = true;
    }
    return any;
}

bool PhraseTable::continues(std::span<const Token> tokens, std::size_t at, const Phrase& phrase) const {
    if (tokens.size() - at < phrase.rest.size()) return false;
    for (std::size_t i = 0; i < phrase.rest.size(); ++i)
        if (!tokens[at + i].is_word() || spelling(tokens[at + i]) != phrase.rest[i]) return false;
    return true;
}

} // namespace radiowrap
