#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace radiowrap {

/// What an Arabic letter carries beside shadda. The tanwin are the three indefinite endings.
enum class Vowel : std::uint8_t { none, fatha, fathatan, damma, dammatan, kasra, kasratan, sukun };

/// A character of a text. Only Arabic letters carry marks, and گ ڤ پ چ ژ of foreign names.
struct Letter {
    char32_t letter = 0;
    Vowel vowel = Vowel::none;
    bool shadda = false;
    bool operator==(const Letter&) const = default;
    [[nodiscard]] bool is_marked() const { return shadda || vowel != Vowel::none; }
};

/// The 36 letters of Arabic: hamza and its seats, ta marbuta and alif maqsura among them.
bool is_arabic_letter(char32_t c);

/// A text with the marks on its letters: kashida, Quranic signs and direction marks dropped, presentation
/// forms and Persian letters written as Arabic ones, alif with a dagger or a madda above as its letter. A
/// letter keeps one vowel, the first written that is no sukun.
std::vector<Letter> read_marked(std::string_view text);
/// The same; `ends`: for each letter the position behind its character in `text`.
std::vector<Letter> read_marked(std::string_view text, std::vector<std::size_t>& ends);

/// UTF-8, shadda in front of the vowel (eSpeak NG loses a vowel that stands before it).
std::string write_marked(std::span<const Letter> text);

/// The same without marks.
std::u32string bare(std::span<const Letter> text);

} // namespace radiowrap
