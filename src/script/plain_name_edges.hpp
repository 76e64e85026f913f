#pragma once

#include "script/analysis.hpp"

namespace radiowrap {

/// Where names begin and end in a language without capitals: by the lists, by articles and by what may
/// follow.
class PlainNameEdges {
public:
    /// Both must outlive it.
    PlainNameEdges(const std::vector<Word>& words, const LanguageRules& rules)
        : words_(words), rules_(rules) {}

    /// A known given name stands here, not another word that is written like it.
    [[nodiscard]] bool begins_name(std::size_t at, std::size_t limit) const;
    /// Where the words of a name that begins at `at` end.
    [[nodiscard]] std::size_t name_end(std::size_t at, std::size_t limit) const;
    /// Where a second name may begin among the words of a name `begin` to `end`; `end` when none does.
    [[nodiscard]] std::size_t second_name(std::size_t begin, std::size_t end) const;
    /// A name may end in front of `at`.
    [[nodiscard]] bool is_boundary(std::size_t at, std::size_t limit) const;
    /// A mark, a title or what is said stands at `at`: what a verb acts on cannot.
    [[nodiscard]] bool is_closed(std::size_t at, std::size_t limit) const;
    /// The word is in no list.
    [[nodiscard]] bool is_unknown(std::size_t at) const;
    /// A word of no list, written as a given name may be.
    [[nodiscard]] bool may_be_name(std::size_t at) const;
    /// A noun of no list that ends in a pronoun: "دعوته". A name may end in front of it.
    [[nodiscard]] bool is_owned(std::size_t at, std::size_t limit) const;
    /// Where the name `begin` to `end` ends is not sure: more may belong to it, or less.
    [[nodiscard]] bool is_open(std::size_t begin, std::size_t end, std::size_t limit) const;
    [[nodiscard]] bool begins_with_preposition(std::size_t at) const;
    [[nodiscard]] bool starts_with(std::size_t at, const std::vector<std::string>& beginnings) const;
    [[nodiscard]] bool ends_in(std::size_t at, const std::vector<std::string>& endings) const;

private:
    [[nodiscard]] bool is_name_not_preposition(std::size_t at, std::size_t limit) const;
    [[nodiscard]] bool is_link(std::size_t at, std::size_t limit) const;
    [[nodiscard]] bool opens_speech(std::size_t at) const;
    [[nodiscard]] bool answers_opener(std::size_t at) const;
    [[nodiscard]] bool describes_title(std::size_t at) const;
    [[nodiscard]] bool goes_on(std::size_t at, std::size_t limit) const;
    [[nodiscard]] bool stops_name(std::size_t at, std::size_t parts, std::size_t limit) const;
    [[nodiscard]] bool is_object(std::size_t at, std::size_t parts, std::size_t limit) const;

    const std::vector<Word>& words_;
    const LanguageRules& rules_;
};

} // namespace radiowrap
