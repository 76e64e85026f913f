#pragma once

#include <filesystem>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace radiowrap {

/// What a language writes onto a word, to be taken off where two texts are compared word by word. From the
/// table
/// `[stems]` of its file in assets/languages; without one, words are compared whole.
struct WordStems {
    std::vector<std::string> prefixes, suffixes; ///< keys, the longest first; one of each is taken off
    std::set<std::string, std::less<>> little;   ///< words that every text has: "the"

    /// Of a Token's key: never less than three letters.
    [[nodiscard]] std::string stem(std::string_view key) const;
};

/// Without `language`.toml or a table in it: stems that change nothing. Throws Error: a broken file.
WordStems load_word_stems(const std::filesystem::path& folder, const std::string& language);

/// A text as it is compared, at most its first 600 words.
struct ComparedText {
    std::vector<std::string> words; ///< keys without hamza, in order
    std::set<std::string> stems;    ///< of the words that are not little
    char32_t first_letter = 0;      ///< tells the script; 0 where there are no letters

    [[nodiscard]] bool empty() const { return words.empty(); }
};

ComparedText compared(std::string_view text, const WordStems& stems);

/// Whether both are written in one script, so that their words can be compared.
bool same_script(const ComparedText& a, const ComparedText& b);

/// How many stems both have.
std::size_t shared_stems(const ComparedText& a, const ComparedText& b);

} // namespace radiowrap
