#include "script/plain_name_edges.hpp"

#include <algorithm>

namespace radiowrap {

namespace {

constexpr std::size_t most_name_parts = 5;

} // namespace

bool PlainNameEdges::begins_name(std::size_t at, std::size_t limit) const {
    const Word& word = words_[at];
    if (!word.is_word() || word.definite || word.is(WordClass::complementizer)) return false;
    if (word.is(WordClass::particle))
        return at + 1 < limit && words_[at + 1].is_word() && !is_boundary(at + 1, limit);
    if (!word.is_given_name()) return false;
    if (word.is(WordClass::inside_title)) return is_name_not_preposition(at, limit);
    if (!word.is_any({WordClass::title, WordClass::adjective, WordClass::institution, WordClass::unnamed,
                      WordClass::stop, WordClass::adverb}))
        return true;
    if (word.length(WordClass::title) > 1) return false;
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

bool PlainNameEdges::stops_name(std::size_t at, std::size_t parts, std::size_t limit) const {
    const Word& word = words_[at];
    if (word.conjunction || (word.preposition && !word.is_given_name())) return true;
    if (word.is_any({WordClass::particle, WordClass::tail})) return false;
    if (word.is_given_name() && !word.is(WordClass::stop)) return false;
    if (word.is(WordClass::title)) {
        // "محمد القاضي" is a name where no other noun follows; "محمد مدير مركز ..." is not
        const bool alone = is_boundary(at + 1, limit) || (word.definite && !words_[at + 1].definite);
        return word.length(WordClass::title) > 1 || parts > 1 || !alone;
    }
    if (word.is_any({WordClass::stop, WordClass::adverb, WordClass::opener, WordClass::according,
                     WordClass::continuing, WordClass::institution, WordClass::unnamed}))
        return true;
    return word.is_verb() || (parts > 1 && word.is(WordClass::adjective)) ||
           (is_unknown(at) && is_object(at, parts, limit));
}

/// An unknown word behind a name is more likely what the verb acts on than one more name: "كشف سلام فياض
/// النقاب عن", "جدد كين لوتش دعوته إلى".
bool PlainNameEdges::is_object(std::size_t at, std::size_t parts, std::size_t limit) const {
    const Word& word = words_[at];
    if (is_closed(at + 1, limit)) return false;
    if (word.definite) return parts > 1;
    const bool pronoun = ends_in(at, rules_.writing.pronoun_endings);
    if (parts > 2 || (pronoun && parts > 1)) return true;
    if (is_boundary(at + 1, limit)) return false;
    if (pronoun) return true;
    return parts > 1 || ends_in(at, rules_.writing.noun_endings);
}

bool PlainNameEdges::is_boundary(std::size_t at, std::size_t limit) const {
    if (at >= limit) return true;
    const Word& word = words_[at];
    if (!word.is_word()) return true;
    return word.is_any({WordClass::complementizer, WordClass::stop, WordClass::adverb, WordClass::continuing,
                        WordClass::according}) ||
           word.preposition || word.is_verb() || word.conjunction ||
           (word.is(WordClass::title) && !word.is_given_name());
}

bool PlainNameEdges::is_closed(std::size_t at, std::size_t limit) const {
    return at >= limit || !words_[at].is_word() ||
           words_[at].is_any({WordClass::title, WordClass::complementizer});
}

bool PlainNameEdges::is_unknown(std::size_t at) const {
    const Word& word = words_[at];
    return word.is_word() && !word.token.digits &&
           std::all_of(word.lengths.begin(), word.lengths.end(),
                       [](std::uint8_t length) { return length == 0; });
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

bool PlainNameEdges::ends_in(std::size_t at, const std::vector<std::string>& endings) const {
    return std::any_of(endings.begin(), endings.end(),
                       [&](const std::string& ending) { return words_[at].token.form.ends_with(ending); });
}

} // namespace radiowrap
