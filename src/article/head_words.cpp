#include "article/head_words.hpp"

namespace radiowrap {

HeadWords::HeadWords(std::string_view line, const ArticleLanguage& language)
    : line_(line), tokens_(split_tokens(line)), lengths_(tokens_.size()), capitals_(language.capitals),
      noun_capitals_(language.noun_capitals) {
    for (std::size_t i = 0; i < tokens_.size(); ++i)
        if (tokens_[i].is_word()) language.words.match(tokens_, i, tokens_[i].key, lengths_[i]);
}

bool HeadWords::has(Part part, ArticleWord word_class) const {
    for (std::size_t i = part.from; i < part.to; ++i)
        if (length(i, word_class) > 0) return true;
    return false;
}

std::string HeadWords::text(Part part) const {
    if (part.empty()) return {};
    const char* begin = tokens_[part.from].text.data();
    const std::string_view last = tokens_[part.to - 1].text;
    return {begin, last.data() + last.size()};
}

} // namespace radiowrap
