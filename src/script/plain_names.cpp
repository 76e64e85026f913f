#include "script/plain_names.hpp"

#include "lib/icu/normalize.hpp"
#include "script/name_key.hpp"

#include <algorithm>

namespace radiowrap {

namespace {

constexpr std::size_t longest_clause = 40; // tokens between a verb and what is said
constexpr std::size_t longest_role = 14;
constexpr std::size_t most_name_parts = 5;

// How sure a reading is.
constexpr double sure = 0.95;        // a known given name, or someone met before
constexpr double by_position = 0.85; // a name where a title leaves room for nothing else
constexpr double family_name = 0.7;  // a title and one word more
constexpr double unlisted = 0.65;    // words that are in no list where a name may stand

bool ends_with_any(const std::string& form, const std::vector<std::string>& endings) {
    return std::any_of(endings.begin(), endings.end(), [&](const std::string& ending) { return form.ends_with(ending); });
}

} // namespace

Mention PlainNames::subject_behind(std::size_t at, std::size_t sentence_end) const {
    const std::size_t limit = clause_limit(at, sentence_end);
    bool comma = false;
    while (at < limit) {
        if (is_comma(words_[at].token.mark)) {
            comma = true;
            ++at;
        } else if (words_[at].is(WordClass::adverb) && !words_[at].is_given_name()) {
            at += words_[at].length(WordClass::adverb);
        } else {
            break;
        }
    }
    if (at >= limit || !words_[at].is_word()) return {};
    if (words_[at].is(WordClass::going_into) || words_[at].preposition) return subject_later(at, limit);
    // "وأشار إلى ...", "أكد على ...": no subject; behind a comma it may still be told who
    if (words_[at].is(WordClass::stop) && !words_[at].is_given_name()) return {};
    const Mention subject = phrase(at, limit);
    if (subject.is_person() && subject.end < limit && words_[subject.end].conjunction && words_[subject.end].is_given_name())
        return without_name(Mention::Kind::unnamed, at, subject.end); // two at once
    return comma && !subject.is_person() ? Mention{} : subject;
}

/// What is said begins at a complementizer, a colon or a quotation.
std::size_t PlainNames::clause_limit(std::size_t at, std::size_t sentence_end) const {
    const std::size_t end = std::min(sentence_end, at + longest_clause);
    for (std::size_t i = at; i < end; ++i) {
        const Word& word = words_[i];
        if (word.is(WordClass::complementizer) || word.token.mark == U':' || word.quoted) return i;
    }
    return end;
}

/// "قال في حديث لراديو الكل الكاتب ...": circumstances stand before the subject. Whoever stands behind a preposition is
/// not the subject.
Mention PlainNames::subject_later(std::size_t at, std::size_t limit) const {
    while (at < limit) {
        const Word& word = words_[at];
        const bool governed = word.preposition || (at > 0 && words_[at - 1].is(WordClass::stop));
        const bool starts = word.is_word() && ((word.is(WordClass::title) && word.definite) || begins_name(at, limit));
        if (!starts) {
            ++at;
            continue;
        }
        const Mention mention = phrase(at, limit);
        // "لقائه الرئيس ...": the word before ends in a pronoun and takes what follows as its object
        const bool object = at > 0 && ends_with_any(words_[at - 1].token.form, rules_.writing.pronoun_endings);
        if (mention.is_person() && !governed && !object) return mention;
        at = std::max(at + 1, mention.end);
    }
    return {};
}

Mention PlainNames::phrase(std::size_t at, std::size_t limit) const {
    if (at >= limit) return {};
    if (is_quotation_mark(words_[at].token.mark) && at + 1 < limit) ++at; // a name in quotation marks
    const Word& word = words_[at];
    if (!word.is_word() || word.is(WordClass::complementizer)) return {};
    if (Mention known = known_person(at, at, limit); known.is_person()) return known;
    if (begins_name(at, limit)) return untitled(at, limit);
    if (word.is(WordClass::title)) return titled(at, limit);
    if (word.is(WordClass::unnamed)) {
        const Mention someone = titled(at, limit); // "أحد سكان المدينة أحمد العلي"
        return someone.is_person() && someone.confidence >= sure ? someone
                                                                 : without_name(Mention::Kind::unnamed, at, someone.end);
    }
    if (word.is_any({WordClass::institution, WordClass::place, WordClass::bearer}))
        return without_name(Mention::Kind::institution, at, at + 1);
    return untitled(at, limit);
}

Mention PlainNames::known_person(std::size_t title, std::size_t at, std::size_t limit) const {
    const Word& word = words_[at];
    if (word.is_any({WordClass::stop, WordClass::institution}) && !word.is_given_name()) return {};
    if (word.is(WordClass::title) && !word.is_given_name()) return {};
    const std::size_t end = name_end(at, limit);
    const std::size_t length = known_.known_length(name_words(at, end));
    const bool whole = length == end - at;
    // "حسن" of "حسن علي" is not the Hassan that was met before
    return length > 0 && (whole || length > 1) ? person(title, at, at + length, sure) : Mention{};
}

bool PlainNames::begins_name(std::size_t at, std::size_t limit) const {
    const Word& word = words_[at];
    if (!word.is_word() || word.definite) return false;
    if (word.is(WordClass::particle)) return at + 1 < limit && words_[at + 1].is_word() && !is_boundary(at + 1, limit);
    if (!word.is_given_name()) return false;
    if (!word.is_any({WordClass::title, WordClass::institution, WordClass::unnamed, WordClass::stop, WordClass::adverb})) return true;
    if (word.length(WordClass::title) > 1) return false;
    if (at + 1 >= limit || is_boundary(at + 1, limit)) return false;
    const Word& next = words_[at + 1];
    return next.is_given_name() || next.is(WordClass::particle) || (next.definite && is_unknown(at + 1));
}

/// "مدير مركز جسور للدراسات محمد ...", "وزير الخارجية الأمريكي مايك ...": where does the title end?
Mention PlainNames::titled(std::size_t title, std::size_t limit) const {
    std::size_t at = title;
    bool room = false; // an article or a place closed the title: a bare word can only be a name
    while (at < limit) {
        const Word& word = words_[at];
        if (is_quotation_mark(word.token.mark)) {
            ++at;
            continue;
        }
        if (!word.is_word()) break;
        const bool carried = at > title && words_[at - 1].is(WordClass::bearer) && !words_[at - 1].is(WordClass::title);
        if (at > title && !carried && !word.preposition) {
            if (Mention known = known_person(title, at, limit); known.is_person() && !word.definite) return known;
            if (begins_name(at, limit)) return person(title, at, name_end(at, limit), sure);
            const std::size_t end = name_end(at, limit);
            if (room && is_unknown(at) && !word.definite && end > at && is_boundary(end, limit))
                return person(title, at, end, by_position);
        }
        if (word.is_any({WordClass::stop, WordClass::adverb, WordClass::continuing}) && !word.is(WordClass::inside_title)) break;
        if (at > title && word.is_verb() && !word.is_any({WordClass::title, WordClass::adjective})) break;
        room = word.definite || word.is(WordClass::place) || (room && word.is(WordClass::inside_title));
        at += std::max<std::size_t>(word.length(WordClass::title), 1);
    }
    return title_and_family_name(title, std::min(at, limit));
}

/// "الدكتور النيفي" is a person, "الرئيس الروسي" an office.
Mention PlainNames::title_and_family_name(std::size_t title, std::size_t end) const {
    while (end > title + 1 && !words_[end - 1].is_word()) --end;
    const Word& last = words_[end - 1];
    const bool closes_title = end > title + 1 && words_[title].definite && last.definite && !last.conjunction && !last.preposition;
    if (closes_title && !last.is_any({WordClass::title, WordClass::institution, WordClass::place, WordClass::stop})) {
        const bool alone = words_[end - 2].is_any({WordClass::title, WordClass::adjective});
        const bool met = known_.known_length(name_words(end - 1, end)) > 0;
        if (alone && met) return person(title, end - 1, end, sure);
        // An unknown word that ends like "Russian" is taken for what it looks like.
        const bool relation = ends_with_any(last.token.form, rules_.writing.adjective_endings);
        if (alone && is_unknown(end - 1) && !relation) return person(title, end - 1, end, family_name);
    }
    return without_name(Mention::Kind::office, title, end);
}

Mention PlainNames::untitled(std::size_t at, std::size_t limit) const {
    const std::size_t end = name_end(at, limit);
    const bool given = words_[at].is_given_name() || words_[at].is(WordClass::particle);
    if (given) return person(at, at, end, end > at + 1 ? sure : family_name);
    const bool room = is_unknown(at) && !words_[at].definite && end > at + 1 && is_boundary(end, limit);
    const bool plural = ends_with_any(words_[at].token.form, rules_.writing.plural_endings);
    const Word& second = words_[std::min(at + 1, words_.size() - 1)];
    const bool noun = second.is_any({WordClass::adjective, WordClass::institution, WordClass::title, WordClass::unnamed,
                                     WordClass::place, WordClass::bearer});
    if (room && !plural && !noun) return person(at, at, end, unlisted);
    return without_name(Mention::Kind::institution, at, at + 1);
}

std::size_t PlainNames::name_end(std::size_t at, std::size_t limit) const {
    std::size_t parts = 0;
    bool joined = false; // "عبد" takes the next word whatever it is
    while (at < limit && parts < most_name_parts) {
        const Word& word = words_[at];
        if (!word.is_word() || word.token.digits || word.is(WordClass::complementizer)) break;
        if (parts > 0 && !joined && stops_name(at, parts, limit)) break;
        joined = word.is(WordClass::particle);
        parts += !joined && !word.is(WordClass::tail);
        ++at;
    }
    return at;
}

bool PlainNames::stops_name(std::size_t at, std::size_t parts, std::size_t limit) const {
    const Word& word = words_[at];
    if (word.conjunction || (word.preposition && !word.is_given_name())) return true;
    if (word.is_any({WordClass::particle, WordClass::tail})) return false;
    if (word.is_given_name() && !word.is(WordClass::stop)) return false;
    if (word.is(WordClass::title)) {
        // "محمد القاضي" is a name where nothing follows; "محمد مدير مركز ..." is not
        return word.length(WordClass::title) > 1 || parts > 1 || !is_boundary(at + 1, limit);
    }
    if (word.is_any({WordClass::stop, WordClass::adverb, WordClass::opener, WordClass::according, WordClass::continuing,
                     WordClass::institution, WordClass::unnamed}))
        return true;
    if (word.is_verb()) return true;
    if (parts < 2) return false;
    if (word.is(WordClass::adjective)) return true;
    const auto begins_with = [&](const std::string& letter) { return word.token.key.starts_with(letter); };
    const Writing& writing = rules_.writing;
    return !word.definite && ((!writing.prepositions.empty() && begins_with(writing.prepositions.front())) ||
                              std::any_of(writing.conjunctions.begin(), writing.conjunctions.end(), begins_with));
}

/// A name may end here.
bool PlainNames::is_boundary(std::size_t at, std::size_t limit) const {
    if (at >= limit) return true;
    const Word& word = words_[at];
    if (!word.is_word()) return true;
    return word.is_any({WordClass::complementizer, WordClass::stop, WordClass::adverb, WordClass::continuing, WordClass::according}) ||
           word.preposition || word.is_verb() || word.conjunction || (word.is(WordClass::title) && !word.is_given_name());
}

bool PlainNames::is_unknown(std::size_t at) const {
    const Word& word = words_[at];
    return word.is_word() && !word.token.digits &&
           std::all_of(word.lengths.begin(), word.lengths.end(), [](std::uint8_t length) { return length == 0; });
}

Mention PlainNames::person(std::size_t title, std::size_t begin, std::size_t end, double confidence) const {
    Mention mention{.kind = Mention::Kind::person, .confidence = confidence, .begin = title, .end = end};
    mention.name = name_words(begin, end);
    mention.title = title < begin ? shown_title(title, begin) : role_behind(end);
    const Word& given = words_[begin];
    if (given.is(WordClass::male) != given.is(WordClass::female))
        mention.gender = given.is(WordClass::male) ? Gender::he : Gender::she;
    return mention;
}

Mention PlainNames::without_name(Mention::Kind kind, std::size_t begin, std::size_t end) const {
    return {.kind = kind, .title = shown_title(begin, end), .confidence = sure, .begin = begin, .end = end};
}

/// "NAME مدير مركز ..." and "NAME، الكاتب ...،".
std::string PlainNames::role_behind(std::size_t at) const {
    if (at < words_.size() && is_comma(words_[at].token.mark)) ++at;
    if (at >= words_.size() || !words_[at].is(WordClass::title) || words_[at].conjunction || words_[at].is_verb()) return {};
    std::size_t end = at;
    while (end < words_.size() && end < at + longest_role) {
        const Word& word = words_[end];
        if (!word.is_word() || word.is(WordClass::complementizer) || (word.is_verb() && !word.is_any({WordClass::title, WordClass::adjective}))) break;
        if (word.is(WordClass::stop) && !word.is(WordClass::inside_title)) break;
        ++end;
    }
    return shown_title(at, end);
}

std::vector<std::string> PlainNames::name_words(std::size_t begin, std::size_t end) const {
    std::vector<std::string> name;
    for (std::size_t i = begin; i < end; ++i)
        name.push_back(shown_name(words_[i].token.text, i == begin ? words_[i].cut : 0));
    return name;
}

std::string PlainNames::shown_title(std::size_t begin, std::size_t end) const {
    while (end > begin && !words_[end - 1].is_word()) --end;
    if (begin >= end) return {};
    const Word& first = words_[begin];
    std::string title = shown_name(first.token.text, first.cut);
    // "للكاتب": the article melted into the preposition
    const std::string& article = rules_.writing.article;
    if (first.preposition && first.definite && !folded(title).starts_with(article)) title.insert(0, article);
    if (end > begin + 1) title += " " + std::string(text_.slice({begin + 1, end}));
    return title;
}

} // namespace radiowrap
