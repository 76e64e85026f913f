#include "voice/arabic/pronounce/phonemes_dark.hpp"

namespace radiowrap {

namespace {

bool is_emphatic(Sound sound) {
    return sound == Sound::sad || sound == Sound::dad || sound == Sound::tta || sound == Sound::zza;
}

/// Dark in its own way, and weaker.
bool is_back(Sound sound) {
    return sound == Sound::q || sound == Sound::ghayn || sound == Sound::kha || sound == Sound::r;
}

bool closes_syllable(std::span<const Sound> word, std::size_t at) {
    return at + 1 >= word.size() || !is_vowel(word[at + 1]);
}

bool is_a_dark(std::span<const Sound> word, std::size_t at) {
    if (at > 0 && (is_emphatic(word[at - 1]) || is_back(word[at - 1]) || word[at - 1] == Sound::allah_l))
        return true;
    if (at + 1 >= word.size()) return false;
    return is_emphatic(word[at + 1]) || (is_back(word[at + 1]) && closes_syllable(word, at + 1));
}

Sound dark(Sound vowel) {
    constexpr int kToDark = static_cast<int>(Sound::dark_a) - static_cast<int>(Sound::a);
    return static_cast<Sound>(static_cast<int>(vowel) + kToDark);
}

} // namespace

void darken(std::span<Sound> word) {
    for (std::size_t i = 0; i < word.size(); ++i) {
        if (word[i] > Sound::uu) continue;
        const bool is_a = word[i] == Sound::a || word[i] == Sound::aa;
        if (is_a ? is_a_dark(word, i) : i > 0 && is_emphatic(word[i - 1])) word[i] = dark(word[i]);
    }
}

} // namespace radiowrap
