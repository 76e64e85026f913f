#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace radiowrap {

/// A sound of spoken Arabic. The vowels come first: short, long, dark short, dark long, each as a, i, u.
enum class Sound : std::uint8_t {
    // clang-format off
    a, i, u, aa, ii, uu, dark_a, dark_i, dark_u, dark_aa, dark_ii, dark_uu,
    hamza, b, t, th, jim, ha, kha, d, dhal, r, z, s, sh, sad, dad, tta, zza, ayn, ghayn, f, q, k, l, m, n, h, w, y,
    p, v, g, ch, zh,
    allah_l, ///< the heavy l of الله, written like any other but dark
    // clang-format on
};

using Sounds = std::vector<Sound>;

constexpr bool is_vowel(Sound sound) { return sound <= Sound::dark_uu; }
constexpr bool is_long(Sound sound) {
    return (sound >= Sound::aa && sound <= Sound::uu) || (sound >= Sound::dark_aa && sound <= Sound::dark_uu);
}
/// The short vowel of a long light one; any other sound as it is.
constexpr Sound shortened(Sound sound) {
    return sound >= Sound::aa && sound <= Sound::uu ? static_cast<Sound>(static_cast<int>(sound) - 3) : sound;
}

/// The long vowel of a short light one.
constexpr Sound lengthened(Sound sound) { return static_cast<Sound>(static_cast<int>(sound) + 3); }

/// The consonant a letter is spoken as; empty for alif, alif maqsura and what is no letter. The ligature of
/// الله stands for its heavy l.
std::optional<Sound> consonant_of(char32_t letter);

/// eSpeak NG's name for the sound in its voice "ar".
std::string_view mnemonic(Sound sound);

/// Every name that `mnemonic` gives: eSpeak NG drops any other in silence.
std::span<const std::string_view> all_mnemonics();

/// Appends the names, a stress mark before the vowel at `stressed`, if any, and a bar where two names side by
/// side would be read as another one.
void append_phonemes(std::string& text, std::span<const Sound> sounds, std::optional<std::size_t> stressed);

} // namespace radiowrap
