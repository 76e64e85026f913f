#pragma once

#include "script/language_rules.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace radiowrap {

/// Whom a mark names.
struct MarkPerson {
    std::string name; ///< as written
    std::optional<std::string> title;
};

/// The person in a mark's words: "الدكتور حسن النيفي", "SMITH". `sure`: the mark does not have to name one,
/// so the words themselves must show it. Empty when they name nobody: "a resident", too many words, a
/// sentence.
std::optional<MarkPerson> read_mark_person(std::string_view words, const LanguageRules& rules, bool sure);

/// Somebody whom the words do not name: "مواطنون", "the mayor".
bool means_unnamed_people(std::string_view words, const LanguageRules& rules);
/// Anybody, not the holder of an office: "مواطنون".
bool means_anybody(std::string_view words, const LanguageRules& rules);

} // namespace radiowrap
