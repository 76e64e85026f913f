#pragma once

#include "voice/arabic/marked_text.hpp"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace radiowrap {

/// What the network sees of a character, and the marks that it chooses from.
using Symbol = std::uint8_t;
inline constexpr std::size_t kSymbols = 51; ///< padding, space, digit, other, 36 letters, 11 signs
inline constexpr std::size_t kFirstLetter = 4, kLetters = 36;
inline constexpr Symbol kSpace = 1;
inline constexpr std::size_t kMarkings = 15;

Symbol symbol_of(char32_t c);
inline bool is_letter_symbol(Symbol symbol) {
    return symbol >= kFirstLetter && symbol < kFirstLetter + kLetters;
}
/// What a word is looked up by: every alif without its hamza, which newsrooms often leave out.
std::string folded_word(std::span<const Symbol> word);

/// 0: none; 1 to 7: Vowel; 8: shadda; 9 to 14: shadda and a vowel that is no sukun.
std::size_t marking_of(const Letter& letter);
void put_marking(Letter& letter, std::size_t marking);

/// The word that each symbol belongs to: a run of letters, a run of digits, or a sign. Spaces belong to the
/// word before.
struct WordSpan {
    std::size_t first = 0, last = 0; ///< symbols, the last one included
};
std::vector<std::size_t> word_of_each(std::span<const Symbol> symbols, std::vector<WordSpan>& words);

} // namespace radiowrap
