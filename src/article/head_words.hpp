#pragma once

#include "article/article_rules.hpp"

#include <array>
#include <cstdint>
#include <span>

namespace radiowrap {

/// Tokens `from` to `to` (exclusive) of a line of the head.
struct Part {
    std::size_t from = 0;
    std::size_t to = 0;
    [[nodiscard]] bool empty() const { return from >= to; }
};

/// A line of an article's head with what each of its words can be.
class HeadWords {
public:
    /// `line` must outlive it.
    HeadWords(std::string_view line, const ArticleLanguage& language);

    [[nodiscard]] const std::vector<Token>& tokens() const { return tokens_; }
    /// How many tokens from `at` on make a phrase of the class; 0 when none does.
    [[nodiscard]] std::size_t length(std::size_t at, ArticleWord word_class) const {
        return lengths_[at][static_cast<std::size_t>(word_class)];
    }
    [[nodiscard]] bool has(Part part, ArticleWord word_class) const;
    [[nodiscard]] bool capitals() const { return capitals_; }
    /// Two words in capitals can be nothing but a name.
    [[nodiscard]] bool capitals_tell_names() const { return capitals_ && !noun_capitals_; }
    /// The line's text from the first to the last token of the part.
    [[nodiscard]] std::string text(Part part) const;

private:
    std::string_view line_;
    std::vector<Token> tokens_;
    std::vector<std::array<std::uint8_t, static_cast<std::size_t>(ArticleWord::count)>> lengths_;
    bool capitals_;
    bool noun_capitals_;
};

} // namespace radiowrap
