#include "script/plain_names.hpp"

#include "lib/icu/normalize.hpp"
#include "script/name_key.hpp"

#include <algorithm>

namespace radiowrap {

namespace {

constexpr std::size_t longest_clause = 40; // tokens between a verb and what is said
constexpr std::size_t longest_role = 14;
constexpr std::size_t longest_title = 20;
constexpr std::size_t longest_sure_title = 8; // behind more words only a known given name makes a name
constexpr std::size_t most_name_parts = 5;
constexpr std::size_t most_unlisted_words = 3; // of a name that only its place tells
constexpr std::size_t farthest_name = 2;       // words of a trade or a kinship that no list has

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
    if (at >= limit || (!words_[at].is_word() && !is_quotation_mark(words_[at].token.mark))) return {};
    if (words_[at].is(WordClass::going_into) || words_[at].preposition) return subject_later(at, limit);
    // "وأشار إلى ...", "أكد على ...": no subject; behind a comma it may still be told who
    if (words_[at].is(WordClass::stop) && !words_[at].is_any({WordClass::male, WordClass::female, WordClass::unnamed})) return {};
    const Mention subject = phrase(at, limit);
    if (subject.is_person() && subject.end < limit && words_[subject.end].conjunction && words_[subject.end].is_given_name())
        return without_name(Mention::Kind::unnamed, at, subject.end); // two at once
    if (subject.kind == Mention::Kind::office && subject.end < limit && is_comma(words_[subject.end].token.mark)) {
        Mention named = phrase(subject.end + 1, limit); // "the minister, Dr NAME, said"
        if (named.is_person() && named.confidence >= by_position) {
            named.title = shown_title(subject.begin, subject.end);
            return named;
        }
    }
    return comma && !subject.is_person() ? Mention{} : subject;
}

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
    if (word.is(WordClass::stop) && !word.is_any({WordClass::male, WordClass::female, WordClass::unnamed})) return {};
    if (Mention known = known_person(at, at, limit); known.is_person()) return known;
    if (begins_name(at, limit)) return untitled(at, limit);
    if (word.is(WordClass::title)) return titled(at, limit);
    if (word.is(WordClass::unnamed)) {
        if (word.definite) return without_name(Mention::Kind::unnamed, at, at + 1); // "النواب": nobody of them
        const Mention someone = titled(at, limit); // "أحد سكان المدينة أحمد العلي"
        return someone.is_person() && someone.confidence >= sure ? someone
                                                                 : without_name(Mention::Kind::unnamed, at, someone.end);
    }
    if (word.is_any({WordClass::institution, WordClass::place, WordClass::bearer}))
        return without_name(Mention::Kind::institution, at, at + 1);
    // A trade or a kinship that no list has: "الساعاتي إلياس الحداد", "حفيدته لمى"
    for (std::size_t name = at + 1; name < limit && name <= at + farthest_name; ++name) {
        if (!is_unknown(name - 1) && !words_[name - 1].is(WordClass::adjective)) break;
        if (begins_name(name, limit) && !words_[name].is_verb()) return person(at, name, name_end(name, limit), sure);
    }
    return untitled(at, limit);
}

Mention PlainNames::known_person(std::size_t title, std::size_t at, std::size_t limit) const {
    const Word& word = words_[at];
    if (word.is_any({WordClass::stop, WordClass::institution}) && !word.is_given_name()) return {};
    if (!word.is_given_name() && (word.is(WordClass::title) || word.is_verb())) return {};
    std::size_t end = name_end(at, limit);
    // "رفض أحمد علي القرار": what is refused is no part of a name that is known without it
    const auto object = [&] { return words_[end - 1].definite && is_unknown(end - 1); };
    const auto is_known = [&](std::size_t to) {
        const std::vector<std::string> words = name_words(at, to);
        return to == at + 1 ? known_.is_family_name(words.front()) : known_.known_length(words) == words.size();
    };
    while (end > at + 1 && object() && is_known(end - 1)) --end;
    const std::size_t length = known_.known_length(name_words(at, end));
    const bool whole = length == end - at;
    // "حسن" of "حسن علي" is not the Hassan that was met before
    return length > 0 && (whole || length > 1) ? person(title, at, at + length, sure) : Mention{};
}

bool PlainNames::begins_name(std::size_t at, std::size_t limit) const {
    const Word& word = words_[at];
    if (!word.is_word() || word.definite || word.is(WordClass::complementizer)) return false;
    if (word.is(WordClass::particle)) return at + 1 < limit && words_[at + 1].is_word() && !is_boundary(at + 1, limit);
    if (!word.is_given_name()) return false;
    if (word.is(WordClass::inside_title)) { // "باسم الجيش", and باسم as a name
        if (at > 0 && words_[at - 1].is(WordClass::adjective)) return false;
        const bool body = at + 1 < limit && (words_[at + 1].definite || words_[at + 1].is_any({WordClass::institution, WordClass::place}));
        return at + 1 < limit && !body;
    }
    if (!word.is_any({WordClass::title, WordClass::adjective, WordClass::institution, WordClass::unnamed, WordClass::stop, WordClass::adverb})) return true;
    if (word.length(WordClass::title) > 1) return false;
    if (at + 1 >= limit || is_boundary(at + 1, limit)) return false;
    const Word& next = words_[at + 1];
    return next.is_given_name() || next.is(WordClass::particle) || (next.definite && is_unknown(at + 1));
}

/// "مدير مركز جسور للدراسات محمد ...", "وزير الخارجية الأمريكي مايك ...": where does the title end?
Mention PlainNames::titled(std::size_t title, std::size_t limit) const {
    std::size_t at = title;
    bool room = false; // an article or a place closed the title: a bare word can only be a name
    limit = std::min(limit, title + longest_title);
    while (at < limit) {
        const Word& word = words_[at];
        if (is_quotation_mark(word.token.mark)) {
            ++at;
            continue;
        }
        if (!word.is_word()) break;
        if (is_carried(title, at) && (begins_name(at, limit) || known_person(title, at, limit).is_person())) {
            at = name_end(at, limit); // "زوجة فلان", "جامعة فلان"
            room = true;
            continue;
        }
        if (at > title && !word.preposition) {
            if (Mention known = known_person(title, at, limit); known.is_person() && !word.definite) return known;
            if (begins_name(at, limit)) return person(title, at, name_end(at, limit), sure);
            const bool near = room && at <= title + longest_sure_title;
            if (Mention placed = near ? name_by_position(title, at, limit) : Mention{}; placed.is_person()) return placed;
        }
        if (word.is_any({WordClass::stop, WordClass::adverb, WordClass::continuing}) && !word.is(WordClass::inside_title)) break;
        if (at > title && word.is_verb() && !word.is_any({WordClass::title, WordClass::adjective})) break;
        room = word.definite || word.is(WordClass::place);
        at += std::max<std::size_t>(word.length(WordClass::title), 1);
    }
    return title_and_family_name(title, std::min(at, limit));
}

/// "جامعة الملك فلان", "والد الزميل فلان": the name belongs to what stands before it.
bool PlainNames::is_carried(std::size_t title, std::size_t at) const {
    bool titles_only = true;
    while (at > title + 1 && words_[at - 1].definite) {
        titles_only = titles_only && words_[at - 1].is_any({WordClass::title, WordClass::adjective});
        --at;
    }
    const Word& bearer = words_[at - 1];
    if (at == title || !bearer.is(WordClass::bearer) || bearer.definite) return false;
    return titles_only || bearer.is(WordClass::title); // kinship takes whatever follows
}

/// Behind an article no bare word goes on with a title: "الأمريكي مايك بومبيو", "الوزير حداد الذي".
Mention PlainNames::name_by_position(std::size_t title, std::size_t at, std::size_t limit) const {
    const Word& word = words_[at];
    const bool trade = word.is(WordClass::title) && word.length(WordClass::title) == 1 && !word.token.text.ends_with('.');
    if (word.definite || word.token.digits || !(trade || is_unknown(at))) return {};
    const std::size_t end = name_end(at, limit);
    if (end == at || !is_boundary(end, limit)) return {};
    const bool alone = end == at + 1;
    const bool article_next = !alone && words_[at + 1].definite;
    if (article_next && (trade || begins_with_preposition(at))) return {}; // "لكرة القدم"
    for (std::size_t i = at; i < end; ++i) {
        const std::string& form = words_[i].token.form;
        const bool pronoun = is_unknown(i) && ends_with_any(form, rules_.writing.pronoun_endings);
        // "المنتهية ولايته بنيامين نتنياهو": the name begins behind the noun
        if (pronoun && (alone || (i + 1 < end && begins_name(i + 1, limit)))) return {};
        if (ends_with_any(form, rules_.writing.noun_endings) && !is_closed(end, limit)) return {};
    }
    return end > at + most_unlisted_words ? person(title, at, at + 1, family_name) : person(title, at, end, by_position);
}

bool PlainNames::begins_with_preposition(std::size_t at) const {
    const std::vector<std::string>& prepositions = rules_.writing.prepositions;
    return !prepositions.empty() && words_[at].token.key.starts_with(prepositions.front());
}

/// "الدكتور النيفي" is a person, "الرئيس الروسي" an office.
Mention PlainNames::title_and_family_name(std::size_t title, std::size_t limit) const {
    // Up to the first word that neither belongs to a title nor has an article: "الشاعر | حديثه"
    std::size_t end = title + 1;
    const auto belongs = [&](const Word& word) { return word.is_word() && !word.is(WordClass::stop); };
    while (end < limit && belongs(words_[end]) && (!is_unknown(end) || words_[end].definite)) ++end;
    const Word& last = words_[end - 1];
    const bool closes_title = end > title + 1 && words_[title].definite && last.definite && !last.conjunction && !last.preposition;
    if (closes_title && !last.is_any({WordClass::title, WordClass::institution, WordClass::place, WordClass::stop})) {
        const bool next_to_title = words_[end - 2].is_any({WordClass::title, WordClass::adjective});
        const bool met = known_.known_length(name_words(end - 1, end)) > 0;
        if (next_to_title && met) return person(title, end - 1, end, sure);
        // An unknown word that ends like "Russian" is taken for what it looks like.
        const bool relation = ends_with_any(last.token.form, rules_.writing.adjective_endings);
        if (next_to_title && is_unknown(end - 1) && !relation) return person(title, end - 1, end, family_name);
    }
    // "القاضي" is the judge, unless هند القاضي was met
    const bool alone = end == title + 1 && last.definite && known_.known_length(name_words(title, end)) > 0;
    if (alone) return person(title, title, end, family_name);
    Mention office = without_name(Mention::Kind::office, title, end);
    office.end = limit;
    return office;
}

Mention PlainNames::untitled(std::size_t at, std::size_t limit) const {
    const std::size_t end = name_end(at, limit);
    const bool given = words_[at].is_given_name() || words_[at].is(WordClass::particle);
    if (given && !words_[at].definite) return person(at, at, end, end > at + 1 ? sure : family_name);
    const bool room = may_be_name(at) && end > at + 1 && end <= at + most_unlisted_words && is_closed(end, limit);
    const Word& second = words_[std::min(at + 1, words_.size() - 1)];
    const bool noun = second.is_any({WordClass::adjective, WordClass::institution, WordClass::title, WordClass::unnamed,
                                     WordClass::place, WordClass::bearer});
    if (room && !noun) return person(at, at, end, unlisted);
    return without_name(Mention::Kind::institution, at, at + 1);
}

std::size_t PlainNames::name_end(std::size_t at, std::size_t limit) const {
    std::size_t parts = 0;
    bool joined = false; // "عبد" takes the next word whatever it is
    bool closed = false; // a word with an article is the last of a name
    while (at < limit && parts < most_name_parts) {
        const Word& word = words_[at];
        if (!word.is_word() || word.token.digits || word.is(WordClass::complementizer)) break;
        if (closed && !word.is_any({WordClass::particle, WordClass::tail})) break;
        if (parts > 0 && !joined && stops_name(at, parts, limit)) break;
        closed = word.definite && !joined && !word.is(WordClass::tail);
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
    return word.is_verb() || (parts > 1 && word.is(WordClass::adjective)) || (is_unknown(at) && is_object(at, parts, limit));
}

/// An unknown word behind a name is more likely what the verb acts on than one more name: "كشف سلام فياض النقاب عن",
/// "جدد كين لوتش دعوته إلى".
bool PlainNames::is_object(std::size_t at, std::size_t parts, std::size_t limit) const {
    const Word& word = words_[at];
    if (is_closed(at + 1, limit)) return false;
    if (word.definite) return parts > 1;
    const bool pronoun = ends_with_any(word.token.form, rules_.writing.pronoun_endings);
    if (parts > 2 || (pronoun && parts > 1)) return true;
    if (is_boundary(at + 1, limit)) return false;
    if (pronoun) return true;
    return parts > 1 || ends_with_any(word.token.form, rules_.writing.noun_endings);
}

/// A mark, a title or what is said follows: no object can.
bool PlainNames::is_closed(std::size_t at, std::size_t limit) const {
    return at >= limit || !words_[at].is_word() || words_[at].is_any({WordClass::title, WordClass::complementizer});
}

/// A name may end here.
bool PlainNames::is_boundary(std::size_t at, std::size_t limit) const {
    if (at >= limit) return true;
    const Word& word = words_[at];
    if (!word.is_word()) return true;
    return word.is_any({WordClass::complementizer, WordClass::stop, WordClass::adverb, WordClass::continuing, WordClass::according}) ||
           word.preposition || word.is_verb() || word.conjunction || (word.is(WordClass::title) && !word.is_given_name());
}

/// A word of no list, written as a given name may be.
bool PlainNames::may_be_name(std::size_t at) const {
    const std::string& form = words_[at].token.form;
    const Writing& writing = rules_.writing;
    return is_unknown(at) && !words_[at].definite && !ends_with_any(form, writing.plural_endings) &&
           !ends_with_any(form, writing.pronoun_endings) && !ends_with_any(form, writing.noun_endings);
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
    const bool first = end > begin + 1 || known_.known_length(mention.name) == 0; // may be a family name too
    if (first && !given.definite && given.is(WordClass::male) != given.is(WordClass::female))
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
    if (end > begin + 1) title.append(" ").append(text_.slice({begin + 1, end}));
    return title;
}

} // namespace radiowrap
