#include "script/nested_speech.hpp"

#include <algorithm>

namespace radiowrap {

namespace {

constexpr std::size_t farthest_clause = 40; // tokens between two verbs
constexpr std::size_t farthest_colon = 6;   // tokens between "told her" and the words that it announces

/// A colon stands right behind what belongs to the verb, and no "that" begins what is said.
bool announces_words(const Analysis& paragraph, std::size_t verb) {
    const std::size_t end = std::min(paragraph.words.size(), verb + 1 + farthest_colon);
    for (std::size_t i = verb + 1; i < end; ++i) {
        if (is_colon(paragraph.words[i].token.mark)) return true;
        if (paragraph.words[i].is_any({WordClass::complementizer, WordClass::auxiliary, WordClass::he,
                                       WordClass::she, WordClass::they}))
            return false; // "told her it was cold"
    }
    return false;
}

/// "that" between the two: the one who speaks first tells of the other, and not to the other.
bool has_complementizer(const Analysis& paragraph, std::size_t from, std::size_t to) {
    if (to - from > farthest_clause) return true; // too far apart to be one clause
    for (std::size_t i = from; i < to; ++i)
        if (paragraph.words[i].is(WordClass::complementizer)) return true;
    return false;
}

} // namespace

bool tells_of_another(const Analysis& paragraph, const std::vector<Speech>& speeches, const Speech& last) {
    const Attribution& outer = last.attribution;
    if (outer.asks) return true;
    return std::any_of(speeches.begin(), speeches.end(), [&](const Speech& other) {
        if (other.sentence != last.sentence || other.person == last.person) return false;
        const Attribution& inner = other.attribution;
        if (inner.relative && inner.verb > outer.verb && other.person &&
            !has_complementizer(paragraph, outer.verb, inner.verb))
            return true;
        const bool told = inner.embedded && !outer.embedded && other.is_human() && inner.verb > outer.verb;
        const bool between =
            outer.subject.is_person() && inner.verb >= outer.subject.end && inner.verb < outer.verb;
        return (told && announces_words(paragraph, inner.verb)) || (between && other.person);
    });
}

} // namespace radiowrap
