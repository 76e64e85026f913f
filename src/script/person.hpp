#pragma once

#include "script/language_rules.hpp"
#include "script/mention.hpp"
#include "script/script.hpp"

#include <optional>
#include <string>
#include <vector>

namespace radiowrap {

/// Someone whom a report names.
struct Person {
    std::vector<std::string> parts;
    std::vector<std::string> title_parts; ///< the words of all titles given to the person
    std::vector<std::string> offices;     ///< those of them that name an office
    Speaker speaker;
    Gender gender = Gender::unknown;
    bool shares_office = false; ///< with somebody who has no name
    std::size_t surname = 0;    ///< in parts: the first of two family names; 0 without one
    std::size_t last_met = 0;   ///< once quoted: last quoted
    std::optional<std::size_t> quoted;
};

/// One of the names may shorten the other.
bool fits(const std::vector<std::string>& parts, const Person& person);
/// The name fits and is that of somebody else all the same: a given name more or less, or another title where
/// a part in the middle is left out.
bool contradicts(const Mention& mention, const std::vector<std::string>& parts, const Person& person,
                 const LanguageRules& rules);

/// Where a person has two family names the first one alone is meant: "Ruiz" is Carmen Ruiz Montero, or Luis
/// Ruiz y Soto. 0: there is none.
std::size_t first_of_two(const std::vector<std::string>& whole, const LanguageRules& rules);
/// The words of a title as they count when two titles are compared: "Ms." tells a gender and nothing else.
std::vector<std::string> title_parts(const std::string& title, const LanguageRules& rules);
/// Those of them that name the office itself: "mayor" of "the mayor of the town", "deputy" of "deputy mayor".
std::vector<std::string> office_parts(const std::string& title, const LanguageRules& rules);
bool has_all(const std::vector<std::string>& known, const std::vector<std::string>& asked);
/// A name as it is shown: "Anne d'Aubert", though the elision counts as a word.
std::string shown_form(const std::vector<std::string>& name);

} // namespace radiowrap
