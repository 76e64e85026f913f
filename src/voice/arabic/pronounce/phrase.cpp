#include "voice/arabic/pronounce/phrase.hpp"

#include "voice/arabic/pronounce/letters.hpp"
#include "voice/arabic/pronounce/phonemes_dark.hpp"
#include "voice/arabic/pronounce/syllables.hpp"

#include <algorithm>

namespace radiowrap {

namespace {

using Helper = SpokenWord::Helper;

/// What a word does before a wasla; how many of its first sounds the next word loses.
std::size_t link(SpokenWord& before, bool article) {
    if (before.sounds.empty()) return 0;
    Sound& last = before.sounds.back();
    if (is_vowel(last)) {
        last = shortened(last);
        return 2;
    }
    if (before.helper == Helper::none) return 1;
    const Sound a_or_i = article ? Sound::a : Sound::i;
    const Sound other = before.helper == Helper::u ? Sound::u : Sound::i;
    before.sounds.push_back(before.helper == Helper::a_or_i ? a_or_i : other);
    return 2;
}

void drop_first(SpokenWord& word, std::size_t count) {
    word.sounds.erase(word.sounds.begin(), word.sounds.begin() + static_cast<std::ptrdiff_t>(count));
    word.stem -= std::min(word.stem, count);
}

/// The stress is that of a word without its helping vowel, and without the vowel it has lost.
void link_and_stress(std::vector<SpokenWord>& words) {
    for (std::size_t i = 0; i < words.size(); ++i) {
        SpokenWord& word = words[i];
        if (i > 0 && word.wasla) drop_first(word, link(words[i - 1], word.article));
        if (!word.unstressed) word.stress = stressed_vowel(word.sounds, word.stem, word.stress_last);
    }
}

/// The heavy l of الله is light after i.
void lighten_allah(std::vector<SpokenWord>& words) {
    Sound vowel = Sound::a;
    for (SpokenWord& word : words)
        for (Sound& sound : word.sounds) {
            if (is_vowel(sound)) vowel = sound;
            if (sound == Sound::allah_l && (vowel == Sound::i || vowel == Sound::ii)) sound = Sound::l;
        }
}

/// عبد, marked or not.
SpokenWord speak_servant(Word word) {
    std::vector<Letter> letters(word.begin(), word.end());
    if (!letters[0].is_marked()) letters[0].vowel = Vowel::fatha;
    return speak_word(std::move(letters), false);
}

} // namespace

std::vector<SpokenWord> speak_phrase(std::span<const std::span<const Letter>> words, bool pausal) {
    std::vector<SpokenWord> spoken;
    spoken.reserve(words.size() + 1);
    for (std::size_t i = 0; i < words.size(); ++i) {
        auto word = words[i];
        if (begins_with(word, 0, U"عبدال") && word.size() > 6) { // عبدالله and all others are two words
            spoken.push_back(speak_servant(word.first(3)));
            word = word.subspan(3);
        }
        spoken.push_back(speak_word({word.begin(), word.end()}, pausal && i + 1 == words.size()));
        spoken.back().glued = word.size() != words[i].size();
    }
    link_and_stress(spoken);
    lighten_allah(spoken);
    for (SpokenWord& word : spoken) darken(word.sounds);
    return spoken;
}

} // namespace radiowrap
