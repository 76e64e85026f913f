#pragma once

#include "script/plain_titles.hpp"

namespace radiowrap {

/// Finds who is named in a language without capitals, such as Arabic: by titles, known given names, people
/// met before, and by where articles, prepositions and marks leave room for a name.
class PlainNames {
public:
    /// All three must outlive it.
    PlainNames(const Analysis& text, const LanguageRules& rules, const Speakers& known)
        : words_(text.words), rules_(rules), known_(known), edges_(text.words, rules),
          mentions_(text, rules, known), titles_(text.words, rules, known, edges_, mentions_) {}

    PlainNames(const PlainNames&) = delete;
    PlainNames& operator=(const PlainNames&) = delete;

    /// The subject behind a verb; the search begins at token `at` and ends where what is said begins.
    [[nodiscard]] Mention subject_behind(std::size_t at, std::size_t sentence_end) const;
    /// Who is named by a phrase that begins right at token `at`.
    [[nodiscard]] Mention phrase(std::size_t at, std::size_t limit) const;
    /// Who holds the office, where the name stands behind it and a comma; Kind::nobody when none does.
    [[nodiscard]] Mention named_behind_comma(const Mention& office, std::size_t limit) const;
    /// The subject of a verb that acts on something, without the word that may be just that: of "أدان عبد
    /// الحليم الهجوم" no more than عبد الحليم is sure, and he is a question.
    [[nodiscard]] Mention without_object(Mention subject, std::size_t sentence_end) const;
    /// Where what is said begins: at a complementizer, a colon or a quotation, at the latest at the
    /// sentence's end.
    [[nodiscard]] std::size_t clause_limit(std::size_t at, std::size_t sentence_end) const;
    /// The word is in no list, and written as a noun with an article or a pronoun is not.
    [[nodiscard]] bool may_be_verb(std::size_t at) const {
        return edges_.is_unknown(at) && !words_[at].definite &&
               !edges_.ends_in(at, rules_.writing.pronoun_endings);
    }
    /// The known given name that begins at `at`, with all that goes on with it; Kind::nobody when none does.
    [[nodiscard]] Mention given_name(std::size_t at, std::size_t limit) const;

private:
    [[nodiscard]] std::size_t behind_adverbs(std::size_t at, std::size_t limit) const;
    [[nodiscard]] Mention subject_later(std::size_t at, std::size_t limit) const;
    [[nodiscard]] Mention woman_of_trade(std::size_t at, std::size_t limit) const;
    [[nodiscard]] Mention titled_like_a_name(std::size_t at, std::size_t limit) const;
    [[nodiscard]] Mention some_of_them(std::size_t at, std::size_t limit) const;
    [[nodiscard]] Mention with_unlisted_title(std::size_t at, std::size_t limit) const;
    [[nodiscard]] Mention untitled(std::size_t at, std::size_t limit) const;

    const std::vector<Word>& words_;
    const LanguageRules& rules_;
    const Speakers& known_;
    PlainNameEdges edges_;
    PlainMentions mentions_;
    PlainTitles titles_;
};

} // namespace radiowrap
