#pragma once

#include <string>
#include <string_view>

namespace radiowrap::english {

/// A capitalised word that opens sentences far more often than it is part of a name: "He", "The".
bool is_opener(std::string_view word);
/// A word that is no noun and no adjective: "in", "was", "away". Lower case.
bool is_function_word(std::string_view word);
/// A noun that is counted: "people", "soldiers". Lower case.
bool is_counted(std::string_view word);
/// Looks like a plural that is counted, by its ending; not one that goes with years ("elections").
bool is_plural(std::string_view word);
/// "a", "the", "its": what opens a phrase that ends in a noun.
bool is_determiner(std::string_view word);

} // namespace radiowrap::english
