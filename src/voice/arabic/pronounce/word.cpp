#include "voice/arabic/pronounce/word.hpp"

#include "voice/arabic/pronounce/letters.hpp"
#include "voice/arabic/pronounce/pause.hpp"
#include "voice/arabic/pronounce/reader.hpp"
#include "voice/arabic/pronounce/respell.hpp"
#include "voice/arabic/pronounce/shape.hpp"
#include "voice/arabic/pronounce/wasla.hpp"

#include <algorithm>

namespace radiowrap {

namespace {

bool is_sun(char32_t letter) { return is_one_of(letter, U"تثدذرزسشصضطظلن") || letter == kAllahLam; }

/// هُمْ, كُمْ, تُمْ at the end.
bool is_plural_pronoun(Word word) {
    const std::size_t last = word.size() - 1;
    if (word.size() < 2 || word[last].letter != U'م' || word[last].shadda) return false;
    const Vowel vowel = word[last - 1].vowel;
    return is_one_of(word[last - 1].letter, U"هكت") && !word[last - 1].shadda &&
           (vowel == Vowel::damma || vowel == Vowel::none ||
            (vowel == Vowel::kasra && word[last - 1].letter == U'ه'));
}

SpokenWord::Helper helper_of(Word word, bool is_function) {
    if (is_function && ends_with(word, U"من")) return SpokenWord::Helper::a_or_i;
    if (is_plural_pronoun(word) || ends_with(word, U"وا")) return SpokenWord::Helper::u;
    const bool left_out = !word.back().is_marked() && !is_function;
    return left_out ? SpokenWord::Helper::none : SpokenWord::Helper::i;
}

/// A clitic has one vowel, which is short: the alif behind it belongs to article or wasla.
void read_clitics(LetterReader& reader, Word clitics) {
    for (const Letter& letter : clitics) {
        reader.add(*consonant_of(letter.letter));
        reader.add(is_one_of(letter.letter, U"بل") ? Sound::i : Sound::a);
    }
}

/// Article and wasla, with what they make of the stem's first letter.
void read_start(LetterReader& reader, Word word, const WordShape& shape) {
    const bool at_start = shape.clitics == 0;
    if (at_start) reader.add(Sound::hamza);
    if (shape.start == WordShape::Start::wasla) {
        if (at_start) reader.add(wasla_vowel(word, 0) == Vowel::damma ? Sound::u : Sound::i);
        return;
    }
    if (at_start) reader.add(Sound::a);
    const char32_t next = letter_at(word, shape.stem);
    reader.add(is_sun(next) && !shape.inner_wasla ? *consonant_of(next) : Sound::l);
    if (shape.inner_wasla) reader.add(Sound::i);
}

/// Where the stress may begin. A clitic that has closed its syllable with the stem takes it.
std::size_t stem_of(const LetterReader& reader, const WordShape& shape) {
    const std::size_t sounds = reader.sounds().size();
    if (shape.start == WordShape::Start::article && !shape.inner_wasla) return sounds;
    return sounds - std::min<std::size_t>(sounds, 1);
}

void read_plain(LetterReader& reader, Word word, SpokenWord& spoken) {
    const std::size_t clitics = unstressed_clitics(word);
    for (std::size_t at = 0; at < word.size(); at = reader.read(at, at == 0))
        if (at <= clitics) spoken.stem = reader.sounds().size();
}

void read_shaped(LetterReader& reader, std::span<Letter> word, const WordShape& shape, SpokenWord& spoken) {
    read_clitics(reader, word.first(shape.clitics));
    read_start(reader, word, shape);
    spoken.stem = stem_of(reader, shape);
    spoken.wasla = shape.clitics == 0;
    spoken.article = shape.start == WordShape::Start::article;
    const bool article = spoken.article && !shape.inner_wasla;
    if (article && is_sun(letter_at(word, shape.stem))) word[shape.stem].shadda = false;
    for (std::size_t at = shape.stem; at < word.size();) at = reader.read(at, article && at == shape.stem);
}

bool ends_in_silent_h(Word word) {
    const std::size_t size = word.size();
    return size > 1 && word[size - 1].letter == U'ة' && is_vowelless(word, size - 1) &&
           is_one_of(word[size - 2].letter, U"اآ");
}

} // namespace

SpokenWord speak_word(std::vector<Letter> word, bool pausal) {
    SpokenWord spoken;
    respell_single_letter(word);
    respell(word);
    if (word.empty()) return spoken;
    spoken.unstressed = is_function_word(word);
    spoken.helper = helper_of(word, spoken.unstressed);
    if (pausal) make_pausal(word);
    spoken.stress_last = ends_in_silent_h(word);
    LetterReader reader(word);
    const WordShape shape = shape_of(word);
    if (shape.start == WordShape::Start::plain)
        read_plain(reader, word, spoken);
    else
        read_shaped(reader, word, shape, spoken);
    spoken.sounds = reader.take();
    return spoken;
}

} // namespace radiowrap
