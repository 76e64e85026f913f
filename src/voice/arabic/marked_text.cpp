#include "voice/arabic/marked_text.hpp"

#include "lib/icu/characters.hpp"
#include "lib/icu/normalize.hpp"
#include "lib/icu/utf8.hpp"

#include <array>

namespace radiowrap {

namespace {

constexpr char32_t kShadda = U'\u0651', kKashida = U'\u0640', kDagger = U'\u0670', kWasla = U'\u0671';
/// In the order of Vowel.
constexpr std::array<char32_t, 8> kVowels = {0,         U'\u064e', U'\u064b', U'\u064f',
                                             U'\u064c', U'\u0650', U'\u064d', U'\u0652'};

Vowel vowel_of(char32_t c) {
    for (std::size_t i = 1; i < kVowels.size(); ++i)
        if (kVowels[i] == c) return static_cast<Vowel>(i);
    return Vowel::none;
}

bool is_presentation_form(char32_t c) { return (c >= 0xfb50 && c <= 0xfdff) || (c >= 0xfe70 && c <= 0xfefc); }

char32_t arabic_form(char32_t c) {
    switch (c) {
    case kWasla:
        return U'ا';
    case U'ک':
        return U'ك';
    case U'ی':
        return U'ي';
    case U'ھ':
    case U'ہ':
        return U'ه';
    default:
        return c;
    }
}

/// Hamza or madda as marks of their own, in text that is not composed.
bool put_on_seat(Letter& seat, char32_t mark) {
    constexpr char32_t above = U'\u0654', below = U'\u0655', madda = U'\u0653';
    if (mark != above && mark != below && mark != madda) return false;
    if (seat.letter == U'ا') seat.letter = mark == madda ? U'آ' : mark == above ? U'أ' : U'إ';
    if (seat.letter == U'و' && mark == above) seat.letter = U'ؤ';
    if ((seat.letter == U'ي' || seat.letter == U'ى') && mark == above) seat.letter = U'ئ';
    return true;
}

void add_mark(Letter& letter, char32_t mark) {
    if (mark == kShadda) {
        letter.shadda = true;
        return;
    }
    const Vowel vowel = mark == kDagger ? Vowel::fatha : vowel_of(mark);
    if (letter.vowel == Vowel::none || letter.vowel == Vowel::sukun) letter.vowel = vowel;
}

bool takes_marks(char32_t c) {
    return is_arabic_letter(c) || std::u32string_view(U"گڤپچژ").find(c) != std::u32string_view::npos;
}

void add(std::vector<Letter>& text, char32_t c) {
    if (c == kKashida || is_invisible(c)) return;
    if (!is_mark(c)) {
        text.push_back({arabic_form(c)});
        return;
    }
    if (text.empty() || !takes_marks(text.back().letter)) {
        // An accent on a letter of another script stays; a vowel sign without a letter says nothing.
        if (script_of(c) != "Arab" && vowel_of(c) == Vowel::none && c != kShadda) text.push_back({c});
        return;
    }
    if (put_on_seat(text.back(), c)) return;
    if (c == kShadda || c == kDagger || vowel_of(c) != Vowel::none) add_mark(text.back(), c);
}

} // namespace

bool is_arabic_letter(char32_t c) { return (c >= U'ء' && c <= U'غ') || (c >= U'ف' && c <= U'ي'); }

std::vector<Letter> read_marked(std::string_view text) {
    std::vector<std::size_t> ends;
    return read_marked(text, ends);
}

std::vector<Letter> read_marked(std::string_view text, std::vector<std::size_t>& ends) {
    std::vector<Letter> letters;
    letters.reserve(text.size() / 2);
    ends.clear();
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t first = at;
        const char32_t c = next_code_point(text, at);
        if (is_presentation_form(c)) {
            const std::string plain = compatible(text.substr(first, at - first));
            for (std::size_t i = 0; i < plain.size();) add(letters, next_code_point(plain, i));
        } else {
            add(letters, c);
        }
        ends.resize(letters.size(), at);
    }
    for (Letter& letter : letters) // shadda leaves no room for sukun
        if (letter.shadda && letter.vowel == Vowel::sukun) letter.vowel = Vowel::none;
    return letters;
}

std::string write_marked(std::span<const Letter> text) {
    std::string written;
    written.reserve(text.size() * 4);
    for (const Letter& letter : text) {
        append_code_point(written, letter.letter);
        if (letter.shadda) append_code_point(written, kShadda);
        if (letter.vowel != Vowel::none)
            append_code_point(written, kVowels[static_cast<std::size_t>(letter.vowel)]);
    }
    return written;
}

std::u32string bare(std::span<const Letter> text) {
    std::u32string letters;
    letters.reserve(text.size());
    for (const Letter& letter : text) letters.push_back(letter.letter);
    return letters;
}

} // namespace radiowrap
