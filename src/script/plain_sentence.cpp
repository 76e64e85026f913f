#include "script/plain_sentence.hpp"

namespace radiowrap {

namespace {

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
    return is_sure(mention) ? mention : phrase(at + 1);
}

std::optional<Attribution> PlainSentence::attribution(std::size_t verb, bool first) const {
    const bool main = begins_clause(verb);
    Mention subject = names_.subject_behind(verb + 1, end());
    const bool somebody = is_sure(subject) || subject.kind == Mention::Kind::unnamed;
    if (words()[verb].is(WordClass::weak) && !(main && somebody)) return std::nullopt;
    if (first && (subject.kind == Mention::Kind::nobody || is_object(verb, subject)))
        if (Mention front = subject_in_front(verb); subject.kind == Mention::Kind::nobody || is_sure(front))
            subject = std::move(front);
    if (subject.kind == Mention::Kind::nobody && !main) return std::nullopt;
    if (subject.kind == Mention::Kind::nobody || subject.is_person())
        subject.gender = verb_gender(words()[verb]);
    const bool embedded = !main && is_embedded(verb, first);
    return Attribution{verb, embedded ? trusted(std::move(subject)) : std::move(subject), embedded};
}

/// "الكاتب فلان قال ...", for the first verb of the sentence.
Mention PlainSentence::subject_in_front(std::size_t verb) const {
    const std::size_t at = behind_openers();
    if (at >= verb) return {};
    Mention subject = names_.phrase(at, verb);
    const bool listed =
        words()[at].is_any({WordClass::institution, WordClass::place, WordClass::title, WordClass::unnamed});
    const bool adjacent = subject.is_person() && subject.end == verb;
    return is_sure(subject) || adjacent || (listed && !subject.is_person()) ? subject : Mention{};
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
