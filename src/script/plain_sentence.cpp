#include "script/plain_sentence.hpp"

#include <algorithm>

namespace radiowrap {

namespace {

constexpr std::size_t farthest_that = 12;     // tokens in front of a verb inside what is said
constexpr std::size_t longest_clause = 40;    // tokens in front of "but" that may hold "that"
constexpr std::size_t longest_antecedent = 8; // tokens of a name, with its title
constexpr std::size_t farthest_asked = 12;    // tokens between a station's name and that of whom it asked
constexpr std::size_t longest_opening = 8;    // tokens in front of a comma and the main verb

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
    if (is_sure(mention)) return mention;
    return verb && words()[at].is(WordClass::acting) ? names_.without_object(phrase(at + 1), end())
                                                     : phrase(at + 1);
}

std::optional<Attribution> PlainSentence::attribution(std::size_t verb, bool first) const {
    const bool main = begins_clause(verb);
    if (auto told = in_subordinate_clause(verb, first)) return told;
    if (words()[verb].conjunction && verb > begin() && words()[verb - 1].is(WordClass::complementizer))
        return std::nullopt; // "إنها ورثت": no verb with "and"
    const std::size_t behind = verb + std::max<std::size_t>(words()[verb].length(WordClass::speaks), 1);
    Mention subject = names_.subject_behind(behind, end());
    if (words()[verb].is(WordClass::acting)) subject = names_.without_object(std::move(subject), end());
    const bool somebody =
        is_sure(subject) || subject.kind == Mention::Kind::unnamed || is_official(verb, subject);
    if (words()[verb].is(WordClass::weak) && !(main && somebody)) return std::nullopt;
    if (first && (subject.kind == Mention::Kind::nobody || is_object(verb, subject)))
        if (Mention front = subject_in_front(verb); subject.kind == Mention::Kind::nobody || is_sure(front))
            subject = std::move(front);
    if (subject.kind == Mention::Kind::institution && words()[verb].is(WordClass::asking))
        if (Mention heard = asked_by(subject); heard.is_person()) return Attribution{verb, std::move(heard)};
    const bool inside = subject.kind == Mention::Kind::nobody && !main && !first;
    if (inside) subject = subject_inside(verb);
    if (subject.kind == Mention::Kind::nobody && !main && first) subject = unknown_in_front(verb);
    if (subject.kind == Mention::Kind::nobody && !main) return std::nullopt;
    if (subject.kind == Mention::Kind::nobody || subject.is_person() ||
        subject.kind == Mention::Kind::institution)
        subject.gender = verb_gender(words()[verb]);
    const bool embedded = !main && is_embedded(verb, first);
    return Attribution{verb, embedded ? trusted(std::move(subject)) : std::move(subject), embedded};
}

/// By a clause inside the sentence that has its own speaker in front of its verb.
std::optional<Attribution> PlainSentence::in_subordinate_clause(std::size_t verb, bool first) const {
    Mention person = antecedent(verb);
    const bool relative = person.is_person();
    if (!relative) person = contrasted(verb);
    if (!person.is_person()) return std::nullopt;
    person.gender = verb_gender(words()[verb]);
    return Attribution{
        .verb = verb, .subject = std::move(person), .embedded = relative && !first, .relative = relative};
}

/// "وزار فلان فلاناً الذي قال": the one right in front of "who".
Mention PlainSentence::antecedent(std::size_t verb) const {
    if (verb <= begin() + 1 || !words()[verb - 1].is(WordClass::relative)) return {};
    const std::size_t end = verb - (is_comma(words()[verb - 2].token.mark) ? 2 : 1);
    for (std::size_t at = end - std::min(end - begin(), longest_antecedent); at < end; ++at) {
        Mention person = names_.phrase(at, end);
        if (is_sure(person) && person.end == end && !words()[at].is_verb()) return person;
    }
    return {};
}

/// "سأل راديو كذا المزارع فلاناً عن ...:" a station asks for its listeners.
Mention PlainSentence::asked_by(const Mention& station) const {
    const std::size_t limit = names_.clause_limit(station.end, std::min(end(), station.end + farthest_asked));
    for (std::size_t at = station.end; at < limit && !words()[at].is(WordClass::stop); ++at)
        if (Mention person = names_.phrase(at, limit); is_sure(person)) return person;
    return {};
}

/// "قال فلان إن ...، لكن الوزيرة فلانة ردت": whoever stands between "but" and the verb, in the middle.
Mention PlainSentence::contrasted(std::size_t verb) const {
    const std::size_t farthest = verb - std::min(verb - begin(), longest_antecedent);
    for (std::size_t behind = verb; behind > farthest + 1; --behind) {
        const std::size_t at = behind - 1;
        if (!words()[at].is(WordClass::opener) || !is_comma(words()[at - 1].token.mark)) continue;
        Mention person = names_.phrase(at + words()[at].length(WordClass::opener), verb);
        if (!is_sure(person) || person.end != verb) return {};
        if (is_inside_speech(at)) person.confidence = std::min(person.confidence, by_topic);
        return person;
    }
    return {};
}

/// "that" stands in front: what follows may be told by who spoke there.
bool PlainSentence::is_inside_speech(std::size_t at) const {
    const auto end = words().begin() + static_cast<std::ptrdiff_t>(at);
    return std::any_of(end - static_cast<std::ptrdiff_t>(std::min(at - begin(), longest_clause)), end,
                       [](const Word& word) { return word.is(WordClass::complementizer); });
}

/// "راكب في الحافلة قال ...": a noun of no list at the head; who it is has to be asked.
Mention PlainSentence::unknown_in_front(std::size_t verb) const {
    const Word& before = words()[verb - 1];
    const std::size_t at = behind_openers();
    if (at >= verb || !names_.may_be_verb(at) ||
        before.is_any({WordClass::stop, WordClass::complementizer, WordClass::relative, WordClass::negation}))
        return {};
    return {.kind = Mention::Kind::institution, .begin = at, .end = at + 1};
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
    if (words()[verb].conjunction) { // "أما فلان فاختصر الأمنيات"
        const std::size_t front = behind_openers();
        const Mention topic = front > begin() && front < verb ? names_.phrase(front, verb) : Mention{};
        if (!is_sure(topic) || topic.end != verb) return false;
    }
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
    const bool told = verb > begin() + 1 && words()[verb - 2].is(WordClass::complementizer); // "إنه كان يقول"
    return before.is(WordClass::opener) && before.length(WordClass::opener) == 1 && !told;
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
