#pragma once

#include "voice/arabic/spell_out/numbers.hpp"
#include "voice/arabic/spell_out/numeral.hpp"
#include "voice/arabic/spell_out/tokens.hpp"

#include <optional>
#include <string>

namespace radiowrap::spell_out {

/// What is read for some tokens.
struct Reading {
    std::size_t end = 0; ///< the token behind them
    std::string text;
    std::optional<Case> number_case = {}; ///< of a number, for one that is joined to it
};

/// Letters that are written in front of a number: "و", "بـ", "الـ".
struct Prefix {
    std::string spoken;      ///< without the article
    bool and_ = false;       ///< joins the number to what is before
    bool governs = false;    ///< a preposition
    bool definite = false;   ///< the article is among them
    std::size_t letters = 0; ///< tokens it takes, gap included
};

/// Where a number stands.
struct Place {
    const Tokens& tokens;
    std::size_t start = 0; ///< of its prefix
    std::size_t at = 0;    ///< of the number itself
    Prefix prefix;
    std::optional<Case> earlier; ///< of a number before in the same clause
    std::optional<Case> forced;
};

/// The prefix that stands at `at` in front of digits; nothing is taken when there is none.
Prefix read_prefix(const Tokens& tokens, std::size_t at);

/// The prefix joined to a text; the article that the text may have is kept.
std::string joined(const Prefix& prefix, const std::string& text);

/// The case of a number. `counts` says that a counted noun follows it.
Case case_of(const Place& place, bool counts);

/// Of dates and hours, which tell when: genitive behind a preposition, else accusative.
Case case_of_time(const Place& place);

/// Of a noun with the article that the number describes.
Case case_of_noun(const Tokens& tokens, std::size_t noun);

/// Does a word of that sort make what follows genitive?
bool governs_genitive(const Token& token);

} // namespace radiowrap::spell_out
