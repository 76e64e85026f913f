#include "script/capital_name_edges.hpp"

#include <algorithm>

namespace radiowrap {

namespace {

constexpr std::size_t most_name_words = 6;

} // namespace

std::size_t CapitalNameEdges::name_end(std::size_t at, std::size_t limit) const {
    std::size_t end = at;
    while (end < limit && end - at < most_name_words) {
        std::size_t next = end;
        while (end > at && next < limit && words_[next].is(WordClass::link)) ++next; // "van der"
        if (next >= limit || !is_name_word(next)) break;
        end = next + 1;
        if (words_[end - 1].token.possessive) break;
    }
    return std::min(end, limit);
}

bool CapitalNameEdges::is_name_word(std::size_t at) const {
    const Word& word = words_[at];
    if (!word.is_word() || !word.token.capital || word.token.digits) return false;
    return word.is_given_name() ||
           !word.is_any({WordClass::stop, WordClass::he, WordClass::she, WordClass::they});
}

/// At the head of a sentence any word has a capital: "Residents", "Local".
bool CapitalNameEdges::is_common(std::size_t at) const {
    const Word& word = words_[at];
    const bool noun =
        word.is_any({WordClass::title, WordClass::adjective, WordClass::unnamed, WordClass::institution});
    return word.opens_sentence && noun && !word.is_given_name() &&
           !(at + 1 < words_.size() && is_name_word(at + 1));
}

/// "Say", "claim" and the like are nouns behind an article and infinitives behind a preposition.
bool CapitalNameEdges::is_verb_here(std::size_t at) const {
    if (!words_[at].is_verb() || words_[at].is(WordClass::title) || at == 0) return false;
    const Word& before = words_[at - 1];
    const bool pronoun = before.is_any({WordClass::he, WordClass::she, WordClass::they});
    return pronoun ||
           (!before.token.possessive && !before.is_any({WordClass::determiner, WordClass::stop})) ||
           is_name_word(at - 1);
}

bool CapitalNameEdges::is_clause_edge(std::size_t at) const {
    const Word& word = words_[at];
    if (!word.is_word()) return true;
    return (!word.token.capital || word.opens_sentence) &&
           (word.is_any({WordClass::opener, WordClass::complementizer}) || is_verb_here(at));
}

} // namespace radiowrap
