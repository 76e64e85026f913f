#include "script/capital_names.hpp"

#include "script/confidence.hpp"

#include <algorithm>

namespace radiowrap {

namespace {

constexpr std::size_t most_asides = 4; // commas between a name and its verb

bool is_aside_mark(char32_t mark) { return is_comma(mark) || is_dash(mark) || mark == U'(' || mark == U')'; }

} // namespace

std::size_t CapitalNames::verb_group(std::size_t verb, std::size_t sentence) const {
    std::size_t begin = verb;
    while (begin > sentence && words_[begin - 1].is_any({WordClass::adverb, WordClass::auxiliary}) &&
           (!words_[begin - 1].token.capital || words_[begin - 1].opens_sentence))
        --begin;
    return begin;
}

Mention CapitalNames::subject_behind(std::size_t at, std::size_t limit) const {
    if (at >= limit || words_[at].is(WordClass::oblique)) return {};
    const Mention subject = phrase(at, limit);
    const bool two = subject.is_person() && subject.end + 1 < limit &&
                     words_[subject.end].is(WordClass::coordinator) && edges_.is_name_word(subject.end + 1);
    if (two) return mentions_.without_name(Mention::Kind::unnamed, at, subject.end);
    return subject.kind == Mention::Kind::office ? holder_behind(subject, limit) : subject;
}

Mention CapitalNames::subject_before(std::size_t verb, std::size_t sentence) const {
    const std::size_t end = verb_group(verb, sentence);
    if (end == sentence) return {};
    if (const Mention mention = mentions_.pronoun(end - 1); mention.gender != Gender::unknown) return mention;
    if (is_aside_mark(words_[end - 1].token.mark)) return subject_before_comma(end - 1, sentence);
    if (!words_[end - 1].is_word()) return {};

    std::size_t clause = end - 1;
    while (clause > sentence && !edges_.is_clause_edge(clause - 1)) --clause;
    if (is_one_of_two(clause, sentence)) return mentions_.without_name(Mention::Kind::unnamed, clause, end);
    const Mention subject = words_[clause].is(WordClass::oblique) ? Mention{} : phrase(clause, end);
    const bool complete = subject.end == end || words_[subject.end].is(WordClass::stop);
    if (subject.is_person() && complete) return subject;
    const Mention adjacent = adjacent_subject(end, clause);
    if (!adjacent.is_person() || subject.kind != Mention::Kind::office)
        return adjacent.is_person() ? adjacent : subject;
    const std::size_t name = end - adjacent.name.size();
    const bool titled = adjacent.begin < name; // "the body's Professor Jane Roe"
    return titled || is_apposition(name) ? of_office(adjacent, subject) : subject;
}

/// "John Doe and Jane Roe said", "John Doe and his wife Jane Roe said".
bool CapitalNames::is_one_of_two(std::size_t clause, std::size_t sentence) const {
    return clause > sentence + 1 && words_[clause - 1].is(WordClass::coordinator) &&
           (edges_.is_name_word(clause) || words_[clause].is(WordClass::determiner)) &&
           edges_.is_name_word(clause - 2);
}

/// Behind a preposition stands no subject: "the wife of the President Jane Roe".
bool CapitalNames::is_governed(std::size_t at, std::size_t clause) const {
    if (at > clause && words_[at - 1].is(WordClass::oblique)) return true;
    if (at > clause && words_[at - 1].is(WordClass::determiner)) --at;
    return at > clause && words_[at - 1].is(WordClass::stop) && !edges_.is_name_word(at - 1);
}

/// "the head of the club Jane Roe": what stands in front of the name is her title.
Mention CapitalNames::of_office(Mention person, const Mention& office) const {
    const std::size_t article = words_[office.begin].is(WordClass::determiner) ? 1 : 0;
    const std::size_t name = person.end - person.name.size();
    person.title = mentions_.shown_title(office.begin + article, name);
    while (!person.title.empty() && person.title.back() == ',') person.title.pop_back();
    person.begin = office.begin;
    return person;
}

/// Behind a body or a place stands whoever holds the office; behind other words it may be whose widow she is.
bool CapitalNames::is_apposition(std::size_t name) const {
    const Word& before = words_[name - 1];
    return before.is_any({WordClass::institution, WordClass::unnamed}) ||
           (before.token.capital && !before.is_any({WordClass::title, WordClass::adjective}));
}

/// "said the head of the club Jane Roe", "said the head, Jane Roe".
Mention CapitalNames::holder_behind(const Mention& office, std::size_t limit) const {
    constexpr std::size_t longest_office = 8; // tokens behind its first words
    const std::size_t end = std::min(limit, office.end + longest_office);
    for (std::size_t at = office.end; at < end; ++at) {
        const bool comma = is_comma(words_[at].token.mark);
        if (!comma && !words_[at].is_word()) break;
        if (!comma && (!words_[at].is_given_name() || !is_apposition(at))) continue;
        Mention holder = phrase(at + comma, limit);
        const bool closed = comma && (holder.end >= limit || !words_[holder.end].is_word());
        if (closed && holder.is_person() && holder.name.size() > 1) // nothing else may stand there
            holder.confidence = std::max(holder.confidence, by_position);
        if (holder.is_person() && holder.confidence >= sure_of_person) return of_office(holder, office);
        if (comma) break;
    }
    return office;
}

/// The name that ends right before the verb, with the title in front of it, however the clause began.
Mention CapitalNames::adjacent_subject(std::size_t end, std::size_t clause) const {
    std::size_t begin = end;
    const auto goes_on = [&](std::size_t at) {
        return !words_[at].token.possessive &&
               (edges_.is_name_word(at) || (begin < end && words_[at].is(WordClass::link)));
    };
    while (begin > clause && goes_on(begin - 1)) --begin;
    const auto is_preposition = [&](std::size_t at) {
        return words_[at].is(WordClass::stop) && words_[at].is(WordClass::link) && !words_[at].token.capital;
    };
    while (begin < end && is_preposition(begin)) ++begin; // "maire de Lyon Jeanne Roux"
    if (begin == end) return {};
    while (begin > clause && words_[begin - 1].is_any({WordClass::title, WordClass::adjective})) --begin;
    const Mention mention = phrase(begin, end);
    if (!mention.is_person() || mention.end != end) return {};
    // "the mayor of Westport Jane Roe": the preposition is that of the place
    const std::size_t name = end - mention.name.size();
    const bool apposition = name > begin && is_apposition(name);
    return apposition || !is_governed(begin, clause) ? mention : Mention{};
}

/// What stands between two asides' marks and ends before token `end`.
TokenRange CapitalNames::aside_before(std::size_t end, std::size_t sentence) const {
    TokenRange aside{end, end};
    while (aside.begin > sentence && !is_aside_mark(words_[aside.begin - 1].token.mark)) --aside.begin;
    while (aside.begin < end && (words_[aside.begin].is(WordClass::opener) || !words_[aside.begin].is_word()))
        ++aside.begin;
    return aside;
}

std::string CapitalNames::title_before(std::size_t comma, std::size_t sentence) const {
    const TokenRange title = aside_before(comma, sentence);
    if (phrase(title.begin, title.end).kind != Mention::Kind::office) return {};
    const bool article = words_[title.begin].is(WordClass::determiner);
    return mentions_.shown_title(title.begin + article, title.end);
}

Mention CapitalNames::given_name(std::size_t at, std::size_t limit) const {
    const std::size_t end = words_[at].is_given_name() ? edges_.name_end(at, limit) : at;
    return end > at ? phrase(at, end) : Mention{};
}

/// "NAME, a teacher in X, said": back over the asides to the name. "The teacher, NAME, said": the aside
/// before is the name's title.
Mention CapitalNames::subject_before_comma(std::size_t comma, std::size_t sentence) const {
    Mention mention;
    std::size_t end = comma;
    for (std::size_t asides = 0; asides < most_asides && end > sentence; ++asides) {
        const TokenRange aside = aside_before(end, sentence);
        mention = phrase(aside.begin, aside.end);
        const bool complete = mention.end == aside.end || words_[mention.end].is(WordClass::stop);
        std::size_t begin = aside.begin; // ", also called NAME,"
        while (begin > sentence && words_[begin - 1].is(WordClass::opener)) --begin;
        const bool before = begin > sentence && is_aside_mark(words_[begin - 1].token.mark);
        if (mention.is_person() && complete) {
            if (!mention.title.empty() || !before) return mention;
            mention.title = title_before(begin - 1, sentence);
            if (!mention.title.empty() && mention.name.size() > 1) // nothing else may stand there
                mention.confidence = std::max(mention.confidence, by_position);
            return mention;
        }
        if (!before) break;
        end = begin - 1;
    }
    return mention;
}

} // namespace radiowrap
