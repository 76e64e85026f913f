#include "voice/arabic/pronounce/phonemes.hpp"

#include <array>
#include <utility>

namespace radiowrap {

namespace {

/// In the order of Sound. The voice says [ð] for Z, so the zh of French names is the base table's Z;.
constexpr std::array<std::string_view, 46> kMnemonics = {
    "a",  "i", "u", "a:", "i:", "u:", "a.", "i.", "u.", "a.:", "i.:", "u.:", "?",  "b", "t",  "T",
    "dZ", "H", "X", "d",  "D",  "R",  "z",  "s",  "S",  "s[",  "dH",  "t[",  "Z",  "A", "gH", "f",
    "q",  "k", "l", "m",  "n",  "h",  "w",  "j",  "p",  "v",   "g",   "tS",  "Z;", "l"};
static_assert(kMnemonics.size() == static_cast<std::size_t>(Sound::allah_l) + 1);

/// U+0621 (hamza) to U+063A (ghayn); `a` stands for what is no consonant.
constexpr std::array<Sound, 26> kFromHamza = {
    Sound::hamza, Sound::hamza, Sound::hamza, Sound::hamza, Sound::hamza, Sound::hamza, Sound::a,
    Sound::b,     Sound::t,     Sound::t,     Sound::th,    Sound::jim,   Sound::ha,    Sound::kha,
    Sound::d,     Sound::dhal,  Sound::r,     Sound::z,     Sound::s,     Sound::sh,    Sound::sad,
    Sound::dad,   Sound::tta,   Sound::zza,   Sound::ayn,   Sound::ghayn};
/// U+0641 (fa) to U+064A (ya).
constexpr std::array<Sound, 10> kFromFa = {Sound::f, Sound::q, Sound::k, Sound::l, Sound::m,
                                           Sound::n, Sound::h, Sound::w, Sound::a, Sound::y};

constexpr std::array<std::pair<char32_t, Sound>, 8> kOtherLetters = {{{U'پ', Sound::p},
                                                                      {U'ڤ', Sound::v},
                                                                      {U'ڥ', Sound::v},
                                                                      {U'گ', Sound::g},
                                                                      {U'ڨ', Sound::g},
                                                                      {U'چ', Sound::ch},
                                                                      {U'ژ', Sound::zh},
                                                                      {U'\ufdf2', Sound::allah_l}}};

bool run_together(Sound first, Sound second) {
    switch (first) {
    case Sound::d:
        return second == Sound::ha || second == Sound::zza || second == Sound::zh;
    case Sound::t:
        return second == Sound::sh;
    case Sound::g:
        return second == Sound::ha;
    default:
        return false;
    }
}

} // namespace

std::optional<Sound> consonant_of(char32_t letter) {
    Sound sound = Sound::a;
    if (letter >= U'ء' && letter <= U'غ') sound = kFromHamza[letter - U'ء'];
    if (letter >= U'ف' && letter <= U'ي') sound = kFromFa[letter - U'ف'];
    for (const auto& [other, spoken] : kOtherLetters)
        if (letter == other) sound = spoken;
    if (is_vowel(sound)) return std::nullopt;
    return sound;
}

std::string_view mnemonic(Sound sound) { return kMnemonics[static_cast<std::size_t>(sound)]; }

std::span<const std::string_view> all_mnemonics() { return kMnemonics; }

void append_phonemes(std::string& text, std::span<const Sound> sounds, std::optional<std::size_t> stressed) {
    for (std::size_t i = 0; i < sounds.size(); ++i) {
        if (i > 0 && run_together(sounds[i - 1], sounds[i])) text += '|';
        if (stressed == i) text += '\'';
        text += mnemonic(sounds[i]);
    }
}

} // namespace radiowrap
