#include "script/capital_sentence.hpp"

#include <algorithm>

namespace radiowrap {

namespace {

bool is_missing(const Mention& subject) {
    return subject.kind == Mention::Kind::nobody && subject.gender == Gender::unknown;
}

} // namespace

Mention CapitalSentence::topic() const {
    const std::size_t at = behind_openers();
    Mention mention = phrase(at);
    // "The youngest apprentice, NAME, wants ..."
    const bool aside = mention.end > at && mention.end < end() && is_comma(words()[mention.end].token.mark);
    return !is_sure(mention) && aside ? phrase(mention.end + 1) : mention;
}

std::optional<Attribution> CapitalSentence::attribution(std::size_t verb, bool /*first*/) const {
    if (verb == begin() || words()[verb].token.capital || !names_.is_verb_here(verb)) return std::nullopt;
    Mention subject = subject_of(verb);
    if (is_missing(subject)) return std::nullopt;
    // "Jane Roe said the mayor had told her": the second one stands inside what the first one says.
    const std::size_t from = std::min(subject.begin, verb);
    const bool embedded = from > begin() && words()[from - 1].is_word() &&
                          (words()[from - 1].is_verb() || words()[from - 1].is(WordClass::complementizer));
    return Attribution{verb, std::move(subject), embedded};
}

/// In front of the verb, or behind it: "..., said Jane Roe".
Mention CapitalSentence::subject_of(std::size_t verb) const {
    Mention subject = names_.subject_before(verb, begin());
    if (!words()[verb].is(WordClass::inverting) || subject.is_person()) return subject;
    if (!is_missing(subject) && words()[verb - 1].is_word()) return subject;
    Mention behind = phrase(verb + 1);
    const bool office = is_missing(subject) && behind.kind == Mention::Kind::office;
    return behind.is_person() || office ? behind : subject;
}

} // namespace radiowrap
