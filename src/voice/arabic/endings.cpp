#include "voice/arabic/endings.hpp"

#include "voice/arabic/pronounce/shape.hpp"

namespace radiowrap {

namespace {

bool ends_word(std::span<const Letter> text, std::size_t at) {
    return is_arabic_letter(text[at].letter) &&
           (at + 1 == text.size() || !is_arabic_letter(text[at + 1].letter));
}

bool is_ending(Vowel vowel) { return vowel != Vowel::none && vowel != Vowel::sukun; }
std::size_t first_of_word(std::span<const Letter> text, std::size_t last) {
    while (last > 0 && is_arabic_letter(text[last - 1].letter)) --last;
    return last;
}

bool is_in_construct(std::span<const Letter> text, std::size_t last) {
    if (is_tanwin(text[last].vowel) || last + 2 >= text.size()) return false;
    if (text[last + 1].letter != U' ' || !is_arabic_letter(text[last + 2].letter)) return false;
    const std::size_t first = first_of_word(text, last);
    return shape_of(text.subspan(first, last + 1 - first)).start != WordShape::Start::article;
}

} // namespace

void drop_doubtful_endings(Vowelled& vowelled, double least_certainty) {
    std::vector<Letter>& text = vowelled.text;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (!ends_word(text, i) || !is_ending(text[i].vowel)) continue;
        if (static_cast<double>(vowelled.certainty[i]) >= least_certainty) continue;
        const bool keeps_t = text[i].letter == U'ة' && is_in_construct(text, i);
        text[i].vowel = keeps_t ? Vowel::sukun : Vowel::none;
    }
}

void drop_endings(std::vector<Letter>& text) {
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (ends_word(text, i)) text[i].vowel = Vowel::none;
        const bool before_alif = i + 1 < text.size() && text[i + 1].letter == U'ا' && ends_word(text, i + 1);
        if (before_alif && text[i].vowel == Vowel::fathatan) text[i].vowel = Vowel::fatha;
    }
}

} // namespace radiowrap
