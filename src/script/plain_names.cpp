#include "script/plain_names.hpp"

#include "script/confidence.hpp"

#include <algorithm>

namespace radiowrap {

namespace {

constexpr std::size_t longest_clause = 40; // tokens between a verb and what is said
constexpr std::size_t longest_title = 20;
constexpr std::size_t longest_sure_title = 8; // behind more words only a known given name makes a name
constexpr std::size_t most_of_one = 5;        // words of a name that may be those of two people
constexpr std::size_t shortest_owned = 8;     // bytes of "جاره", four letters; "معه" has three
constexpr std::size_t farthest_name = 2;      // words of a trade or a kinship that no list has

} // namespace

Mention PlainNames::subject_behind(std::size_t at, std::size_t sentence_end) const {
    const std::size_t limit = clause_limit(at, sentence_end);
    const std::size_t begin = behind_adverbs(at, limit);
    if (begin >= limit) return {};
    const Word& word = words_[begin];
    if (word.is(WordClass::going_into) || word.preposition) return subject_later(begin, limit);
    Mention subject = phrase(begin, limit);
    if (subject.is_person() && subject.end < limit && words_[subject.end].conjunction &&
        words_[subject.end].is_given_name())
        return mentions_.without_name(Mention::Kind::unnamed, begin, subject.end); // two at once
    if (Mention named = named_behind_comma(subject, limit); named.is_person()) return named;
    // Behind a comma only a name is a subject: "وأضاف، ...".
    const bool comma = begin > at && is_comma(words_[begin - 1].token.mark);
    return comma && !subject.is_person() ? Mention{} : subject;
}

/// "قال أيضاً، من جهته، فلان".
std::size_t PlainNames::behind_adverbs(std::size_t at, std::size_t limit) const {
    while (at < limit) {
        const Word& word = words_[at];
        if (is_comma(word.token.mark))
            ++at;
        else if (word.is(WordClass::adverb) && !word.is_given_name())
            at += word.length(WordClass::adverb);
        else
            break;
    }
    return at;
}

/// "عضو المجلس، الدكتور فلان، قال": what stands in front of the comma is the title.
Mention PlainNames::named_behind_comma(const Mention& office, std::size_t limit) const {
    const bool title = office.kind == Mention::Kind::office ||
                       (office.kind == Mention::Kind::unnamed && words_[office.begin].is(WordClass::title));
    if (!title || office.end >= limit || !is_comma(words_[office.end].token.mark)) return {};
    Mention named = phrase(office.end + 1, limit);
    if (!named.is_person() || named.confidence < by_position) return {};
    named.title = mentions_.shown_title(office.begin, office.end);
    return named;
}

Mention PlainNames::without_object(Mention subject, std::size_t sentence_end) const {
    if (!subject.is_person() || subject.name.size() < 2) return subject;
    const std::size_t last = subject.end - 1;
    const bool may_be_object = words_[last].definite && edges_.is_unknown(last) &&
                               !words_[last - 1].is_any({WordClass::particle, WordClass::title});
    const bool met = known_.known_length(subject.name) == subject.name.size();
    const auto follows = [&] { // "اتهم فلان الفلاني زميله"
        const Word& next = words_[subject.end];
        return next.is_word() &&
               (next.is(WordClass::title) || !edges_.is_boundary(subject.end, sentence_end));
    };
    if (!may_be_object || met || (subject.end < sentence_end && follows())) return subject;
    subject.name.pop_back();
    --subject.end;
    subject.confidence = std::min(subject.confidence, one_word);
    return subject;
}

std::size_t PlainNames::clause_limit(std::size_t at, std::size_t sentence_end) const {
    const std::size_t end = std::min(sentence_end, at + longest_clause);
    for (std::size_t i = at; i < end; ++i) {
        const Word& word = words_[i];
        if (word.is(WordClass::complementizer) || word.token.mark == U':' || word.quoted) return i;
    }
    return end;
}

/// "قال في حديث لراديو الكل الكاتب ...": circumstances stand before the subject. Whoever stands behind a
/// preposition is not the subject.
Mention PlainNames::subject_later(std::size_t at, std::size_t limit) const {
    while (at < limit) {
        const Word& word = words_[at];
        const bool governed = word.preposition || (at > 0 && words_[at - 1].is(WordClass::stop));
        // Titles without an article are many other things too, but whose lawyer it is must not speak for him.
        const bool title = word.is(WordClass::title) && (word.definite || word.is(WordClass::representative));
        const bool starts = word.is_word() && (title || edges_.begins_name(at, limit));
        if (!starts) {
            ++at;
            continue;
        }
        const Mention mention = phrase(at, limit);
        // "لقائه الرئيس ...": the word before ends in a pronoun and takes what follows as its object
        const bool object = at > 0 && edges_.ends_in(at - 1, rules_.writing.pronoun_endings);
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
    // "وأشار إلى ...", "أكد على ...": nobody
    if (word.is(WordClass::stop) && !word.is_given_name() && !word.is(WordClass::unnamed)) return {};
    if (Mention known = titles_.known_person(at, at, limit); known.is_person()) return known;
    if (Mention named = titled_like_a_name(at, limit); named.is_person()) return named;
    if (edges_.begins_name(at, limit)) return untitled(at, limit);
    if (word.is(WordClass::title)) return titles_.titled(at, limit);
    if (word.is(WordClass::unnamed)) return some_of_them(at, limit);
    if (Mention woman = woman_of_trade(at, limit); woman.is_person()) return woman;
    if (word.is_any({WordClass::institution, WordClass::place, WordClass::bearer}))
        return mentions_.without_name(Mention::Kind::institution, at, at + 1);
    if (Mention someone = with_unlisted_title(at, limit); someone.is_person()) return someone;
    return untitled(at, limit);
}

/// "المدرسة سوسن القاضي": a school is a woman who teaches as well, and a noun with an article has no name.
Mention PlainNames::woman_of_trade(std::size_t at, std::size_t limit) const {
    const Word& word = words_[at];
    const bool both =
        word.is(WordClass::institution) && word.definite && edges_.ends_in(at, rules_.writing.noun_endings);
    if (!both || at + 1 >= limit || !words_[at + 1].is(WordClass::female) ||
        !edges_.begins_name(at + 1, limit))
        return {};
    const Mention name = untitled(at + 1, limit);
    return name.name.size() > 1 && name.is_person() ? mentions_.person(at, at + 1, name.end, name.confidence)
                                                    : Mention{};
}

/// "أمينة المكتبة سوسن القاضي": Amina is a name too, but not in front of a noun and a given name.
Mention PlainNames::titled_like_a_name(std::size_t at, std::size_t limit) const {
    const bool both = words_[at].is(WordClass::title) && words_[at].is_given_name();
    if (!both || at + 2 >= limit || !words_[at + 1].definite || words_[at + 1].is_given_name()) return {};
    Mention named = titles_.titled(at, limit);
    const bool surer = named.is_person() && named.end >= at + 2 + named.name.size() &&
                       words_[named.end - named.name.size()].is_given_name();
    return surer ? named : Mention{};
}

/// "النواب" are nobody in particular, "أحد سكان المدينة أحمد العلي" is.
Mention PlainNames::some_of_them(std::size_t at, std::size_t limit) const {
    if (words_[at].definite) return mentions_.without_name(Mention::Kind::unnamed, at, at + 1);
    Mention someone = titles_.titled(at, limit);
    if (someone.is_person() && someone.confidence >= sure) return someone;
    return mentions_.without_name(Mention::Kind::unnamed, at, someone.end);
}

/// A trade or a kinship that no list has: "الساعاتي إلياس الحداد", "حفيدته لمى", "بواب البلدية إلياس".
Mention PlainNames::with_unlisted_title(std::size_t at, std::size_t limit) const {
    const bool somebodys = words_[at].token.form.size() >= shortest_owned && edges_.is_unknown(at) &&
                           edges_.ends_in(at, rules_.writing.pronoun_endings);
    if (somebodys && at + 1 < limit && words_[at + 1].is(WordClass::title) && words_[at + 1].definite) {
        Mention named = titles_.titled(at + 1, limit); // "جارها الحاج أبو نزار"
        named.begin = at;
        if (named.is_person()) return named;
    }
    for (std::size_t name = at + 1; name < limit && name <= at + farthest_name; ++name) {
        const Word& word = words_[name - 1];
        const bool place = name > at + 1 && word.definite &&
                           word.is_any({WordClass::institution, WordClass::place, WordClass::bearer});
        if (!edges_.is_unknown(name - 1) && !word.is(WordClass::adjective) && !place) break;
        if (edges_.begins_name(name, limit) && !words_[name].is_verb()) {
            const std::size_t end = edges_.name_end(name, limit);
            return mentions_.person(at, name, end,
                                    place || edges_.is_open(name, end, limit) ? one_word : sure);
        }
    }
    return {};
}

Mention PlainNames::given_name(std::size_t at, std::size_t limit) const {
    if (!words_[at].is_given_name() || words_[at].is_verb() || !edges_.begins_name(at, limit)) return {};
    std::size_t end = edges_.name_end(at, limit);
    if (end >= at + most_of_one) end = edges_.second_name(at, end);
    return mentions_.person(at, at, end, sure_of_person);
}

Mention PlainNames::untitled(std::size_t at, std::size_t limit) const {
    const std::size_t end = edges_.name_end(at, limit);
    const bool given = words_[at].is_given_name() || words_[at].is(WordClass::particle);
    if (given && !words_[at].definite)
        return mentions_.person(at, at, end,
                                end > at + 1 && !edges_.is_open(at, end, limit) ? sure : one_word);
    const bool room = edges_.may_be_name(at) && end > at + 1 &&
                      end <= at + PlainTitles::most_unlisted_words && edges_.is_closed(end, limit);
    const Word& second = words_[std::min(at + 1, words_.size() - 1)];
    const bool noun = second.is_any({WordClass::adjective, WordClass::institution, WordClass::title,
                                     WordClass::unnamed, WordClass::place, WordClass::bearer});
    if (room && !noun) return mentions_.person(at, at, end, unlisted);
    return mentions_.without_name(Mention::Kind::institution, at, at + 1);
}

} // namespace radiowrap
