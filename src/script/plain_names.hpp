#pragma once

#include "script/analysis.hpp"
#include "script/mention.hpp"
#include "script/speakers.hpp"

namespace radiowrap {

/// Finds who is named in a language without capitals, such as Arabic: by titles, known given names, people met before,
/// and by where articles, prepositions and marks leave room for a name.
class PlainNames {
  public:
    /// All three must outlive it.
    PlainNames(const Analysis& text, const LanguageRules& rules, const Speakers& known)
        : words_(text.words), text_(text), rules_(rules), known_(known) {}

    /// The subject behind a verb; the search begins at token `at` and ends where what is said begins.
    [[nodiscard]] Mention subject_behind(std::size_t at, std::size_t sentence_end) const;
    /// Who is named by a phrase that begins right at token `at`.
    [[nodiscard]] Mention phrase(std::size_t at, std::size_t limit) const;
    /// Where what is said begins: at a complementizer, a colon or a quotation, at the latest at the sentence's end.
    [[nodiscard]] std::size_t clause_limit(std::size_t at, std::size_t sentence_end) const;
    /// Where the words of a name that begins at `at` end.
    [[nodiscard]] std::size_t name_end(std::size_t at, std::size_t limit) const;
    /// A known given name stands here, not another word that is written like it.
    [[nodiscard]] bool begins_name(std::size_t at, std::size_t limit) const;
    [[nodiscard]] Mention person(std::size_t title, std::size_t begin, std::size_t end, double confidence) const;

  private:
    [[nodiscard]] Mention subject_later(std::size_t at, std::size_t limit) const;
    [[nodiscard]] Mention known_person(std::size_t title, std::size_t at, std::size_t limit) const;
    [[nodiscard]] Mention titled(std::size_t at, std::size_t limit) const;
    [[nodiscard]] Mention name_by_position(std::size_t title, std::size_t at, std::size_t limit) const;
    [[nodiscard]] Mention untitled(std::size_t at, std::size_t limit) const;
    [[nodiscard]] Mention title_and_family_name(std::size_t title, std::size_t limit) const;
    [[nodiscard]] Mention without_name(Mention::Kind kind, std::size_t begin, std::size_t end) const;
    [[nodiscard]] bool stops_name(std::size_t at, std::size_t parts, std::size_t limit) const;
    [[nodiscard]] bool is_object(std::size_t at, std::size_t parts, std::size_t limit) const;
    [[nodiscard]] bool is_closed(std::size_t at, std::size_t limit) const;
    [[nodiscard]] bool is_carried(std::size_t title, std::size_t at) const;
    [[nodiscard]] bool begins_with_preposition(std::size_t at) const;
    [[nodiscard]] bool is_boundary(std::size_t at, std::size_t limit) const;
    [[nodiscard]] bool is_unknown(std::size_t at) const;
    [[nodiscard]] bool may_be_name(std::size_t at) const;
    [[nodiscard]] std::string role_behind(std::size_t at) const;
    [[nodiscard]] std::vector<std::string> name_words(std::size_t begin, std::size_t end) const;
    [[nodiscard]] std::string shown_title(std::size_t begin, std::size_t end) const;

    const std::vector<Word>& words_;
    const Analysis& text_;
    const LanguageRules& rules_;
    const Speakers& known_;
};

} // namespace radiowrap
