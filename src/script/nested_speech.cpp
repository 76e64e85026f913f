#include "script/nested_speech.hpp"

#include <algorithm>
#include <optional>

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

/// "the baker, who also said": the last word in front, and the verb.
struct RelativeSpeech {
    std::size_t noun = 0;
    std::size_t verb = 0;
};

/// Of a relative pronoun at `at`; empty where another word stands there, or no verb of speech follows.
std::optional<RelativeSpeech> relative_speech(const std::vector<Word>& words, std::size_t at,
                                              std::size_t end) {
    constexpr std::size_t farthest = 3; // tokens between "who" and the verb
    if (at < 2 || !words[at].is(WordClass::relative)) return std::nullopt;
    const bool comma = is_comma(words[at - 1].token.mark);
    const std::size_t noun = comma ? at - 2 : at - 1;
    const bool conjunction = !comma && words[at].is(WordClass::complementizer); // "a los vecinos que"
    if (conjunction || !words[noun].is_word() || words[noun].is_verb()) return std::nullopt;
    for (std::size_t i = at + 1; i < std::min(end, at + 1 + farthest); ++i) {
        if (words[i].is_verb()) return RelativeSpeech{noun, i};
        if (!words[i].is_any({WordClass::adverb, WordClass::auxiliary})) break;
    }
    return std::nullopt;
}

/// "Stone told the baker, who said he was too:" is not of Stone.
bool is_of_relative(const Analysis& paragraph, TokenRange sentence, const Attribution& speech) {
    if (speech.subject.begin >= speech.subject.end) return false;
    for (std::size_t i = speech.subject.end + 1; i < sentence.end; ++i)
        if (const auto relative = relative_speech(paragraph.words, i, sentence.end))
            if (relative->noun >= speech.subject.end && relative->verb >= speech.verb)
                return !has_complementizer(paragraph, std::min(speech.verb, i), i);
    return false;
}

} // namespace

bool tells_of_another(const Analysis& paragraph, const std::vector<Speech>& speeches, const Speech& last) {
    const Attribution& outer = last.attribution;
    if (outer.asks || is_of_relative(paragraph, paragraph.sentences[last.sentence], outer)) return true;
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
