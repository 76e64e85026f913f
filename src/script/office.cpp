#include "script/office.hpp"

#include <algorithm>

namespace radiowrap {

namespace {

constexpr std::size_t longest_complement = 8; // tokens
constexpr std::size_t nearest_name = 3;       // tokens between a title and the one who has it

/// Where what stands behind an office and belongs to it ends; `at` when nothing does.
std::size_t complement_end(const std::vector<Word>& words, std::size_t at, std::size_t limit) {
    if (at >= limit || !words[at].is(WordClass::governing) || words[at].is(WordClass::adverb)) return at;
    const std::size_t farthest = std::min(limit, at + longest_complement);
    std::size_t end = at + 1;
    const auto closes = [](const Word& word) {
        return word.is_verb() || word.is_any({WordClass::auxiliary, WordClass::complementizer});
    };
    const auto goes_on = [&](std::size_t i) { // "the mayor of Milton came": a name ends with its capitals
        if (!words[i].is_word()) return false;
        if (words[i].token.capital) return true;
        return !closes(words[i]) && (!words[i - 1].token.capital || words[i].is(WordClass::governing));
    };
    while (end < farthest && goes_on(end)) ++end;
    return end > at + 1 ? end : at;
}

/// Behind an Arabic title without an article: "مدير صحة حلب".
std::size_t construct_end(const std::vector<Word>& words, std::size_t at, std::size_t limit) {
    const std::size_t farthest = std::min(limit, at + nearest_name);
    while (at < farthest && words[at].is_word() && !words[at].is_verb() && !words[at].preposition &&
           !words[at].conjunction && !words[at].is_any({WordClass::stop, WordClass::adverb}))
        ++at;
    return at;
}

bool overlaps(const Mention& person, TokenRange range) {
    return person.begin < range.end + nearest_name && range.begin < person.end + nearest_name;
}

} // namespace

void complete_office(Mention& office, const Analysis& text, TokenRange sentence) {
    const std::vector<Word>& words = text.words;
    for (std::size_t i = office.begin; i < office.end; ++i) // "Milton's mayor"
        if (words[i].token.possessive) office.title.insert(0, std::string(words[i].token.text) + " ");
    const std::size_t first = office.begin > sentence.begin ? office.begin - 1 : office.begin;
    const std::size_t last = std::min(office.end + 1, sentence.end); // "وزير آخر"
    for (std::size_t i = first; i < last; ++i)
        office.another = office.another || words[i].is(WordClass::indefinite);
    const std::size_t end = complement_end(words, office.end, sentence.end);
    if (end > office.end) office.title.append(" ").append(text.slice({office.end, end}));
}

std::vector<Mention> find_offices(const Analysis& text, TokenRange sentence, const LanguageRules& rules,
                                  const std::vector<Mention>& people) {
    std::vector<Mention> offices;
    const std::vector<Word>& words = text.words;
    for (std::size_t i = sentence.begin; i < sentence.end; ++i) {
        const Word& word = words[i];
        if (!word.is(WordClass::title) || word.is_given_name() || word.definite) continue;
        const std::size_t end = std::min(i + word.length(WordClass::title), sentence.end);
        Mention office{.kind = Mention::Kind::office, .begin = i, .end = end};
        office.title = text.slice({i, end});
        const std::size_t bare = office.title.size();
        complete_office(office, text, sentence);
        const bool construct = !rules.capitals && bare == office.title.size();
        const std::size_t behind = construct ? construct_end(words, end, sentence.end) : end;
        i = end - 1;
        const TokenRange range{office.begin, behind};
        if (std::any_of(people.begin(), people.end(), [&](const Mention& p) { return overlaps(p, range); }))
            continue;
        if (behind > end) office.title = text.slice(range);
        if (office.another || office.title.size() > bare) offices.push_back(std::move(office));
    }
    return offices;
}

} // namespace radiowrap
