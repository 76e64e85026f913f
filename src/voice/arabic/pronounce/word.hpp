#pragma once

#include "voice/arabic/marked_text.hpp"
#include "voice/arabic/pronounce/phonemes.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace radiowrap {

/// A word as it sounds alone, and what its neighbours need to know.
struct SpokenWord {
    /// The vowel put behind it where the next word begins with two consonants.
    enum class Helper : std::uint8_t {
        i,
        u,      ///< هُمْ, كُمْ, and the plural that ends in -aw
        a_or_i, ///< مِنْ: a before the article
        none,   ///< its ending is left out: the next word keeps its vowel
    };

    Sounds sounds;
    std::optional<std::size_t> stress; ///< the stressed vowel, once the word stands in its phrase
    std::size_t stem = 0;              ///< sounds of clitics and article, which do not take the stress
    bool wasla = false;                ///< begins with ? and a vowel that are spoken after a pause only
    bool article = false;              ///< the wasla is the article's
    bool unstressed = false;           ///< leans on the next word
    bool stress_last = false;          ///< ends in -āh, whose h is silent
    bool glued = false;                ///< written in one with the word before
    Helper helper = Helper::i;
};

/// One word; `pausal` if it is the last before a pause. Endings, long vowels and wasla as the marks say.
SpokenWord speak_word(std::vector<Letter> word, bool pausal);

} // namespace radiowrap
