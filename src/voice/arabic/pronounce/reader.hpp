#pragma once

#include "voice/arabic/pronounce/letters.hpp"
#include "voice/arabic/pronounce/phonemes.hpp"

#include <utility>

namespace radiowrap {

/// Turns the letters of a word into sounds, one after the other. Article and wasla are not its matter.
class LetterReader {
public:
    explicit LetterReader(Word word) : word_(word) { sounds_.reserve(word.size() * 2); }

    /// Reads the letter at `at`, with the silent and the long-vowel letters that belong to it; the place of
    /// the next. `first` begins the word or the stem behind the article.
    std::size_t read(std::size_t at, bool first = false);

    void add(Sound sound) { sounds_.push_back(sound); }
    [[nodiscard]] const Sounds& sounds() const { return sounds_; }
    [[nodiscard]] Sounds take() { return std::move(sounds_); }

private:
    std::size_t read_alif(std::size_t at, bool first);
    std::size_t read_alif_maqsura(std::size_t at);
    std::size_t read_ta_marbuta(std::size_t at);
    std::size_t read_consonant(std::size_t at, Sound sound, bool first);
    std::size_t read_vowel(std::size_t at, bool first);
    std::size_t read_a(std::size_t at);
    std::size_t read_u_or_i(std::size_t at, Sound vowel);
    std::size_t read_unwritten_vowel(std::size_t at, bool first);
    std::size_t read_tanwin(std::size_t at, Sound vowel);
    void add_consonant(Sound sound, bool doubled);
    void add_short_a_if_missing();
    [[nodiscard]] bool lengthens(std::size_t at, char32_t letter) const;
    [[nodiscard]] bool ends_in(Sound sound) const { return !sounds_.empty() && sounds_.back() == sound; }

    Word word_;
    Sounds sounds_;
};

} // namespace radiowrap
