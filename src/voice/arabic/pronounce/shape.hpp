#pragma once

#include "voice/arabic/pronounce/letters.hpp"

namespace radiowrap {

/// How a word begins.
struct WordShape {
    enum class Start {
        plain,
        article, ///< ال, or the ل of it behind لِ
        wasla,   ///< a bare alif that is spoken at the beginning of a phrase only
    };
    Start start = Start::plain;
    std::size_t clitics = 0; ///< letters before article or wasla
    std::size_t stem = 0;    ///< the first letter behind article, wasla and clitics
    bool inner_wasla = false; ///< behind the article stands a wasla, which `stem` has passed: الِاستقبال
};

WordShape shape_of(Word word);

/// How many letters at the beginning are clitics that do not bear the stress. The article is not counted.
/// What looks like a clitic may be a letter of the root (وَصَل): this is right most of the time.
std::size_t unstressed_clitics(Word word);

/// لَا فِي مِنْ and the like, with or without clitics: words of one syllable that lean on the next.
bool is_function_word(Word word);

} // namespace radiowrap
