#include "voice/arabic/endings.hpp"

#include <algorithm>
#include <array>

namespace radiowrap {

namespace {

bool ends_word(std::span<const Letter> text, std::size_t at) {
    return is_arabic_letter(text[at].letter) &&
           (at + 1 == text.size() || !is_arabic_letter(text[at + 1].letter));
}

bool is_ending(Vowel vowel) { return vowel != Vowel::none && vowel != Vowel::sukun; }
bool is_tanwin(Vowel vowel) {
    return vowel == Vowel::fathatan || vowel == Vowel::dammatan || vowel == Vowel::kasratan;
}

std::size_t first_of_word(std::span<const Letter> text, std::size_t last) {
    while (last > 0 && is_arabic_letter(text[last - 1].letter)) --last;
    return last;
}

bool has_article(std::span<const Letter> word) {
    constexpr std::array<std::u32string_view, 9> beginnings = {U"ال",  U"وال", U"فال", U"كال", U"لل",
                                                               U"ولل", U"فلل", U"بال", U"وبال"};
    if (word.size() > 1 && word[0].letter == U'ب' && word[0].vowel == Vowel::fatha) return false; // بَالِغَة
    const std::u32string letters = bare(word);
    return std::ranges::any_of(beginnings, [&](auto beginning) { return letters.starts_with(beginning); });
}

bool is_in_construct(std::span<const Letter> text, std::size_t last) {
    if (is_tanwin(text[last].vowel) || last + 2 >= text.size()) return false;
    if (text[last + 1].letter != U' ' || !is_arabic_letter(text[last + 2].letter)) return false;
    const std::size_t first = first_of_word(text, last);
    return !has_article(text.subspan(first, last + 1 - first));
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
