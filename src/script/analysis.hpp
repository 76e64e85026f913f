#pragma once

#include "script/language_rules.hpp"
#include "script/mention.hpp"

#include <array>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace radiowrap {

/// Tokens `begin` to `end` (exclusive).
struct TokenRange {
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// A token with all it can be.
struct Word {
    Token token;
    /// For each WordClass: how many tokens from here on make a phrase of it.
    std::array<std::uint8_t, static_cast<std::size_t>(WordClass::count)> lengths{};
    bool conjunction = false;    ///< "and" is written onto it
    bool preposition = false;    ///< so is a preposition
    bool definite = false;       ///< so is an article
    std::size_t cut = 0;         ///< letters of conjunction and preposition in front of the word itself
    bool opens_sentence = false; ///< its capital tells nothing; so all words in a text in capitals
    bool quoted = false;         ///< inside quotation marks that hold speech

    [[nodiscard]] std::size_t length(WordClass c) const { return lengths[static_cast<std::size_t>(c)]; }
    [[nodiscard]] bool is(WordClass c) const { return length(c) > 0; }
    [[nodiscard]] bool is_any(std::initializer_list<WordClass> classes) const;
    [[nodiscard]] bool is_word() const { return token.is_word(); }
    [[nodiscard]] bool is_given_name() const { return is(WordClass::male) || is(WordClass::female); }
    [[nodiscard]] bool is_verb() const;
    /// It is in a list, or begins a phrase that is.
    [[nodiscard]] bool is_listed() const;
};

/// Of whoever has a title with one of the words `begin` to `end`.
Gender title_gender(const std::vector<Word>& words, std::size_t begin, std::size_t end);

/// A paragraph, ready to be asked who speaks in it.
struct Analysis {
    std::string_view text; ///< must outlive the analysis
    std::vector<Word> words;
    std::vector<TokenRange> sentences;  ///< in order, none empty
    std::vector<TokenRange> quotations; ///< what stands between quotation marks, without them

    /// The text from the first to the last token of the range, as written.
    [[nodiscard]] std::string_view slice(TokenRange range) const;
};

Analysis analyse(std::string_view paragraph, const LanguageRules& rules);

/// More words in quotation marks than a name or a scare word has.
bool holds_speech(TokenRange quotation);

} // namespace radiowrap
