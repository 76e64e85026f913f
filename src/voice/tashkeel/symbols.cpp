#include "voice/tashkeel/symbols.hpp"

#include "lib/icu/characters.hpp"

#include <string_view>

namespace radiowrap {

namespace {

constexpr std::u32string_view kLetterOrder = U"ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي";
constexpr std::u32string_view kSigns = U".،؛:؟!()\"-/";
constexpr Symbol kDigit = 2, kOther = 3;
static_assert(kLetterOrder.size() == kLetters && kFirstLetter + kLetters + kSigns.size() == kSymbols);

/// Signs of other keyboards that stand for the same.
char32_t common_sign(char32_t c) {
    constexpr std::u32string_view from = U",;?«»“”[]{}–—", to = U"،؛؟\"\"\"\"()()--";
    const auto found = from.find(c);
    return found == std::u32string_view::npos ? c : to[found];
}

enum class WordKind { letters, digits, space, sign };

WordKind kind_of_symbol(Symbol symbol) {
    if (is_letter_symbol(symbol)) return WordKind::letters;
    if (symbol == kDigit) return WordKind::digits;
    return symbol == kSpace ? WordKind::space : WordKind::sign;
}

} // namespace

Symbol symbol_of(char32_t c) {
    if (const auto letter = kLetterOrder.find(c); letter != std::u32string_view::npos)
        return static_cast<Symbol>(kFirstLetter + letter);
    if (is_space(c)) return kSpace;
    if (is_digit(c)) return kDigit;
    const auto sign = kSigns.find(common_sign(c));
    return sign == std::u32string_view::npos ? kOther : static_cast<Symbol>(kFirstLetter + kLetters + sign);
}

std::string folded_word(std::span<const Symbol> word) {
    static const Symbol plain = symbol_of(U'ا'), madda = symbol_of(U'آ'), above = symbol_of(U'أ'),
                        below = symbol_of(U'إ');
    std::string folded;
    for (const Symbol symbol : word) {
        const bool is_alif = symbol == madda || symbol == above || symbol == below;
        folded.push_back(static_cast<char>(is_alif ? plain : symbol));
    }
    return folded;
}

std::size_t marking_of(const Letter& letter) {
    const auto vowel = static_cast<std::size_t>(letter.vowel);
    if (!letter.shadda) return vowel;
    return letter.vowel == Vowel::sukun ? 8 : 8 + vowel;
}

void put_marking(Letter& letter, std::size_t marking) {
    letter.shadda = marking >= 8;
    letter.vowel = static_cast<Vowel>(marking >= 8 ? marking - 8 : marking);
}

std::vector<std::size_t> word_of_each(std::span<const Symbol> symbols, std::vector<WordSpan>& words) {
    std::vector<std::size_t> word_of(symbols.size(), 0);
    words.clear();
    WordKind before = WordKind::space;
    for (std::size_t i = 0; i < symbols.size(); ++i) {
        const WordKind kind = kind_of_symbol(symbols[i]);
        const bool begins = kind != WordKind::space && (kind != before || kind == WordKind::sign);
        if (words.empty() || begins) words.push_back({i, i});
        if (kind != WordKind::space) words.back().last = i;
        word_of[i] = words.size() - 1;
        before = kind;
    }
    return word_of;
}

} // namespace radiowrap
