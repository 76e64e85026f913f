#include "voice/arabic/pronounce/hidden.hpp"

#include "voice/arabic/pronounce/letters.hpp"

#include <array>
#include <cstdint>

namespace radiowrap {

namespace {

using Letters = std::vector<Letter>;

void drop(Letters& word, std::size_t at) { word.erase(word.begin() + static_cast<std::ptrdiff_t>(at)); }

/// A stem with one long a that is not written, behind its letter `at`.
struct HiddenAlif {
    std::u32string_view stem;
    std::uint8_t at;
    std::uint8_t more; ///< letters that may follow: a pronoun, an ending
};

constexpr std::array<HiddenAlif, 14> kHiddenAlifs = {{{U"هذا", 0, 1},
                                                      {U"هذه", 0, 0},
                                                      {U"هذين", 0, 0},
                                                      {U"هذي", 0, 0},
                                                      {U"هكذا", 0, 0},
                                                      {U"هؤلاء", 0, 0},
                                                      {U"ذلك", 0, 2},
                                                      {U"لكن", 0, 3},
                                                      {U"إله", 1, 0},
                                                      {U"إلها", 1, 0},
                                                      {U"إلهي", 1, 2},
                                                      {U"إلهنا", 1, 0},
                                                      {U"رحمن", 2, 0},
                                                      {U"سموات", 1, 2}}};

} // namespace

void lengthen(Letters& word, std::size_t at) {
    word[at].vowel = Vowel::fatha;
    word.insert(word.begin() + static_cast<std::ptrdiff_t>(at) + 1, Letter{U'ا'});
}

bool add_hidden_alif(Letters& word, std::size_t at) {
    for (const auto& [stem, place, more] : kHiddenAlifs) {
        if (!begins_with(word, at, stem) || word.size() > at + stem.size() + more) continue;
        const Letter& letter = word[at + place];
        const bool is_a = letter.vowel == Vowel::fatha || letter.vowel == Vowel::none;
        if (!is_a || (place == 0 && letter.shadda) || vowel_at(word, at + place + 1) == Vowel::sukun)
            return false;
        if (stem == U"لكن" && vowel_at(word, at + 1) == Vowel::damma) return false; // لَكُنَّ
        lengthen(word, at + place);
        return true;
    }
    return false;
}

bool drop_silent_waw(Letters& word, std::size_t at) {
    const bool these = are_letters(word, at, U"أولئك") || are_letters(word, at, U"أولاء");
    const bool owners =
        are_letters(word, at, U"أولو") || are_letters(word, at, U"أولي") || are_letters(word, at, U"أولات");
    if ((!these && !owners) || !is_vowelless(word, at + 1)) return false;
    const bool is_u = word[at].vowel == Vowel::damma || (these && word[at].vowel == Vowel::none);
    if (!is_u || (owners && vowel_at(word, at + 2) == Vowel::fatha && letter_at(word, at + 3) != U'ا'))
        return false;
    word[at].vowel = Vowel::damma;
    drop(word, at + 1);
    if (letter_at(word, at + 2) == U'ئ') lengthen(word, at + 1);
    return true;
}

void drop_silent_alif_of_hundred(Letters& word) {
    for (std::size_t i = 0; i + 3 < word.size(); ++i) {
        if (!begins_with(word, i, U"مائ") || !is_one_of(word[i + 3].letter, U"ةت")) continue;
        if (word[i].vowel == Vowel::fatha || word[i + 2].shadda) return;
        word[i].vowel = Vowel::kasra;
        drop(word, i + 1);
        return;
    }
}

} // namespace radiowrap
