#pragma once

#include "script/language_rules.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace radiowrap {

/// Takes a label that tells the parts of a script off the paragraph, "INTRO:", "TEXT 2:", "(VO)", "المقدمة:",
/// and returns it as written; empty when the paragraph begins with none, and then it stays as it is. Words in
/// small letters are a label only alone on their line, or where no sentence begins with them.
std::optional<std::string> take_script_label(std::string& paragraph, const LanguageRules& rules);

/// `label`, without its colon, is one of those.
bool names_script_part(std::string_view label, const LanguageRules& rules);

/// A line that is for the desk and never read: "SLUG: BRIDGE".
bool is_desk_line(std::string_view paragraph, const LanguageRules& rules);

/// Where the beginning of a paragraph, long enough for any label, ends.
std::size_t end_of_head(std::string_view paragraph);

} // namespace radiowrap
