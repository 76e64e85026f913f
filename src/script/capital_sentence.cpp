#include "script/capital_sentence.hpp"

#include <algorithm>

namespace radiowrap {

namespace {

bool is_missing(const Mention& subject) {
    return subject.kind == Mention::Kind::nobody && subject.gender == Gender::unknown;
}

} // namespace

Mention CapitalSentence::topic() const {
    const std::size_t at = behind_opening();
    Mention mention = phrase(at);
    // "The youngest apprentice, NAME, wants ..."
    const bool aside = mention.end > at && mention.end < end() && is_comma(words()[mention.end].token.mark);
    return !is_sure(mention) && aside ? phrase(mention.end + 1) : mention;
}

/// Behind openers, and behind where or when it is: "In the village of Marsh End,".
std::size_t CapitalSentence::behind_opening() const {
    constexpr std::size_t longest_place = 10; // tokens
    const std::size_t at = behind_openers();
    if (at >= end() || !words()[at].is(WordClass::stop) || words()[at].is(WordClass::determiner)) return at;
    const std::size_t farthest = std::min(end(), at + longest_place);
    for (std::size_t i = at + 1; i < farthest; ++i) {
        if (is_comma(words()[i].token.mark)) return is_sure(phrase(i + 1)) ? i + 1 : at;
        const bool verb = words()[i].is_verb() && !words()[i].token.capital;
        if (!words()[i].is_word() || verb || words()[i].is_given_name()) break; // "Like NAME, NAME"
    }
    return at;
}

std::optional<Attribution> CapitalSentence::attribution(std::size_t verb, bool first) const {
    const bool head = verb == begin();
    if (!head && (words()[verb].token.capital || !names_.is_verb_here(verb)))
        return first ? without_subject_beside(verb) : std::nullopt;
    if (head && words()[verb].is_any({WordClass::participle, WordClass::title})) return std::nullopt;
    Mention subject = by_number(subject_of(verb), verb);
    if (is_missing(subject)) {
        if (!first || !goes_on(verb)) return std::nullopt;
        if (words()[verb].is(WordClass::they_speak)) subject.gender = Gender::they;
    }
    if (subject.is_person()) subject.hint = pronoun_behind(verb);
    // "Jane Roe said the mayor had told her": the second one stands inside what the first one says.
    const std::size_t from =
        std::min(subject.end > 0 ? subject.begin : verb, names_.verb_group(verb, begin()));
    const bool embedded = from > begin() && words()[from - 1].is_word() &&
                          (words()[from - 1].is_verb() || words()[from - 1].is(WordClass::complementizer));
    return Attribution{verb, std::move(subject), embedded};
}

/// What looks like a noun there is a verb, when its subject stands where it must.
std::optional<Attribution> CapitalSentence::without_subject_beside(std::size_t verb) const {
    if (auto attribution = fronted(verb)) return attribution;
    if (words()[verb].token.capital || words()[verb].is_any({WordClass::participle, WordClass::title}))
        return std::nullopt;
    Mention subject = coordinated(verb);
    if (!subject.is_person()) return std::nullopt;
    return Attribution{verb, std::move(subject)};
}

/// "Así lo explica NAME", "ce qu'explique NAME": right behind the words at the head, and right in front of
/// the name.
std::optional<Attribution> CapitalSentence::fronted(std::size_t verb) const {
    constexpr std::size_t longest_front = 4; // tokens
    const bool inverts = rules_.writing.inverts && words()[verb].is(WordClass::speaks);
    if (!inverts || verb - begin() > longest_front || !words()[verb - 1].is(WordClass::fronting))
        return std::nullopt;
    Mention subject = names_.subject_behind(verb + words()[verb].length(WordClass::speaks), end());
    if (!is_sure(subject)) return std::nullopt;
    return Attribution{verb, std::move(subject)};
}

/// "NAME smiled and said": where nobody else is named in between.
Mention CapitalSentence::coordinated(std::size_t verb) const {
    if (!words()[verb - 1].is(WordClass::coordinator)) return {};
    Mention subject = topic();
    if (!is_sure(subject) || subject.end >= verb) return {};
    const std::size_t name = subject.begin < subject.end ? subject.end - subject.name.size() : subject.end;
    for (std::size_t i = subject.begin; i < name; ++i) // "the mayor met NAME"
        if (words()[i].is_word() && !words()[i].token.capital &&
            !words()[i].is_any({WordClass::title, WordClass::adjective, WordClass::determiner,
                                WordClass::institution, WordClass::stop}))
            return {};
    for (std::size_t i = subject.end; i < verb; ++i)
        if (words()[i].is_given_name() && words()[i].token.capital) return {};
    subject.confidence = std::min(subject.confidence, running_speaker);
    return subject;
}

/// "Lee said she was late": it is seldom another one whom she means.
Gender CapitalSentence::pronoun_behind(std::size_t verb) const {
    std::size_t at = verb + 1;
    while (at < end() && (is_comma(words()[at].token.mark) || words()[at].is(WordClass::complementizer)))
        ++at;
    if (at >= end() || words()[at].is_any({WordClass::determiner, WordClass::adverb})) return Gender::unknown;
    if (words()[at].is(WordClass::he)) return Gender::he;
    return words()[at].is(WordClass::she) ? Gender::she : Gender::unknown;
}

/// In front of the verb, or behind it: "..., said Jane Roe".
Mention CapitalSentence::subject_of(std::size_t verb) const {
    Mention subject = verb == begin() ? Mention{} : names_.subject_before(verb, begin());
    const bool adjacent = subject.is_person() && subject.end == names_.verb_group(verb, begin());
    if (rules_.writing.verb_last && !adjacent)
        if (Mention front = parted_by_comma(verb); front.kind != Mention::Kind::nobody) return front;
    return inverts(verb) ? inverted(verb, std::move(subject)) : subject;
}

/// "Belediye Başkanı NAME, köprünün açılacağını söyledi": the person with a comma right behind the
/// name; nobody by name where several are.
Mention CapitalSentence::parted_by_comma(std::size_t verb) const {
    constexpr std::size_t longest_front = 30; // tokens; few writers name who speaks later
    Mention found;
    for (std::size_t i = begin() + 1; i < std::min(verb, begin() + longest_front); ++i) {
        if (!is_comma(words()[i].token.mark) || words()[i].quoted) continue;
        Mention person = names_.subject_before(i, begin());
        if (!person.is_person() || person.end != i) continue;
        const bool several = found.is_person() || names_.given_name(i + 1, verb).is_person();
        if (several) return {.kind = Mention::Kind::unnamed, .begin = begin(), .end = i};
        found = std::move(person);
    }
    return found;
}

bool CapitalSentence::inverts(std::size_t verb) const {
    return words()[verb].is(WordClass::inverting) ||
           (rules_.writing.inverts && !words()[verb].is(WordClass::transitive));
}

/// Who speaks, with `front` before the verb.
Mention CapitalSentence::inverted(std::size_t verb, Mention front) const {
    const std::size_t group = names_.verb_group(verb, begin());
    const bool mark = group == begin() || !words()[group - 1].is_word();
    if (front.is_person() && (!mark || !words()[front.end].is_word())) return front;
    const bool pronoun = front.kind == Mention::Kind::nobody && !is_missing(front);
    if (!mark && (pronoun || is_listed(front))) return front;
    if (!mark && !is_missing(front) && !rules_.noun_capitals) return front;
    Mention behind = names_.subject_behind(
        verb + std::max<std::size_t>(words()[verb].length(WordClass::speaks), 1), end());
    // "His son, the baker, says he will": turned round the pronoun would be the last word
    const bool says_of_self = behind.kind == Mention::Kind::nobody && behind.gender != Gender::unknown &&
                              !rules_.writing.inverts && behind.end < end() && words()[behind.end].is_word();
    if (says_of_self) return front;
    const bool named = behind.is_person() && (verb != begin() || is_sure(behind));
    const bool unnamed = behind.kind == Mention::Kind::office || behind.kind == Mention::Kind::unnamed ||
                         behind.gender != Gender::unknown || is_listed(behind);
    return named || ((is_missing(front) || mark) && unnamed) ? behind : front;
}

/// A word of it tells what it is.
bool CapitalSentence::is_listed(const Mention& mention) const {
    for (std::size_t i = mention.begin; i < mention.end; ++i)
        if (words()[i].is_any({WordClass::institution, WordClass::title, WordClass::unnamed})) return true;
    return false;
}

/// Whoever spoke before goes on, as the verb has no subject: at the head, behind what is quoted, or behind an
/// opening such as "En ese sentido,".
bool CapitalSentence::goes_on(std::size_t verb) const {
    constexpr std::size_t longest_opening = 10; // tokens
    constexpr std::size_t longest_front = 40;   // of a sentence whose verb is still its main one
    if (!rules_.writing.drops_subjects) return false;
    const std::size_t group = names_.verb_group(verb, begin());
    if (group > begin() && is_quotation_mark(words()[group - 1].token.mark)) return true;
    if (group - begin() > longest_front) return false;
    const std::size_t head = behind_openers();
    if (group <= head) return true;
    if (words()[group - 1].is_any({WordClass::stop, WordClass::complementizer})) return false;
    const bool clause = std::any_of(words().begin() + static_cast<std::ptrdiff_t>(head),
                                    words().begin() + static_cast<std::ptrdiff_t>(group),
                                    [](const Word& word) { return word.is(WordClass::auxiliary); });
    if (is_comma(words()[group - 1].token.mark) && clause) return true;
    const Word& opening = words()[head];
    return opening.is(WordClass::stop) && !opening.is(WordClass::determiner) &&
           group - head <= longest_opening;
}

/// "Sie" and "die Anwohner" are many in front of "sagten".
Mention CapitalSentence::by_number(Mention subject, std::size_t verb) const {
    if (!words()[verb].is(WordClass::they_speak)) return subject;
    const bool two = subject.is_person() && subject.begin > begin() &&
                     words()[subject.begin - 1].is(WordClass::coordinator);
    if (subject.kind == Mention::Kind::office || two) subject.kind = Mention::Kind::unnamed;
    if (subject.kind == Mention::Kind::nobody && subject.gender == Gender::she) subject.gender = Gender::they;
    return subject;
}

} // namespace radiowrap
