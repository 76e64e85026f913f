#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace radiowrap {

/// How written forms are spoken, in one language. Words are looked up without marks and capitals, every alif
/// without its hamza; the longest entry counts.
class Lexicon {
public:
    struct Entry {
        std::string written; ///< as in the file
        std::string spoken;  ///< with vowels, respelt, or "[[phonemes]]" of eSpeak NG
        [[nodiscard]] bool is_phonemes() const { return spoken.starts_with("[["); }
    };

    /// Adds a file of lines "written<TAB>spoken"; # begins a comment. What is added later goes first. Throws
    /// Error naming file and line.
    void load(const std::filesystem::path& file);
    /// Adds or replaces an entry; one without a word in it is not added.
    void add(Entry entry);

    /// A word of a text in the spelling that entries are looked up by.
    static std::string key_of(std::string_view word);

    struct Match {
        const Entry* entry;
        std::size_t words; ///< how many
    };
    /// The longest entry that `words` (as key_of() gives them) begin with; `first` stands for the first of
    /// them.
    [[nodiscard]] std::optional<Match> find(std::span<const std::string> words, std::string_view first) const;

private:
    struct Hash : std::hash<std::string_view> {
        using is_transparent = void;
    };
    struct Phrase {
        std::vector<std::string> rest; ///< keys of the words behind the first
        Entry entry;
    };
    std::unordered_map<std::string, std::vector<Phrase>, Hash, std::equal_to<>>
        phrases_; ///< by the first word
};

} // namespace radiowrap
