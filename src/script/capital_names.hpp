#pragma once

#include "script/analysis.hpp"
#include "script/mention.hpp"
#include "script/speakers.hpp"

namespace radiowrap {

/// Finds who is named in a language that writes names with capitals, such as English: by capitals, titles, known given
/// names, people met before, and by commas that part a name from what it is.
class CapitalNames {
  public:
    /// Both must outlive it.
    CapitalNames(const Analysis& text, const Speakers& known)
        : words_(text.words), text_(text), known_(known) {}

    /// The subject in front of a verb at token `verb`, in the sentence that begins at `sentence`.
    [[nodiscard]] Mention subject_before(std::size_t verb, std::size_t sentence) const;
    /// The word is a verb of speech, not a noun that is written like one.
    [[nodiscard]] bool is_verb_here(std::size_t at) const;
    /// Who is named by a phrase that begins right at token `at`.
    [[nodiscard]] Mention phrase(std::size_t at, std::size_t limit) const;
    /// Where the capitalised words that begin at `at` end; `at` itself when there are none.
    [[nodiscard]] std::size_t name_end(std::size_t at, std::size_t limit) const;

  private:
    class PhraseReader;

    [[nodiscard]] Mention pronoun(std::size_t at) const;
    [[nodiscard]] bool is_one_of_two(std::size_t clause, std::size_t sentence) const;
    [[nodiscard]] bool is_governed(std::size_t at, std::size_t clause) const;
    [[nodiscard]] Mention adjacent_subject(std::size_t end, std::size_t clause) const;
    [[nodiscard]] TokenRange aside_before(std::size_t end, std::size_t sentence) const;
    [[nodiscard]] Mention subject_before_comma(std::size_t comma, std::size_t sentence) const;
    [[nodiscard]] Mention named(std::size_t title, std::size_t begin, std::size_t end, bool titled) const;
    [[nodiscard]] Mention without_name(Mention::Kind kind, std::size_t begin, std::size_t end) const;
    [[nodiscard]] bool is_common(std::size_t at) const;
    [[nodiscard]] bool is_name_word(std::size_t at) const;
    [[nodiscard]] bool is_clause_edge(std::size_t at) const;
    [[nodiscard]] std::string role_behind(std::size_t at) const;
    [[nodiscard]] std::string shown_title(std::size_t begin, std::size_t end) const;

    const std::vector<Word>& words_;
    const Analysis& text_;
    const Speakers& known_;
};

} // namespace radiowrap
