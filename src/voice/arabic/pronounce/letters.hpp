#pragma once

#include "voice/arabic/marked_text.hpp"

#include <cstddef>
#include <span>
#include <string_view>

namespace radiowrap {

// Small questions about the letters of one word. A place behind the last letter holds no letter.

using Word = std::span<const Letter>;

/// The letter alone, 0 behind the end.
constexpr char32_t letter_at(Word word, std::size_t at) { return at < word.size() ? word[at].letter : U'\0'; }

constexpr Vowel vowel_at(Word word, std::size_t at) {
    return at < word.size() ? word[at].vowel : Vowel::none;
}

/// No vowel is written on the letter, and it is not doubled.
constexpr bool is_vowelless(Word word, std::size_t at) {
    return at < word.size() && !word[at].shadda &&
           (word[at].vowel == Vowel::none || word[at].vowel == Vowel::sukun);
}

constexpr bool is_unmarked(Word word, std::size_t at) {
    return at < word.size() && !word[at].shadda && word[at].vowel == Vowel::none;
}

constexpr bool is_one_of(char32_t letter, std::u32string_view letters) {
    return letter != 0 && letters.find(letter) != std::u32string_view::npos;
}

constexpr bool is_tanwin(Vowel vowel) {
    return vowel == Vowel::fathatan || vowel == Vowel::dammatan || vowel == Vowel::kasratan;
}

/// Do the letters from `at` begin with `letters`, whatever their marks?
constexpr bool begins_with(Word word, std::size_t at, std::u32string_view letters) {
    if (at > word.size() || letters.size() > word.size() - at) return false;
    for (std::size_t i = 0; i < letters.size(); ++i)
        if (word[at + i].letter != letters[i]) return false;
    return true;
}

/// Are the letters from `at` just these?
constexpr bool are_letters(Word word, std::size_t at, std::u32string_view letters) {
    return word.size() == at + letters.size() && begins_with(word, at, letters);
}

/// Does the word end in `letters`, whatever their marks?
constexpr bool ends_with(Word word, std::u32string_view letters) {
    return word.size() >= letters.size() && begins_with(word, word.size() - letters.size(), letters);
}

/// Can the letter be a clitic: وَ فَ كَ بِ لِ, or one of them unmarked?
constexpr bool is_clitic(Word word, std::size_t at) {
    if (at >= word.size() || word[at].shadda) return false;
    const Vowel vowel = word[at].vowel;
    if (is_one_of(word[at].letter, U"وفك")) return vowel == Vowel::fatha || vowel == Vowel::none;
    return is_one_of(word[at].letter, U"بل") && (vowel == Vowel::kasra || vowel == Vowel::none);
}

/// How many places a stem can begin at: behind none, one or two clitics (و ف before ب ل ك).
constexpr std::size_t clitic_limit(Word word) {
    if (!is_clitic(word, 0)) return 0;
    return is_one_of(word[0].letter, U"وف") && is_clitic(word, 1) && is_one_of(word[1].letter, U"بلك") ? 2
                                                                                                       : 1;
}

} // namespace radiowrap
