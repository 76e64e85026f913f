#include "script/capital_name_edges.hpp"

#include <algorithm>

namespace radiowrap {

namespace {

constexpr std::size_t most_name_words = 6;
constexpr std::size_t farthest_auxiliary = 14; // tokens in front of its participle

} // namespace

std::size_t CapitalNameEdges::name_end(std::size_t at, std::size_t limit) const {
    std::size_t end = at;
    while (end < limit && end - at < most_name_words) {
        std::size_t next = end;
        while (end > at && next < limit && words_[next].is(WordClass::link)) ++next; // "van der"
        if (next >= limit || !is_name_word(next)) break;
        if (next > end && !goes_on_behind_links(end, next, end - at)) break;
        end = next + 1;
        if (words_[end - 1].token.possessive) break;
    }
    return std::min(end, limit);
}

/// "Ana Torres de Toledo" comes from there; "Ana Ruiz y Soto" is one woman, "Ana Ruiz y Luis Soto" are two.
/// `count`: words of the name in front of the links.
bool CapitalNameEdges::goes_on_behind_links(std::size_t links, std::size_t at, std::size_t count) const {
    const Word& word = words_[at];
    if (word.is(WordClass::place) && !word.is_given_name()) return false;
    if (!words_[links].is(WordClass::coordinator)) return true;
    const bool alone = at + 1 >= words_.size() || !is_name_word(at + 1);
    return count > 1 && alone && !word.is_given_name();
}

bool CapitalNameEdges::is_name_word(std::size_t at) const {
    const Word& word = words_[at];
    if (!word.is_word() || !word.token.capital || word.token.digits) return false;
    if (word.is_given_name()) return true;
    const bool small =
        word.is_verb() || word.is_any({WordClass::opener, WordClass::adverb, WordClass::auxiliary,
                                       WordClass::determiner, WordClass::complementizer});
    return !(word.opens_sentence && small) &&
           !word.is_any({WordClass::stop, WordClass::he, WordClass::she, WordClass::they});
}

/// At the head of a sentence any word has a capital: "Residents", "Local".
bool CapitalNameEdges::is_common(std::size_t at) const {
    const Word& word = words_[at];
    const bool noun =
        word.is_any({WordClass::title, WordClass::adjective, WordClass::unnamed, WordClass::institution});
    const bool goes_on = !rules_.writing.listed_names && at + 1 < words_.size() && is_name_word(at + 1);
    return (word.opens_sentence || rules_.noun_capitals) && noun && !word.is_given_name() && !goes_on;
}

bool CapitalNameEdges::may_be_case(std::size_t at) const {
    return rules_.writing.listed_names && !words_[at].is_given_name();
}

/// "Say", "claim" and the like are nouns behind an article and infinitives behind a preposition.
bool CapitalNameEdges::is_verb_here(std::size_t at) const {
    if (!words_[at].is_verb() || words_[at].is(WordClass::title) || at == 0) return false;
    const Word& before = words_[at - 1];
    if (before.is(WordClass::auxiliary)) return true;
    const bool pronoun = before.is_any({WordClass::he, WordClass::she, WordClass::they});
    // "Ende Mai sagte": a noun that no name goes on with
    const bool noun = rules_.noun_capitals && before.token.capital && !before.opens_sentence;
    const bool stopped =
        !noun && !is_negated_view(at) && before.is_any({WordClass::determiner, WordClass::stop});
    if (words_[at].is(WordClass::participle)) return !stopped && has_auxiliary(at);
    return pronoun || (!before.token.possessive && !stopped) || is_name_word(at - 1);
}

/// "Does not believe that ...", "ne croit pas que ...", and no "ne croit plus aux promesses".
bool CapitalNameEdges::is_negated_view(std::size_t at) const {
    constexpr std::size_t farthest_that = 3; // tokens
    if (!words_[at].is(WordClass::negatable) || !words_[at - 1].is(WordClass::negation)) return false;
    const std::size_t end = std::min(words_.size(), at + 1 + farthest_that);
    for (std::size_t i = at + 1; i < end && words_[i].is_word(); ++i)
        if (words_[i].is(WordClass::complementizer)) return true;
    return false;
}

/// "Das hat Peter Roth unserem Sender gesagt": a participle alone says nothing.
bool CapitalNameEdges::has_auxiliary(std::size_t participle) const {
    const std::size_t farthest = std::min(participle, farthest_auxiliary);
    for (std::size_t back = 1; back <= farthest; ++back) {
        const Word& word = words_[participle - back];
        if (word.is(WordClass::auxiliary)) return true;
        if (!word.is_word() || (!rules_.noun_capitals && back > 3)) return false;
    }
    return false;
}

bool CapitalNameEdges::is_clause_edge(std::size_t at) const {
    const Word& word = words_[at];
    if (!word.is_word()) return true;
    const bool of_title = at > 0 && word.is(WordClass::governing) && words_[at - 1].is(WordClass::title);
    if (of_title) return false; // "her predecessor as mayor"
    return (!word.token.capital || word.opens_sentence) &&
           (word.is_any({WordClass::opener, WordClass::complementizer}) || is_verb_here(at));
}

} // namespace radiowrap
