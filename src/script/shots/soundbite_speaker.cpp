#include "script/shots/soundbite_speaker.hpp"

#include "script/turns/name_words.hpp"
#include "script/turns/phrase_parts.hpp"

#include <algorithm>
#include <utility>

namespace radiowrap {

namespace {

using Tokens = std::span<const Token>;

/// Without the "saying" at its end; empty where there is none.
std::optional<Tokens> without_saying(Tokens label, const LanguageRules& rules) {
    if (label.empty() || rules.turns.length(label, label.size() - 1, TurnWord::saying) == 0)
        return std::nullopt;
    label = label.first(label.size() - 1);
    while (!label.empty() && is_comma(label.back().mark)) label = label.first(label.size() - 1);
    return label;
}

/// "TITLE, NAME": the name stands last, unless only the first part can be one.
std::optional<PersonPhrase> read_name_last(std::string_view text, Tokens label, const LanguageRules& rules) {
    const PhraseParts parts = split_parts(label);
    if (parts.plain.size() < 2) return std::nullopt;
    const Tokens first = parts.plain.front(), last = parts.plain.back();
    if (names_nobody(last, rules) || !can_be_name(last, rules)) return std::nullopt;
    if (has_given_name(first, rules) && !has_given_name(last, rules)) return std::nullopt;
    auto person = read_person(text, last, rules);
    const Token* const end =
        parts.plain[parts.plain.size() - 2].data() + parts.plain[parts.plain.size() - 2].size();
    if (person) person->title = std::string(slice_of(text, {first.data(), end}));
    return person;
}

} // namespace

PersonPhrase read_speaker(std::string_view text, Tokens label, const LanguageRules& rules) {
    std::optional<PersonPhrase> person;
    if (const auto rest = without_saying(label, rules)) {
        label = *rest;
        person = read_name_last(text, label, rules);
    }
    if (!person) person = read_person(text, label, rules);
    return person.value_or(PersonPhrase{.kind = PersonPhrase::Kind::unnamed});
}

} // namespace radiowrap
