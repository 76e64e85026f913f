#include "voice/arabic/pronounce/syllables.hpp"

#include <algorithm>
#include <array>

namespace radiowrap {

namespace {

/// The last three vowels, the last one first.
struct LastVowels {
    std::array<std::size_t, 3> at{};
    std::size_t count = 0;
};

LastVowels last_vowels(std::span<const Sound> word, std::size_t from) {
    LastVowels vowels;
    for (std::size_t i = word.size(); i > from && vowels.count < vowels.at.size(); --i)
        if (is_vowel(word[i - 1])) vowels.at[vowels.count++] = i - 1;
    return vowels;
}

bool is_superheavy(std::span<const Sound> word, std::size_t vowel) {
    const std::size_t consonants = word.size() - vowel - 1;
    return consonants >= (is_long(word[vowel]) ? 1U : 2U);
}

} // namespace

std::optional<std::size_t> stressed_vowel(std::span<const Sound> word, std::size_t stem, bool stress_last) {
    LastVowels vowels = last_vowels(word, std::min(stem, word.size()));
    if (vowels.count == 0) vowels = last_vowels(word, 0);
    if (vowels.count == 0) return std::nullopt;
    if (vowels.count == 1 || stress_last || is_superheavy(word, vowels.at[0])) return vowels.at[0];
    const bool heavy = is_long(word[vowels.at[1]]) || vowels.at[0] - vowels.at[1] > 2;
    return vowels.at[heavy || vowels.count == 2 ? 1 : 2];
}

} // namespace radiowrap
