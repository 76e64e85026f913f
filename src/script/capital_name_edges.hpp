#pragma once

#include "script/analysis.hpp"

namespace radiowrap {

/// Where names begin and end in a language with capitals, and what only looks like a name or a verb.
class CapitalNameEdges {
public:
    /// Both must outlive it.
    CapitalNameEdges(const std::vector<Word>& words, const LanguageRules& rules)
        : words_(words), rules_(rules) {}

    /// Where the capitalised words that begin at `at` end; `at` itself when there are none.
    [[nodiscard]] std::size_t name_end(std::size_t at, std::size_t limit) const;
    [[nodiscard]] bool is_name_word(std::size_t at) const;
    /// A noun that has its capital from the head of the sentence, or because all nouns have one.
    [[nodiscard]] bool is_common(std::size_t at) const;
    /// No list has the name, and the language tells by an ending what a name is to the noun in front of it.
    [[nodiscard]] bool may_be_case(std::size_t at) const;
    /// "Peter Krolls Schwester": the word is whose the next one is.
    [[nodiscard]] bool is_genitive(std::size_t at) const {
        const Word& word = words_[at];
        return rules_.noun_capitals && word.token.form.ends_with('s') && !word.is_given_name() &&
               !word.is_any({WordClass::title, WordClass::institution});
    }
    /// The word is a verb of speech, not a noun that is written like one.
    [[nodiscard]] bool is_verb_here(std::size_t at) const;
    /// A clause may begin behind the word.
    [[nodiscard]] bool is_clause_edge(std::size_t at) const;

private:
    [[nodiscard]] bool goes_on_behind_links(std::size_t links, std::size_t at, std::size_t count) const;
    [[nodiscard]] bool is_negated_view(std::size_t at) const;
    [[nodiscard]] bool has_auxiliary(std::size_t participle) const;

    const std::vector<Word>& words_;
    const LanguageRules& rules_;
};

} // namespace radiowrap
