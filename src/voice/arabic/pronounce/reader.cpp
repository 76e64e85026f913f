#include "voice/arabic/pronounce/reader.hpp"

namespace radiowrap {

std::size_t LetterReader::read(std::size_t at, bool first) {
    const char32_t letter = word_[at].letter;
    if (letter == U'ا') return read_alif(at, first);
    if (letter == U'ى' && !word_[at].shadda && is_vowelless(word_, at)) return read_alif_maqsura(at);
    if (letter == U'ة') return read_ta_marbuta(at);
    const Sound sound = letter == U'ى' ? Sound::y : consonant_of(letter).value_or(Sound::hamza);
    return read_consonant(at, sound, first);
}

std::size_t LetterReader::read_alif(std::size_t at, bool first) {
    const Vowel vowel = word_[at].vowel;
    if (first || vowel == Vowel::damma || vowel == Vowel::kasra) {
        add(Sound::hamza);
        return read_vowel(at, true);
    }
    if (vowel == Vowel::fathatan) {
        if (!ends_in(Sound::a)) add(Sound::a);
        add(Sound::n);
        return at + 1;
    }
    const Sound before = sounds_.empty() ? Sound::hamza : sounds_.back();
    const bool silent_at_end = at + 1 == word_.size() && before == Sound::w;
    if (before == Sound::a) sounds_.back() = Sound::aa;
    if (!is_vowel(before) && !silent_at_end) add(Sound::aa);
    return at + 1;
}

std::size_t LetterReader::read_alif_maqsura(std::size_t at) {
    if (ends_in(Sound::a)) {
        sounds_.back() = Sound::aa;
    } else if (ends_in(Sound::i)) {
        sounds_.back() = Sound::ii;
    } else if (sounds_.empty() || !is_vowel(sounds_.back())) {
        add(Sound::aa);
    }
    return at + 1;
}

std::size_t LetterReader::read_ta_marbuta(std::size_t at) {
    add_short_a_if_missing();
    if (is_vowelless(word_, at)) return at + 1;
    add(Sound::t);
    return read_vowel(at, false);
}

void LetterReader::add_short_a_if_missing() {
    if (sounds_.empty() || !is_vowel(sounds_.back())) add(Sound::a);
}

/// n is m before b, and t with sh the affricate of foreign names.
void LetterReader::add_consonant(Sound sound, bool doubled) {
    if (sound == Sound::b && ends_in(Sound::n)) sounds_.back() = Sound::m;
    if (sound == Sound::sh && !doubled && ends_in(Sound::t)) {
        sounds_.back() = Sound::ch;
        return;
    }
    if (doubled) add(sound);
    add(sound);
}

std::size_t LetterReader::read_consonant(std::size_t at, Sound sound, bool first) {
    const bool after_a = ends_in(Sound::a);
    add_consonant(sound, word_[at].shadda);
    if (word_[at].letter == U'آ') {
        add(Sound::aa);
        return at + 1;
    }
    if (sound == Sound::w && after_a && is_vowelless(word_, at) && letter_at(word_, at + 1) == U'ا' &&
        at + 2 == word_.size())
        return at + 2; // the plural of دعا
    return read_vowel(at, first);
}

/// Is the letter at `at` a و or ي that makes the vowel before it long?
bool LetterReader::lengthens(std::size_t at, char32_t letter) const {
    const char32_t here = letter_at(word_, at), next = letter_at(word_, at + 1);
    if (!is_vowelless(word_, at) || (here != letter && !(letter == U'ي' && here == U'ى'))) return false;
    if (word_[at].vowel == Vowel::sukun) return true;
    if (next == U'ة') return false;
    return next != U'ا' || (letter == U'و' && at + 2 == word_.size());
}

std::size_t LetterReader::read_vowel(std::size_t at, bool first) {
    switch (word_[at].vowel) {
    case Vowel::fatha:
        return read_a(at);
    case Vowel::damma:
        return read_u_or_i(at, Sound::u);
    case Vowel::kasra:
        return read_u_or_i(at, Sound::i);
    case Vowel::fathatan:
        return read_tanwin(at, Sound::a);
    case Vowel::dammatan:
        return read_tanwin(at, Sound::u);
    case Vowel::kasratan:
        return read_tanwin(at, Sound::i);
    case Vowel::sukun:
        return at + 1;
    case Vowel::none:
        break;
    }
    return read_unwritten_vowel(at, first);
}

std::size_t LetterReader::read_u_or_i(std::size_t at, Sound vowel) {
    const bool long_vowel = lengthens(at + 1, vowel == Sound::u ? U'و' : U'ي');
    add(long_vowel ? lengthened(vowel) : vowel);
    return at + (long_vowel ? 2 : 1);
}

std::size_t LetterReader::read_a(std::size_t at) {
    const std::size_t next = at + 1;
    const char32_t letter = letter_at(word_, next);
    const bool is_alif = letter == U'ا' && (is_vowelless(word_, next) || word_[next].vowel == Vowel::fatha);
    const bool is_maqsura = letter == U'ى' && is_vowelless(word_, next);
    add(is_alif || is_maqsura ? Sound::aa : Sound::a);
    if (is_alif || is_maqsura) return next + 1;
    if (!is_one_of(letter, U"اى") || vowel_at(word_, next) != Vowel::fathatan) return next;
    add(Sound::n);
    return next + 1;
}

/// A letter without a mark has the short vowel of the long one behind it; أ is a and إ is i at the beginning.
std::size_t LetterReader::read_unwritten_vowel(std::size_t at, bool first) {
    const std::size_t next = at + 1;
    const char32_t letter = letter_at(word_, next);
    if ((letter == U'ا' && is_vowelless(word_, next)) || (letter == U'ى' && at + 2 == word_.size())) {
        add(Sound::aa);
        return next + 1;
    }
    if (is_unmarked(word_, next) && (lengthens(next, U'و') || lengthens(next, U'ي'))) {
        add(letter == U'و' ? Sound::uu : Sound::ii);
        return next + 1;
    }
    if (first && is_one_of(word_[at].letter, U"أا")) add(Sound::a);
    if (first && word_[at].letter == U'إ') add(Sound::i);
    return next;
}

/// The letter behind it, if any, is silent.
std::size_t LetterReader::read_tanwin(std::size_t at, Sound vowel) {
    add(vowel);
    add(Sound::n);
    const bool silent =
        at + 2 == word_.size() && is_unmarked(word_, at + 1) && is_one_of(letter_at(word_, at + 1), U"اىو");
    return at + (silent ? 2 : 1);
}

} // namespace radiowrap
