#include "script/plain_titles.hpp"

#include "script/confidence.hpp"
#include "script/name_key.hpp"

#include <algorithm>

namespace radiowrap {

namespace {

constexpr std::size_t longest_title = 20;
constexpr std::size_t longest_sure_title = 8; // behind more words only a known given name makes a name

} // namespace

Mention PlainTitles::known_person(std::size_t title, std::size_t at, std::size_t limit) const {
    const Word& word = words_[at];
    if (word.is_any({WordClass::stop, WordClass::institution}) && !word.is_given_name()) return {};
    if (!word.is_given_name() && (word.is(WordClass::title) || word.is_verb())) return {};
    std::size_t end = edges_.name_end(at, limit);
    // "رفض أحمد علي القرار": what is refused is no part of a name that is known without it
    const auto object = [&] { return words_[end - 1].definite && edges_.is_unknown(end - 1); };
    const auto is_known = [&](std::size_t to) {
        const std::vector<std::string> words = mentions_.name_words(at, to);
        return to == at + 1 ? known_.is_family_name(words.front())
                            : known_.known_length(words) == words.size();
    };
    while (end > at + 1 && object() && is_known(end - 1)) --end;
    const std::size_t length = known_.known_length(mentions_.name_words(at, end));
    const bool whole = length == end - at;
    // "حسن" of "حسن علي" is not the Hassan that was met before, nor "عبد الرحمن" of "عبد الرحمن علي", and
    // "خالد سعيد جابر" is not خالد سعيد حسن
    const std::vector<std::string> met = mentions_.name_words(at, at + length);
    const bool several = length > 1 && name_parts(met, rules_).size() > 1 && known_.ends_name(met);
    return length > 0 && (whole || several) ? mentions_.person(title, at, at + length, sure) : Mention{};
}

/// "مدير مركز جسور للدراسات محمد ...", "وزير الخارجية الأمريكي مايك ...": where does the title end?
Mention PlainTitles::titled(std::size_t title, std::size_t limit) const {
    std::size_t at = title;
    bool room = false;        // an article or a place closed the title: a bare word can only be a name
    bool represented = false; // the name of whom someone speaks for has passed
    limit = std::min(limit, title + longest_title);
    while (at < limit) {
        const Word& word = words_[at];
        if (is_quotation_mark(word.token.mark)) {
            ++at;
            continue;
        }
        if (!word.is_word() || is_object(title, at)) break;
        const Whose whose = represented ? Whose::unsure : bearers_.represented(title, at);
        if (whose == Whose::other || bearers_.is_carried(title, at))
            if (const std::size_t end = carried_end(title, at, room && whose == Whose::other, limit);
                end > at) {
                at = end; // "زوجة فلان", "جامعة فلان"
                room = true;
                represented = represented || whose == Whose::other;
                continue;
            }
        if (Mention named = name_behind_title(title, at, room && !represented, limit); named.is_person()) {
            if (whose == Whose::own) return named;
            named.confidence = std::min(named.confidence, one_word);
            const bool another = named.end < limit && is_comma(words_[named.end].token.mark);
            if (represented || !another) return named;
            at = named.end; // "نائب وزير فلان، فلان، ...": who behind the comma stands is surer
            break;
        }
        if (ends_title(title, at)) break;
        room = word.definite || word.is_any({WordClass::place, WordClass::naming});
        at += std::max<std::size_t>(word.length(WordClass::title), 1);
    }
    return title_and_family_name(title, std::min(at, limit));
}

/// "المعلمة المنظمات ...": a title with an article takes no noun with one, so that it is what the verb acts
/// on.
bool PlainTitles::is_object(std::size_t title, std::size_t at) const {
    const Word& word = words_[at];
    if (at == title || !word.definite || word.preposition ||
        !word.is_any({WordClass::institution, WordClass::unnamed}) ||
        word.is_any({WordClass::title, WordClass::adjective}) || word.is_given_name())
        return false;
    while (at > title && words_[at - 1].definite && !words_[at - 1].preposition &&
           words_[at - 1].is_any({WordClass::title, WordClass::adjective}))
        --at;
    return at == title;
}

/// Where the name ends that belongs to someone in the title; `at` when none begins there. Behind it who
/// speaks may follow at once: "المتحدث باسم الرئيس فلان فلان".
std::size_t PlainTitles::carried_end(std::size_t title, std::size_t at, bool room, std::size_t limit) const {
    if (const Mention known = known_person(title, at, limit); known.is_person()) return known.end;
    if (!edges_.begins_name(at, limit))
        return room ? std::max(at, name_by_position(title, at, limit).end) : at;
    return edges_.second_name(at, edges_.name_end(at, limit));
}

Mention PlainTitles::name_behind_title(std::size_t title, std::size_t at, bool room,
                                       std::size_t limit) const {
    if (at == title || words_[at].preposition) return {};
    if (!words_[at].definite)
        if (Mention known = known_person(title, at, limit); known.is_person()) return known;
    if (edges_.begins_name(at, limit)) {
        const std::size_t begin = unlisted_first_name(title, at);
        const std::size_t end = edges_.name_end(at, limit);
        if (begin < at)
            return mentions_.person(title, begin, end, edges_.is_closed(end, limit) ? by_position : one_word);
        return mentions_.person(title, at, end, edges_.is_open(at, end, limit) ? one_word : sure);
    }
    return room && at <= title + longest_sure_title ? name_by_position(title, at, limit) : Mention{};
}

/// "الباحث ريبال شعبان ...": a bare word between an article and a given name is the first name.
std::size_t PlainTitles::unlisted_first_name(std::size_t title, std::size_t at) const {
    const bool bare = at > title + 1 && edges_.may_be_name(at - 1) && words_[at - 2].definite &&
                      !edges_.begins_with_preposition(at - 1) && !words_[at].is(WordClass::particle);
    return bare ? at - 1 : at;
}

bool PlainTitles::ends_title(std::size_t title, std::size_t at) const {
    const Word& word = words_[at];
    if (word.is_any({WordClass::stop, WordClass::adverb, WordClass::continuing}) &&
        !word.is(WordClass::inside_title))
        return true;
    return at > title && word.is_verb() && !word.is_any({WordClass::title, WordClass::adjective});
}

/// Behind an article no bare word goes on with a title: "الأمريكي مايك بومبيو", "الوزير حداد الذي".
Mention PlainTitles::name_by_position(std::size_t title, std::size_t at, std::size_t limit) const {
    const Word& word = words_[at];
    const bool trade =
        word.is(WordClass::title) && word.length(WordClass::title) == 1 && !word.token.text.ends_with('.');
    if (word.definite || word.token.digits || !(trade || edges_.is_unknown(at))) return {};
    const std::size_t end = edges_.name_end(at, limit);
    const bool owned = edges_.is_owned(end, limit); // "فلان حديثه"
    // "وزير الصحة نوار العلبي المشفى": behind a name of two words
    const bool object = end == at + 2 && end < limit && words_[end].definite &&
                        edges_.ends_in(end - 1, rules_.writing.adjective_endings) &&
                        words_[end].is_any({WordClass::institution, WordClass::bearer});
    if (end == at || !(owned || object || edges_.is_boundary(end, limit))) return {};
    const bool alone = end == at + 1;
    if (alone && !edges_.is_closed(end, limit) && is_circumstance(title, at)) return {};
    const bool article_next = !alone && words_[at + 1].definite;
    // "بزيارة القرية", or else بهية القروي
    const bool prepositional = article_next && edges_.starts_with(at, rules_.writing.prepositions) &&
                               edges_.ends_in(at, rules_.writing.noun_endings) &&
                               !edges_.ends_in(at + 1, rules_.writing.adjective_endings);
    if (article_next && (trade || edges_.begins_with_preposition(at))) return {}; // "لكرة القدم"
    for (std::size_t i = at; i < end; ++i) {
        const bool pronoun = edges_.is_unknown(i) && edges_.ends_in(i, rules_.writing.pronoun_endings);
        // "المنتهية ولايته بنيامين نتنياهو": the name begins behind the noun
        if (pronoun && (alone || (i + 1 < end && edges_.begins_name(i + 1, limit)))) return {};
        if (edges_.ends_in(i, rules_.writing.noun_endings) && !owned && !edges_.is_closed(end, limit))
            return {};
    }
    return end > at + most_unlisted_words
               ? mentions_.person(title, at, at + 1, one_word)
               : mentions_.person(title, at, end, prepositional ? one_word : by_position);
}

/// "نازحة من الريف فضلت ...": behind a preposition inside the title a bare word may be a verb.
bool PlainTitles::is_circumstance(std::size_t title, std::size_t at) const {
    for (std::size_t i = title + 1; i < at; ++i)
        if (words_[i].is(WordClass::inside_title) && words_[i].is(WordClass::stop)) return true;
    return false;
}

/// "الدكتور النيفي" is a person, "الرئيس الروسي" an office.
Mention PlainTitles::title_and_family_name(std::size_t title, std::size_t limit) const {
    // Up to the first word that neither belongs to a title nor has an article: "الشاعر | حديثه"
    std::size_t end = title + 1;
    const auto belongs = [&](const Word& word) { return word.is_word() && !word.is(WordClass::stop); };
    while (end < limit && belongs(words_[end]) && (!edges_.is_unknown(end) || words_[end].definite)) ++end;
    const Word& last = words_[end - 1];
    const bool closes_title =
        end > title + 1 && words_[title].definite && last.definite && !last.conjunction && !last.preposition;
    if (closes_title &&
        !last.is_any({WordClass::title, WordClass::institution, WordClass::place, WordClass::stop})) {
        const bool next_to_title = words_[end - 2].is_any({WordClass::title, WordClass::adjective}) &&
                                   bearers_.represented(title, end - 1) == Whose::own;
        const bool met = known_.known_length(mentions_.name_words(end - 1, end)) > 0;
        if (next_to_title && met) return mentions_.person(title, end - 1, end, sure);
        // An unknown word that ends like "Russian" is taken for what it looks like.
        const bool relation = edges_.ends_in(end - 1, rules_.writing.adjective_endings);
        if (next_to_title && edges_.is_unknown(end - 1) && !relation)
            return mentions_.person(title, end - 1, end, one_word);
    }
    // "القاضي" is the judge, unless هند القاضي was met
    const bool alone =
        end == title + 1 && last.definite && known_.known_length(mentions_.name_words(title, end)) > 0;
    if (alone) return mentions_.person(title, title, end, one_word);
    // "نائب" is any deputy, none of those whom the text has named
    const auto begin = words_.begin();
    const bool anybody = std::none_of(
        begin + static_cast<std::ptrdiff_t>(title), begin + static_cast<std::ptrdiff_t>(end),
        [](const Word& word) {
            return word.definite || word.is_any({WordClass::place, WordClass::male, WordClass::female});
        });
    Mention office =
        mentions_.without_name(anybody ? Mention::Kind::unnamed : Mention::Kind::office, title, end);
    office.end = limit;
    return office;
}

} // namespace radiowrap
