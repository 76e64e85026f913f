#include "voice/arabic/pronounce/respell.hpp"

#include "voice/arabic/pronounce/hidden.hpp"
#include "voice/arabic/pronounce/letters.hpp"

#include <array>

namespace radiowrap {

namespace {

using Letters = std::vector<Letter>;

bool is_allah(Word word, std::size_t at) {
    return begins_with(word, at, U"الله") && (word.size() == at + 4 || are_letters(word, at, U"اللهم"));
}

bool respell_allah(Letters& word, std::size_t at) {
    const bool after_li = at > 0 && word[at - 1].letter == U'ل' && are_letters(word, at, U"له");
    if (!is_allah(word, at) && !after_li) return false;
    if (after_li) { // the ل of لِ and the two of the name make two letters
        if (!word[at].shadda && word[at].vowel != Vowel::none) return false;
        word.insert(word.begin() + static_cast<std::ptrdiff_t>(at), Letter{U'ل'});
    } else {
        ++at;
        word[at] = {U'ل'};
    }
    word[at + 1] = {kAllahLam};
    lengthen(word, at + 1);
    return true;
}

/// الذي التي الذين are written with one ل and spoken with the article's and one more.
bool respell_relative(Letters& word, std::size_t at) {
    constexpr std::array<std::u32string_view, 3> kStems = {U"لذي", U"لذين", U"لتي"};
    for (const auto stem : kStems) {
        const bool with_alif = letter_at(word, at) == U'ا' && are_letters(word, at + 1, stem);
        const bool after_li = at > 0 && word[at - 1].letter == U'ل' && are_letters(word, at, stem);
        if (!with_alif && !after_li) continue;
        const std::size_t lam = at + (with_alif ? 1 : 0);
        word[lam] = {U'ل', Vowel::fatha, true};
        if (with_alif) word.insert(word.begin() + static_cast<std::ptrdiff_t>(lam), Letter{U'ل'});
        return true;
    }
    return false;
}

bool respell_name(Letters& word, std::size_t at) {
    if (are_letters(word, at, U"طه")) {
        lengthen(word, at);
        word.back().vowel = Vowel::fatha;
        word.push_back({U'ا'});
    } else if (are_letters(word, at, U"يس")) {
        lengthen(word, at);
        word.back() = {U'س', Vowel::kasra};
        word.insert(word.end(), {Letter{U'ي'}, Letter{U'ن'}});
    } else if (are_letters(word, at, U"داود")) {
        word[at + 2].vowel = Vowel::damma;
        word.insert(word.end() - 1, Letter{U'و'});
    } else if (are_letters(word, at, U"عمرو") && word[at].vowel != Vowel::damma) {
        word[at].vowel = Vowel::fatha;
        word.pop_back();
    } else if (are_letters(word, at, U"الان")) {
        word[at + 2] = {U'آ'};
    } else {
        return false;
    }
    return true;
}

bool respell_at(Letters& word, std::size_t at) {
    return add_hidden_alif(word, at) || drop_silent_waw(word, at) || respell_allah(word, at) ||
           respell_relative(word, at) || respell_name(word, at);
}

} // namespace

void respell(std::vector<Letter>& word) {
    if (word.size() < 2 || word.size() > 12) return;
    drop_silent_alif_of_hundred(word);
    if (are_letters(word, 0, U"بن") && is_vowelless(word, 0)) word[0].vowel = Vowel::kasra;
    if (word[0].letter == U'أ' && word.size() > 3 && add_hidden_alif(word, 1)) return; // a question: أَهَذَا
    for (std::size_t at = 0, limit = clitic_limit(word); at <= limit; ++at) {
        if (respell_at(word, at)) return;
        if (begins_with(word, at, U"ال") && add_hidden_alif(word, at + 2)) return;
        if (at > 0 && begins_with(word, at - 1, U"لل") && add_hidden_alif(word, at + 1)) return;
    }
}

} // namespace radiowrap
