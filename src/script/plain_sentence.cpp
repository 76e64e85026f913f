#include "script/plain_sentence.hpp"

#include <algorithm>

namespace radiowrap {

namespace {

constexpr std::size_t farthest_that = 12;  // tokens in front of a verb inside what is said
constexpr std::size_t longest_opening = 8; // tokens in front of a comma and the main verb

Gender verb_gender(const Word& verb) {
    if (verb.is(WordClass::he_speaks)) return Gender::he;
    if (verb.is(WordClass::she_speaks)) return Gender::she;
    return verb.is(WordClass::they_speak) ? Gender::they : Gender::unknown;
}

/// Words of no list are trusted as a name only where a clause says who speaks.
Mention trusted(Mention mention) {
    if (!mention.is_person() || mention.confidence > unlisted) return mention;
    return {.kind = Mention::Kind::institution, .begin = mention.begin, .end = mention.end};
}

} // namespace

Mention PlainSentence::source(std::size_t at) const {
    if (at >= end()) return {};
    const std::size_t limit = names_.clause_limit(at, end());
    Mention here = names_.phrase(at, limit);
    Mention named = names_.named_behind_comma(here, limit); // "بحسب مدير النادي، فلان، ..."
    if (named.is_person() && (named.end >= limit || is_comma(words()[named.end].token.mark))) return named;
    return trusted(here.kind == Mention::Kind::nobody ? names_.subject_behind(at, end()) : std::move(here));
}

Mention PlainSentence::topic() const {
    const std::size_t at = behind_openers();
    // The verb stands first: "وصل فلان ..."; a name may as well.
    const bool verb = at < end() && words()[at].is_verb();
    Mention mention = verb ? Mention{} : phrase(at);
    // "بدأ فلان": a verb of no list would be a title
    const bool may_be_verb = is_sure(mention) && mention.begin == at && names_.may_be_verb(at);
    if (Mention behind = may_be_verb ? phrase(at + 1) : Mention{}; is_sure(behind)) return behind;
    return is_sure(mention) ? mention : phrase(at + 1);
}

std::optional<Attribution> PlainSentence::attribution(std::size_t verb, bool first) const {
    const bool main = begins_clause(verb);
    const std::size_t behind = verb + std::max<std::size_t>(words()[verb].length(WordClass::speaks), 1);
    Mention subject = names_.subject_behind(behind, end());
    const bool somebody =
        is_sure(subject) || subject.kind == Mention::Kind::unnamed || is_official(verb, subject);
    if (words()[verb].is(WordClass::weak) && !(main && somebody)) return std::nullopt;
    if (first && (subject.kind == Mention::Kind::nobody || is_object(verb, subject)))
        if (Mention front = subject_in_front(verb); subject.kind == Mention::Kind::nobody || is_sure(front))
            subject = std::move(front);
    const bool inside = subject.kind == Mention::Kind::nobody && !main && !first;
    if (inside) subject = subject_inside(verb);
    if (subject.kind == Mention::Kind::nobody && !main) return std::nullopt;
    if (subject.kind == Mention::Kind::nobody || subject.is_person())
        subject.gender = verb_gender(words()[verb]);
    const bool embedded = !main && is_embedded(verb, first);
    return Attribution{verb, embedded ? trusted(std::move(subject)) : std::move(subject), embedded};
}

/// "ووعد الوزير ...", and not "وبين الوزير والنائب ...".
bool PlainSentence::is_official(std::size_t verb, const Mention& subject) const {
    if (subject.kind != Mention::Kind::office || subject.begin != verb + 1) return false;
    const std::size_t limit = names_.clause_limit(verb + 1, end());
    const bool said = limit < end() && words()[limit].is(WordClass::complementizer);
    const bool two = subject.begin + 1 < limit && words()[subject.begin + 1].conjunction;
    return !two && (said || words()[subject.begin].definite);
}

/// "الكاتب فلان قال ...", for the first verb of the sentence.
Mention PlainSentence::subject_in_front(std::size_t verb) const {
    const std::size_t at = behind_openers();
    if (at >= verb) return {};
    const bool behind = names_.may_be_verb(at) && is_sure(phrase(at + 1)); // "ابتسم فلان وقال"
    Mention subject = names_.phrase(behind ? at + 1 : at, verb);
    if (behind && names_another(subject.end, verb)) return {};
    const bool listed =
        words()[at].is_any({WordClass::institution, WordClass::place, WordClass::title, WordClass::unnamed});
    const bool adjacent = subject.is_person() && subject.end == verb;
    return is_sure(subject) || adjacent || (listed && !subject.is_person()) ? subject : Mention{};
}

/// "وصل فلان برفقة فلان وقال": it may be either.
bool PlainSentence::names_another(std::size_t from, std::size_t to) const {
    for (std::size_t i = from; i < to; ++i)
        if (given_name(i).is_person()) return true;
    return false;
}

/// "... إن الوزير فلان قال له": what stands between "that" and a verb in the middle.
Mention PlainSentence::subject_inside(std::size_t verb) const {
    const std::size_t farthest = std::min(verb - begin(), farthest_that);
    for (std::size_t at = verb; at > verb - farthest; --at) {
        if (!words()[at - 1].is(WordClass::complementizer)) continue;
        Mention subject = names_.phrase(at, verb);
        return is_sure(subject) && subject.end == verb ? subject : Mention{};
    }
    return {};
}

/// "فلان، طبيب من البلدة، يصف الليلة الأولى": a noun that is in no list, behind a verb that may have its
/// subject in front.
bool PlainSentence::is_object(std::size_t verb, const Mention& behind) const {
    if (words()[verb].conjunction) return false;
    if (behind.is_person()) return behind.confidence <= unlisted; // "فلان يستذكر أيام القطار"
    if (behind.kind != Mention::Kind::institution) return false;
    return !words()[behind.begin].is_any(
        {WordClass::institution, WordClass::place, WordClass::bearer, WordClass::title, WordClass::unnamed});
}

/// A verb whose missing subject is whoever spoke before: at the head of a sentence, behind "and", or behind a
/// short opening and a comma.
bool PlainSentence::begins_clause(std::size_t verb) const {
    if (verb == begin() || words()[verb].conjunction || behind_openers() == verb) return true;
    const Word& before = words()[verb - 1];
    if (is_comma(before.token.mark) && verb - begin() <= longest_opening) return true;
    return before.is(WordClass::opener) && before.length(WordClass::opener) == 1;
}

/// "ما أعلنت ...", "بعد أن قال ..."; in a sentence that already says who speaks, every verb in the middle of
/// a clause.
bool PlainSentence::is_embedded(std::size_t verb, bool first) const {
    const Word& before = words()[verb - 1];
    const bool of_source = verb > begin() + 1 && words()[verb - 2].is(WordClass::according); // "بحسب ما قال"
    if (!before.is_word() || of_source) return false;
    return !first || before.is_any({WordClass::stop, WordClass::complementizer});
}

} // namespace radiowrap
