#pragma once

#include "script/language_rules.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace radiowrap {

/// Words that name who speaks: "NAME", "Ms. NAME (Author, “Title”)", "NAME, ROLE", "المذيع سامي".
struct PersonPhrase {
    enum class Kind {
        named,
        narrator, ///< a host or reporter, with or without a name
        guest,    ///< "الضيف", with or without a name
        unnamed,  ///< "UNIDENTIFIED MAN", "متظاهر 1"
    };
    Kind kind = Kind::named;
    std::string name{};                 ///< as shown; of the unnamed: what could still be a family name
    std::string initials{};             ///< the name's letters where it may be initials: "RA", "R. A."
    std::optional<std::string> title{}; ///< as written
    std::size_t words = 0;              ///< of the name
    bool station = false;               ///< a narrator by the station's name
    bool marked = false;                ///< a title or a role stands with it
    bool capitals = false;              ///< all in capitals
    bool has_case = false;              ///< its letters are of a script with capitals
    bool known = false;                 ///< a given name that we know is in it
};

/// What `tokens`, a part of `text`, say; empty where they can name no person.
std::optional<PersonPhrase> read_person(std::string_view text, std::span<const Token> tokens,
                                        const LanguageRules& rules);

/// The text from the first to the last of the tokens, as written.
std::string_view slice_of(std::string_view text, std::span<const Token> tokens);

} // namespace radiowrap
