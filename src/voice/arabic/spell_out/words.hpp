#pragma once

#include <string>
#include <string_view>
#include <unordered_set>

namespace radiowrap::spell_out {

/// An Arabic word as it is looked up: no marks, no kashida, every alif bare, final ى as ي (newsrooms write
/// الى and اكثر).
std::string word_key(std::string_view word);

/// A set of words, given separated by spaces, asked by key.
class WordList {
public:
    explicit WordList(std::string_view words);
    [[nodiscard]] bool has(std::string_view key) const { return keys_.contains(std::string(key)); }

private:
    std::unordered_set<std::string> keys_;
};

/// Number of Arabic letters in a key.
constexpr std::size_t letters_in(std::string_view key) { return key.size() / 2; }

} // namespace radiowrap::spell_out
