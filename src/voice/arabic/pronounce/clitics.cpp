#include "voice/arabic/pronounce/shape.hpp"

#include <algorithm>
#include <array>

namespace radiowrap {

namespace {

/// Roots with و that are commoner in news than و before another word.
constexpr std::array<std::u32string_view, 22> kRootsWithW = {
    U"وصل", U"وقع", U"وجد", U"وضع", U"وقف", U"وعد", U"وصف", U"ورد", U"وجه", U"وزر", U"وزن",
    U"وفد", U"ولد", U"وطن", U"وسط", U"وحد", U"ورق", U"وقت", U"وفق", U"وثق", U"وظف", U"ورث"};

/// Consonants at the end: nothing but sukun, the kasra that links, or no mark.
constexpr std::array<std::u32string_view, 16> kClosed = {U"من", U"عن", U"لم", U"لن", U"قد", U"هل",
                                                         U"أن", U"إن", U"أو", U"أم", U"كي", U"لو",
                                                         U"إذ", U"بل", U"بن", U"ان"};
constexpr std::array<std::u32string_view, 5> kOpen = {U"في", U"فى", U"لا", U"ما", U"يا"};

bool is_function_stem(Word word, std::size_t at) {
    if (word.size() - at != 2 || word[at].shadda || word[at + 1].shadda) return false;
    const auto equal = [&](auto letters) { return begins_with(word, at, letters); };
    if (std::ranges::any_of(kOpen, equal)) return true;
    if (word[at].letter == U'ب' && word[at].vowel == Vowel::kasra) return letter_at(word, at + 1) == U'ن';
    const Vowel end = word[at + 1].vowel;
    const bool closed = end == Vowel::none || end == Vowel::sukun || end == Vowel::kasra ||
                        (end == Vowel::fatha && word[at].letter == U'م');
    return closed && std::ranges::any_of(kClosed, equal);
}

/// وَهُوَ, وَلَهُ: two letters that are a word.
bool is_short_word(Word word, std::size_t at) {
    return word.size() - at == 2 && is_one_of(word[at].letter, U"لبه") &&
           is_one_of(word[at + 1].letter, U"هكويا");
}

bool has_root_with_w(Word word) {
    return std::ranges::any_of(kRootsWithW, [&](auto root) { return begins_with(word, 0, root); });
}

bool is_conjunction(Word word) {
    if (letter_at(word, 0) != U'و' || vowel_at(word, 0) != Vowel::fatha || word[0].shadda) return false;
    return is_short_word(word, 1) || (word.size() > 3 && !has_root_with_w(word));
}

} // namespace

std::size_t unstressed_clitics(Word word) {
    std::size_t at = is_conjunction(word) ? 1 : 0;
    if (is_one_of(letter_at(word, at), U"بل") && vowel_at(word, at) == Vowel::kasra && !word[at].shadda &&
        word.size() - at > 3)
        ++at;
    else if (begins_with(word, at, U"سي") && vowel_at(word, at) == Vowel::fatha && word.size() - at > 3 &&
             !word[at + 1].shadda && vowel_at(word, at + 1) != Vowel::none)
        ++at;
    return at;
}

bool is_function_word(Word word) {
    if (word.size() == 1) return letter_at(word, 0) == U'و';
    const std::size_t question = letter_at(word, 0) == U'أ' && vowel_at(word, 0) == Vowel::fatha ? 1 : 0;
    for (std::size_t at = 0, limit = std::max(question, clitic_limit(word)); at <= limit; ++at)
        if (at + 2 == word.size() && is_function_stem(word, at)) return true;
    return false;
}

} // namespace radiowrap
