#include "script/plain_name_edges.hpp"

#include <algorithm>

namespace radiowrap {

namespace {

constexpr std::size_t most_name_parts = 5;
constexpr std::size_t farthest_opener = 10; // tokens in front of the verb that answers it
constexpr std::size_t longer_pronoun = 4;   // bytes, two letters; one ends many a name
constexpr std::size_t most_name_words = 12; // with "عبد" and "أبو", which are no parts of their own

} // namespace

bool PlainNameEdges::begins_name(std::size_t at, std::size_t limit) const {
    const Word& word = words_[at];
    if (!word.is_word() || word.definite || word.is(WordClass::complementizer)) return false;
    if (word.length(WordClass::title) > 1) return false; // "ابن عم"
    if (word.is(WordClass::particle))
        return at + 1 < limit && words_[at + 1].is_word() && !is_boundary(at + 1, limit);
    if (!word.is_given_name()) return false;
    if (word.is(WordClass::inside_title)) return is_name_not_preposition(at, limit);
    if (!word.is_any({WordClass::title, WordClass::adjective, WordClass::institution, WordClass::unnamed,
                      WordClass::stop, WordClass::adverb}))
        return true;
    if (at + 1 >= limit || is_boundary(at + 1, limit)) return false;
    const Word& next = words_[at + 1];
    return next.is_given_name() || next.is(WordClass::particle) || (next.definite && is_unknown(at + 1));
}

/// "الناطق باسم الجيش", and باسم as a name.
bool PlainNameEdges::is_name_not_preposition(std::size_t at, std::size_t limit) const {
    if (at + 1 >= limit) return false;
    if (at == 0 || !words_[at - 1].is_any({WordClass::title, WordClass::adjective})) return true;
    if (words_[at - 1].length(WordClass::title) > 1) return false; // "المتحدث باسم"
    const Word& next = words_[at + 1];
    return !words_[at - 1].is(WordClass::adjective) && !next.definite &&
           !next.is_any({WordClass::institution, WordClass::place});
}

std::size_t PlainNameEdges::name_end(std::size_t at, std::size_t limit) const {
    limit = std::min(limit, at + most_name_words);
    std::size_t parts = 0;
    bool joined = false; // "عبد" takes the next word whatever it is
    bool closed = false; // a word with an article is the last of a name, as a rule
    while (at < limit && parts < most_name_parts) {
        const Word& word = words_[at];
        if (!word.is_word() || word.token.digits || word.is(WordClass::complementizer)) break;
        if (closed && !word.is_any({WordClass::particle, WordClass::tail}) && !goes_on(at, limit)) break;
        if (parts > 0 && !joined && (stops_name(at, parts, limit) || answers_opener(at))) break;
        closed = word.definite && !joined && !word.is(WordClass::tail);
        joined = (word.is(WordClass::particle) && !word.definite) || word.is(WordClass::link); // "أبو العبد"
        parts += !joined && !word.is(WordClass::tail);
        ++at;
    }
    return at;
}

/// "ياسر الشيخ خليل", "ياسر البني الحموي أن": a title inside a name is no end of it, and in front of what is
/// said there is room for nothing but the name.
bool PlainNameEdges::goes_on(std::size_t at, std::size_t limit) const {
    const Word& word = words_[at];
    if (word.conjunction || word.preposition || word.is(WordClass::stop)) return false;
    if (is_link(at, limit)) return true;
    if (word.is_given_name() && words_[at - 1].is(WordClass::title)) return true;
    if (!opens_speech(at + 1)) return false;
    return word.is_given_name() ||
           (word.definite && (word.is(WordClass::place) || ends_in(at, rules_.writing.adjective_endings)));
}

/// "أن", and not "بأن" that the object may stand in front of: "وصف فلان الوضع بأنه".
bool PlainNameEdges::opens_speech(std::size_t at) const {
    return at < words_.size() && words_[at].is(WordClass::complementizer) &&
           !starts_with(at, rules_.writing.prepositions);
}

bool PlainNameEdges::stops_name(std::size_t at, std::size_t parts, std::size_t limit) const {
    const Word& word = words_[at];
    if (word.conjunction || (word.preposition && !word.is_given_name())) return true;
    if (word.is_any({WordClass::particle, WordClass::tail}) || is_link(at, limit)) return false;
    if (word.definite && word.is(WordClass::institution)) return true; // نظام is a name, النظام is not
    if (word.is_given_name() && !word.is(WordClass::stop)) return false;
    if (word.is(WordClass::role)) return true; // "أبو عمر النازح من ..."
    if (word.is(WordClass::title)) {
        // "محمد القاضي" is a name where no other noun follows, and in front of one that is no adjective;
        // "محمد مدير مركز ..." and "محمد الشاعر الكبير" are not
        const bool alone = is_boundary(at + 1, limit) || is_owned(at + 1, limit) ||
                           (word.definite && !describes_title(at + 1));
        const bool last = parts > 1 && (word.definite || !opens_speech(at + 1)); // "محمد علي حداد إن"
        return word.length(WordClass::title) > 1 || last || !alone;
    }
    if (word.is_any({WordClass::stop, WordClass::adverb, WordClass::opener, WordClass::according,
                     WordClass::continuing, WordClass::institution, WordClass::unnamed, WordClass::naming}))
        return true;
    // "محمد شياع السوداني إن"
    const bool origin =
        word.definite && ends_in(at, rules_.writing.adjective_endings) && is_closed(at + 1, limit);
    return word.is_verb() || (parts > 1 && word.is(WordClass::adjective) && !origin) ||
           (is_unknown(at) && is_object(at, parts, limit));
}

/// "أما المعلمة فلانة فتهتم بالتسويق": behind an opener at the head, "so" is written onto the verb.
bool PlainNameEdges::answers_opener(std::size_t at) const {
    const std::vector<std::string>& conjunctions = rules_.writing.conjunctions;
    if (conjunctions.empty() || !is_unknown(at) || !words_[at].token.form.starts_with(conjunctions.back()))
        return false;
    const std::size_t farthest = at - std::min(at, farthest_opener);
    for (std::size_t i = at; i > farthest && !words_[i - 1].is_verb(); --i)
        if (words_[i - 1].opens_sentence) return words_[i - 1].is(WordClass::opener);
    return false;
}

bool PlainNameEdges::describes_title(std::size_t at) const {
    const Word& word = words_[at];
    return word.definite && (word.is_any({WordClass::title, WordClass::adjective}) ||
                             ends_in(at, rules_.writing.adjective_endings));
}

/// "فلان ولد فلان", and not "ولد في ...".
bool PlainNameEdges::is_link(std::size_t at, std::size_t limit) const {
    if (!words_[at].is(WordClass::link) || at + 1 >= limit) return false;
    const Word& next = words_[at + 1];
    return next.is_given_name() || next.is(WordClass::particle) ||
           (next.is(WordClass::title) && next.definite) || !is_boundary(at + 1, limit);
}

/// Where a second person's name begins inside `begin` to `end`: behind two words and more a given name with a
/// family name.
std::size_t PlainNameEdges::second_name(std::size_t begin, std::size_t end) const {
    for (std::size_t family = end - 1; family > begin + 2; --family) {
        const Word& given = words_[family - 1];
        if (given.is_given_name() && !given.definite && !words_[family - 2].is(WordClass::particle) &&
            (is_unknown(family) || words_[family].definite))
            return family - 1;
    }
    return end;
}

/// An unknown word behind a name is more likely what the verb acts on than one more name: "كشف سلام فياض
/// النقاب عن", "جدد كين لوتش دعوته إلى".
bool PlainNameEdges::is_object(std::size_t at, std::size_t parts, std::size_t limit) const {
    const Word& word = words_[at];
    const bool manner =
        at + 1 < words_.size() && words_[at + 1].is(WordClass::complementizer) && !opens_speech(at + 1);
    // "تستقبل سهام الأسعد ضيوفها."
    const std::vector<std::string>& pronouns = rules_.writing.pronoun_endings;
    const bool owned = std::any_of(pronouns.begin(), pronouns.end(), [&](const std::string& ending) {
        return ending.size() >= longer_pronoun && word.token.form.ends_with(ending);
    });
    if (owned && parts > 1 && !word.definite && !opens_speech(at + 1)) return true;
    if (is_closed(at + 1, limit) && !manner) return false;
    if (parts == 1 && !word.definite && is_owned(at + 1, limit)) return false; // that one is the object
    const bool nickname =
        parts == 1 && at > 1 && words_[at - 2].is(WordClass::particle) && !words_[at - 1].definite;
    if (word.definite) // "أبو خالد المسؤولية"
        return parts > 1 || (nickname && ends_in(at, rules_.writing.noun_endings));
    const bool pronoun = ends_in(at, rules_.writing.pronoun_endings);
    if (parts > 2 || (pronoun && parts > 1)) return true;
    // "أم خالد طفولتها", "أبو خالد حكاية الدار"
    if (nickname && (pronoun || (!is_boundary(at + 1, limit) && words_[at + 1].definite))) return true;
    if (is_boundary(at + 1, limit)) return false;
    if (pronoun) return true;
    return parts > 1 || ends_in(at, rules_.writing.noun_endings);
}

bool PlainNameEdges::is_boundary(std::size_t at, std::size_t limit) const {
    if (at >= limit) return true;
    const Word& word = words_[at];
    if (!word.is_word()) return true;
    return word.is_any({WordClass::complementizer, WordClass::stop, WordClass::adverb, WordClass::continuing,
                        WordClass::according, WordClass::naming}) ||
           word.preposition || word.is_verb() || word.conjunction ||
           (word.is(WordClass::title) && !word.is_given_name());
}

bool PlainNameEdges::is_closed(std::size_t at, std::size_t limit) const {
    return at >= limit || !words_[at].is_word() ||
           words_[at].is_any({WordClass::title, WordClass::complementizer});
}

bool PlainNameEdges::is_owned(std::size_t at, std::size_t limit) const {
    return at < limit && is_unknown(at) && !words_[at].definite &&
           ends_in(at, rules_.writing.pronoun_endings);
}

/// "جورج زيادة الملف": the noun in front of the object may be the family name; "جورج دفع الرسوم",
/// "جورج استعداده": and a family name the object.
bool PlainNameEdges::is_open(std::size_t begin, std::size_t end, std::size_t limit) const {
    const bool colon = end < words_.size() && is_colon(words_[end].token.mark);
    if (is_closed(end, limit) && !colon) return false;
    if (end == begin + 1)
        return end < limit && is_unknown(end) && !words_[end].definite && !is_owned(end, limit);
    const std::size_t last = end - 1;
    if (!is_unknown(last)) return false;
    const bool construct = words_[last].definite && is_unknown(last - 1) && !words_[last - 1].definite;
    return construct || (!words_[last].definite && ends_in(last, rules_.writing.pronoun_endings));
}

bool PlainNameEdges::is_unknown(std::size_t at) const {
    const Word& word = words_[at];
    return word.is_word() && !word.token.digits && !word.is_listed();
}

bool PlainNameEdges::may_be_name(std::size_t at) const {
    const Writing& writing = rules_.writing;
    return is_unknown(at) && !words_[at].definite && !ends_in(at, writing.plural_endings) &&
           !ends_in(at, writing.pronoun_endings) && !ends_in(at, writing.noun_endings);
}

bool PlainNameEdges::begins_with_preposition(std::size_t at) const {
    const std::vector<std::string>& prepositions = rules_.writing.prepositions;
    return !prepositions.empty() && words_[at].token.key.starts_with(prepositions.front());
}

bool PlainNameEdges::starts_with(std::size_t at, const std::vector<std::string>& beginnings) const {
    return std::any_of(beginnings.begin(), beginnings.end(), [&](const std::string& beginning) {
        return words_[at].token.form.starts_with(beginning);
    });
}

bool PlainNameEdges::ends_in(std::size_t at, const std::vector<std::string>& endings) const {
    return std::any_of(endings.begin(), endings.end(),
                       [&](const std::string& ending) { return words_[at].token.form.ends_with(ending); });
}

} // namespace radiowrap
