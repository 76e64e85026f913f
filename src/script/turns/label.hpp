#pragma once

#include "script/turns/person_phrase.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace radiowrap {

/// What stands in front of a turn's words: "NAME, HOST:".
struct TurnLabel {
    enum class Kind {
        person,   ///< as `person` says
        question, ///< "Q:", the interviewer's
        answer,   ///< "A:"
        take,     ///< "O-TON 1 (NAME):", heard, whoever it is
        sound,    ///< "ATMO:", a sound without a speaker
        section,  ///< "LANCEMENT :", a part of a report that is read
    };
    Kind kind = Kind::person;
    PersonPhrase person{};
    std::optional<int> number{}; ///< of the take
    std::string_view text;       ///< as written, with the colon
    std::string_view rest;       ///< the words behind it; empty where they follow in the next paragraph
};

/// The label that a paragraph begins with; empty when it begins with none. Whether it is the label of a turn
/// only all labels of an article together tell. Both views are parts of `paragraph`.
std::optional<TurnLabel> read_label(std::string_view paragraph, const LanguageRules& rules);

/// Where the first colon stands outside of brackets, if no sentence ends in front of it; the count of tokens
/// when there is none.
std::size_t find_label_colon(std::span<const Token> tokens, const LanguageRules& rules);

/// As much of a paragraph's beginning as a label can take.
std::string_view label_window(std::string_view paragraph);
/// No label is without a colon, a number or a letter with a dot; most paragraphs are, and are not split into
/// words to know it.
bool may_have_label(std::string_view paragraph);

} // namespace radiowrap
