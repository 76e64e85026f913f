#pragma once

#include "clips/split_name.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace radiowrap {

enum class NameScript : char { arabic, latin, other };

/// One word of a name in the form in which it is compared.
struct NameWord {
    std::u32string text; ///< folded; ة as ه, no ء; without article and particles
    NameScript script = NameScript::other;
    bool article = false; ///< ال or al- stood in front
    std::u32string_view
        particle; ///< "abd", "abu", "umm", "ibn" in front, "din" or "llah" behind: one word with them

    std::u32string spelt_out{}; ///< as in RawWord

    [[nodiscard]] bool is_initial() const { return script == NameScript::latin && text.size() == 1; }
};

/// The name of a person, punctuation left out: الدكتور عبد الرحمن النيفي has two words and a title.
struct PersonName {
    std::vector<NameWord> words;
    std::size_t family_first = 0;         ///< words of the family name, where it is written "Nifi, Hassan"
    std::vector<std::u32string> titles{}; ///< in front of the name, as RawWord::text

    /// An Arabic name, in whatever letters: its spelling in Latin letters is anybody's choice.
    [[nodiscard]] bool is_arabic() const;
};

PersonName parse_person_name(std::vector<RawWord> words);
PersonName parse_person_name(std::string_view text);

/// The script of the first letter.
NameScript script_of_word(std::u32string_view word);

} // namespace radiowrap
