#include "voice/arabic/pronounce/wasla.hpp"

#include <array>

namespace radiowrap {

namespace {

constexpr std::array<std::u32string_view, 7> kNouns = {U"ابن",  U"اسم",  U"اثنا", U"اثني",
                                                       U"امرأ", U"امرؤ", U"امرئ"};

bool begins_a_wasla_noun(Word word, std::size_t at) {
    for (const auto noun : kNouns)
        if (begins_with(word, at, noun)) return true;
    return false;
}

/// اتَّفق, ادَّعى, اطَّلع: the t of the eighth form is one with the root's first letter.
bool has_merged_t(Word word, std::size_t at) {
    return at + 1 < word.size() && word[at + 1].shadda && is_one_of(word[at + 1].letter, U"تدطذظز") &&
           word.size() - at > 3;
}

/// The eighth form, t after the root's first letter: اجتماع, اصطدام, ازدهار.
bool has_infix_t(Word word, std::size_t at) {
    const char32_t root = letter_at(word, at + 1), infix = letter_at(word, at + 2);
    if (word.size() - at < 4 || word[at + 2].shadda) return false;
    return infix == U'ت' || (infix == U'ط' && is_one_of(root, U"صضطظ")) || (infix == U'د' && root == U'ز');
}

/// The tenth form; استاذ is a lost hamza.
bool has_prefix_st(Word word, std::size_t at) {
    return begins_with(word, at, U"است") && word.size() - at > 4 && letter_at(word, at + 3) != U'ا';
}

/// The seventh form; أنباء and إنقاذ have a long a after the second letter, and it has none.
bool has_prefix_n(Word word, std::size_t at) {
    const Vowel vowel = vowel_at(word, at + 2);
    return letter_at(word, at + 1) == U'ن' && word.size() - at > 3 && !word[at + 2].shadda &&
           (vowel == Vowel::none || vowel == Vowel::fatha || vowel == Vowel::kasra) &&
           !is_one_of(letter_at(word, at + 3), U"اىو");
}

/// The ninth form: احمرّ.
bool is_colour(Word word, std::size_t at) { return word.size() - at == 4 && word[at + 3].shadda; }

bool is_imperative(Word word, std::size_t at) {
    const Vowel first = word[at].vowel, third = vowel_at(word, at + 2);
    if (first == Vowel::kasra) return letter_at(word, at + 3) != U'ا'; // إعلان has lost its hamza
    return third == Vowel::damma && at + 3 < word.size();
}

} // namespace

bool has_wasla_shape(Word word, std::size_t at) {
    if (letter_at(word, at) != U'ا' || word.size() - at < 3) return false;
    if (has_merged_t(word, at)) return true;
    if (!is_vowelless(word, at + 1)) return false;
    if (begins_a_wasla_noun(word, at)) return true;
    return has_prefix_st(word, at) || has_infix_t(word, at) || has_prefix_n(word, at);
}

bool is_wasla(Word word, std::size_t at) {
    if (letter_at(word, at) != U'ا') return false;
    if (at > 0) {
        const Vowel before = word[at - 1].vowel;
        if (before == Vowel::kasra && is_vowelless(word, at + 1)) return word.size() - at > 2;
        const bool like_a_long_vowel = word[at - 1].letter == U'ك' &&
                                       vowel_at(word, at + 2) == Vowel::fatha &&
                                       !begins_with(word, at, U"است");
        return !like_a_long_vowel && has_wasla_shape(word, at);
    }
    if (word[at].vowel == Vowel::fatha || word[at].shadda) return false;
    if (has_wasla_shape(word, at)) return true;
    if (word.size() - at < 4 || !is_vowelless(word, at + 1) || vowel_at(word, at + 1) != Vowel::sukun)
        return false;
    if (is_one_of(word[at + 1].letter, U"اوي")) return false;
    return is_colour(word, at) || is_imperative(word, at);
}

Vowel wasla_vowel(Word word, std::size_t at) {
    if (word[at].vowel == Vowel::kasra || word[at].vowel == Vowel::damma) return word[at].vowel;
    if (begins_a_wasla_noun(word, at)) return Vowel::kasra;
    const std::size_t deciding = at + (word[at + 1].shadda ? 1 : 2);
    const bool u = vowel_at(word, deciding) == Vowel::damma && deciding + 1 < word.size();
    return u ? Vowel::damma : Vowel::kasra;
}

} // namespace radiowrap
