#include "voice/arabic/pronounce/shape.hpp"

#include "voice/arabic/pronounce/wasla.hpp"

#include <algorithm>
#include <array>

namespace radiowrap {

namespace {

/// Words of the eighth form whose root begins with l: ال is no article in them.
constexpr std::array<std::u32string_view, 28> kEighthOfL = {
    U"التقى",  U"التقت",  U"التقو",  U"التقاء", U"التقائ", U"التقاؤ", U"التقي",
    U"التزم",  U"التزام", U"التحق",  U"التحاق", U"التحم",  U"التحام", U"التهم",
    U"التهاب", U"التهب",  U"التهام", U"التمس",  U"التماس", U"التفت",  U"التفات",
    U"التفاف", U"التبس",  U"التباس", U"التجاء", U"التقاط", U"التأم",  U"التئام"};

/// Names that lost the hamza of their first syllable.
constexpr std::array<std::u32string_view, 3> kLostHamza = {U"الماني", U"الباني", U"الكترون"};

template <std::size_t N>
bool begins_with_any(Word word, std::size_t at, const std::array<std::u32string_view, N>& list) {
    return std::ranges::any_of(list, [&](auto letters) { return begins_with(word, at, letters); });
}

bool is_eighth_of_l(Word word, std::size_t at) {
    if (letter_at(word, at + 2) != U'ت' || word[at + 2].shadda || vowel_at(word, at + 2) == Vowel::damma)
        return false;
    return word[at + 1].vowel == Vowel::sukun || begins_with_any(word, at, kEighthOfL);
}

/// Behind the ل of the article: ا of wasla, with the vowel between them written or not.
bool has_inner_wasla(Word word, std::size_t lam) {
    return letter_at(word, lam + 1) == U'ا' && has_wasla_shape(word, lam + 1) && !word[lam].shadda;
}

bool is_article(Word word, std::size_t at) {
    if (!begins_with(word, at, U"ال") || word.size() - at < 4) return false;
    const Vowel alif = word[at].vowel;
    if (alif != Vowel::none && alif != Vowel::fatha) return false;
    if (begins_with_any(word, at, kLostHamza) || is_eighth_of_l(word, at)) return false;
    return is_vowelless(word, at + 1) || has_inner_wasla(word, at + 1);
}

/// The article behind لِ has lost its alif.
bool is_article_of_li(Word word, std::size_t at) {
    if (at == 0 || word[at - 1].letter != U'ل' || letter_at(word, at) != U'ل' || word.size() - at < 3)
        return false;
    return is_vowelless(word, at) || has_inner_wasla(word, at);
}

WordShape with_article(Word word, std::size_t clitics, std::size_t lam) {
    const bool inner = has_inner_wasla(word, lam);
    return {WordShape::Start::article, clitics, lam + (inner ? 2 : 1), inner};
}

} // namespace

WordShape shape_of(Word word) {
    for (std::size_t at = 0, limit = clitic_limit(word); at <= limit; ++at) {
        if (is_article(word, at)) return with_article(word, at, at + 1);
        if (is_article_of_li(word, at)) return with_article(word, at, at);
        if (is_wasla(word, at)) return {WordShape::Start::wasla, at, at + 1, false};
    }
    return {};
}

} // namespace radiowrap
