#pragma once

#include "script/capital_phrases.hpp"

namespace radiowrap {

/// Finds who is named in a language that writes names with capitals, such as English: by capitals, titles,
/// known given names, people met before, and by commas that part a name from what it is.
class CapitalNames {
public:
    /// All of them must outlive it.
    CapitalNames(const Analysis& text, const LanguageRules& rules, const Speakers& known)
        : words_(text.words), edges_(text.words, rules), mentions_(text, rules, known),
          phrases_(text.words, edges_, mentions_, known) {}
    CapitalNames(const CapitalNames&) = delete;
    CapitalNames& operator=(const CapitalNames&) = delete;

    /// The subject in front of a verb at token `verb`, in the sentence that begins at `sentence`.
    [[nodiscard]] Mention subject_before(std::size_t verb, std::size_t sentence) const;
    /// The subject right behind a verb, from token `at` on.
    [[nodiscard]] Mention subject_behind(std::size_t at, std::size_t limit) const;
    /// Where the verb at token `verb` begins with all that belongs to it: "has also" said.
    [[nodiscard]] std::size_t verb_group(std::size_t verb, std::size_t sentence) const;
    /// Who is named by a phrase that begins right at token `at`.
    [[nodiscard]] Mention phrase(std::size_t at, std::size_t limit) const {
        return phrases_.phrase(at, limit);
    }
    /// The same, or who holds the office that it is: "the mayor, Jane Roe,".
    [[nodiscard]] Mention with_holder(std::size_t at, std::size_t limit) const {
        const Mention mention = phrase(at, limit);
        return mention.kind == Mention::Kind::office ? holder_behind(mention, limit) : mention;
    }
    /// The word is a verb of speech, not a noun that is written like one.
    [[nodiscard]] bool is_verb_here(std::size_t at) const { return edges_.is_verb_here(at); }
    /// The known given name that begins at `at`, with all that goes on with it; Kind::nobody when none does.
    [[nodiscard]] Mention given_name(std::size_t at, std::size_t limit) const;

private:
    [[nodiscard]] bool is_one_of_two(std::size_t clause, std::size_t sentence) const;
    [[nodiscard]] bool is_governed(std::size_t at, std::size_t clause) const;
    [[nodiscard]] Mention adjacent_subject(std::size_t end, std::size_t clause) const;
    [[nodiscard]] Mention of_office(Mention person, const Mention& office) const;
    [[nodiscard]] bool is_apposition(std::size_t name) const;
    [[nodiscard]] Mention holder_behind(const Mention& office, std::size_t limit) const;
    [[nodiscard]] TokenRange aside_before(std::size_t end, std::size_t sentence) const;
    [[nodiscard]] Mention subject_before_comma(std::size_t comma, std::size_t sentence) const;
    [[nodiscard]] std::string title_before(std::size_t comma, std::size_t sentence) const;

    const std::vector<Word>& words_;
    CapitalNameEdges edges_;
    CapitalMentions mentions_;
    CapitalPhrases phrases_;
};

} // namespace radiowrap
