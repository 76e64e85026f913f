#include "script/attribution.hpp"

#include "script/capital_sentence.hpp"
#include "script/name_key.hpp"
#include "script/office.hpp"
#include "script/plain_sentence.hpp"

#include <algorithm>
#include <memory>

namespace radiowrap {

namespace {

constexpr std::size_t farthest_source = 10;  // tokens between "quoted" and the quoted one
constexpr std::size_t farthest_negation = 4; // tokens in front of a verb, or behind it

std::unique_ptr<Sentence> open(const Analysis& text, TokenRange range, const LanguageRules& rules,
                               const Speakers& known) {
    if (rules.capitals) return std::make_unique<CapitalSentence>(text, range, rules, known);
    return std::make_unique<PlainSentence>(text, range, rules, known);
}

/// Collects the attributions of one sentence.
class Collector {
public:
    explicit Collector(const Sentence& sentence) : sentence_(sentence), words_(sentence.words()) {}

    std::vector<Attribution> collect() {
        for (std::size_t i = sentence_.begin(); i < sentence_.end();) {
            const Word& word = words_[i];
            if (word.is_word() && !word.quoted)
                i += std::max<std::size_t>(collect_at(i), 1);
            else
                ++i;
        }
        if (found_.empty()) collect_continuing();
        return std::move(found_);
    }

private:
    /// How many tokens need no second look.
    std::size_t collect_at(std::size_t i) {
        const Word& word = words_[i];
        if (word.is(WordClass::according)) {
            add_source(i, i + word.length(WordClass::according));
            return word.length(WordClass::according);
        }
        if (word.is(WordClass::according_aside)) add_aside(i);
        if (word.is(WordClass::according_behind)) add_source_in_front(i);
        if (word.is(WordClass::hearing)) return std::max(add_heard(i), word.length(WordClass::hearing));
        if (word.is(WordClass::relaying)) {
            add_relayed(i);
        } else if (word.is_verb() && !word.is(WordClass::continuing) && !is_negated(i)) {
            auto attribution = sentence_.attribution(i, found_.empty());
            if (attribution && !is_denied(attribution->subject)) {
                attribution->asked = find_asked(i, attribution->subject);
                attribution->asks = attribution->asked.is_person();
                found_.push_back(*std::move(attribution));
            }
        }
        return 1;
    }

    /// "NAME did not say": no word of theirs follows. "NAME does not believe" is another matter.
    [[nodiscard]] bool is_negated(std::size_t verb) const {
        if (is_silence(verb + 1)) return true;
        const bool doubts = words_[verb].is(WordClass::negatable);
        for (std::size_t i = verb; i > sentence_.begin() && verb - i < farthest_negation; --i) {
            const Word& before = words_[i - 1];
            if (before.is(WordClass::passive)) return true; // "NAME was accused"
            if (before.is(WordClass::negation)) return !doubts;
            if (!before.is_any({WordClass::adverb, WordClass::auxiliary})) break;
        }
        const std::size_t end = std::min(sentence_.end(), verb + 1 + farthest_negation);
        for (std::size_t i = verb + 1;
             sentence_.negates_behind() && !doubts && i < end && words_[i].is_word(); ++i)
            if (words_[i].is(WordClass::negation)) return true;
        return false;
    }

    /// "NAME said nothing about it", and not "NAME said nothing had changed".
    [[nodiscard]] bool is_silence(std::size_t at) const {
        if (at >= sentence_.end() || !words_[at].is(WordClass::silence)) return false;
        const std::size_t next = at + words_[at].length(WordClass::silence);
        return next >= sentence_.end() || !words_[next].is_word() || words_[next].is(WordClass::stop);
    }

    /// "Neither NAME nor NAME said".
    [[nodiscard]] bool is_denied(const Mention& subject) const {
        const std::size_t begin = std::max(subject.begin, sentence_.begin() + 1) - 1;
        return std::any_of(words_.begin() + static_cast<std::ptrdiff_t>(begin),
                           words_.begin() + static_cast<std::ptrdiff_t>(std::max(subject.end, begin)),
                           [](const Word& word) { return word.is(WordClass::neither); });
    }

    /// "Tom Baker asked NAME".
    [[nodiscard]] Mention find_asked(std::size_t verb, const Mention& subject) const {
        const std::size_t at = verb + words_[verb].length(WordClass::asking);
        if (at == verb || at >= sentence_.end()) return {};
        Mention asked = sentence_.phrase(std::max(at, subject.begin > verb ? subject.end : at));
        const bool sure_of_it =
            asked.is_person() && asked.confidence >= sure_of_person && asked.name != subject.name;
        return sure_of_it ? asked : Mention{};
    }

    /// "NAME began, saying:": the one whom the sentence is about, where no other verb says who speaks.
    void collect_continuing() {
        for (std::size_t i = sentence_.begin(); i < sentence_.end(); ++i) {
            if (!words_[i].is(WordClass::continuing) || words_[i].quoted) continue;
            Mention topic = sentence_.topic();
            const bool person = topic.is_person() && topic.confidence >= sure_of_person;
            if ((person || topic.kind == Mention::Kind::office) && topic.begin < i &&
                (!person || topic.end <= i))
                found_.push_back({i, std::move(topic)});
            return;
        }
    }

    /// "According to NAME".
    void add_source(std::size_t marker, std::size_t at) {
        Mention source = sentence_.source(at);
        const bool pronoun =
            source.gender == Gender::he || source.gender == Gender::she; // "according to her"
        if (source.kind == Mention::Kind::nobody && !pronoun) return;
        Attribution attribution{marker, std::move(source), is_inside_speech(marker)};
        const bool aside = words_[marker].is(WordClass::relaying) && !words_[marker].conjunction;
        attribution.asks = aside && attribution.subject.is_person() && !found_.empty() &&
                           found_.back().subject.is_person(); // "قال فلان نقلاً عن فلان"
        found_.push_back(std::move(attribution));
    }

    /// "قال فلان إن الكتب نقلت إلى ...": told by who speaks already.
    [[nodiscard]] bool is_inside_speech(std::size_t at) const {
        if (found_.empty() || !words_[at].is(WordClass::relaying)) return false;
        const auto begin = words_.begin();
        return std::any_of(begin + static_cast<std::ptrdiff_t>(found_.back().verb),
                           begin + static_cast<std::ptrdiff_t>(at),
                           [](const Word& word) { return word.is(WordClass::complementizer); });
    }

    /// "Petra Roth zufolge".
    void add_source_in_front(std::size_t marker) {
        Mention source = sentence_.topic();
        if (source.is_person() && source.end == marker) found_.push_back({marker, std::move(source)});
    }

    /// "..., so Petra Roth", and not "so viele".
    void add_aside(std::size_t marker) {
        if (marker > sentence_.begin() && words_[marker - 1].is_word()) return;
        Mention source = sentence_.source(marker + words_[marker].length(WordClass::according_aside));
        const std::size_t behind = source.end;
        const bool closed = behind >= sentence_.end() || !words_[behind].is_word() ||
                            words_[behind].is_any({WordClass::auxiliary, WordClass::determiner});
        if (source.is_person() && closed) found_.push_back({marker, std::move(source)});
    }

    /// "The agency quoted NAME", "نقلت الوكالة عن NAME قوله".
    void add_relayed(std::size_t marker) {
        const std::size_t end = std::min(sentence_.end(), marker + farthest_source);
        for (std::size_t i = marker + 1; i < end && !words_[i].is(WordClass::complementizer); ++i)
            if (words_[i].is(WordClass::relaying_from))
                return add_source(marker, i + words_[i].length(WordClass::relaying_from));
        add_source(marker, marker + words_[marker].length(WordClass::relaying));
    }

    /// "We asked NAME", "نستمع إلى NAME". How many tokens need no second look, as they tell what was asked.
    std::size_t add_heard(std::size_t marker) {
        std::size_t at = marker + words_[marker].length(WordClass::hearing);
        if (at < sentence_.end()) at += words_[at].length(WordClass::hearing_of);
        Mention heard = sentence_.source(at);
        if (!heard.is_person() && heard.kind != Mention::Kind::unnamed) return 0;
        std::size_t end = std::max(heard.end, marker + 1);
        while (end < sentence_.end() && words_[end].is_word()) ++end;
        found_.push_back({marker, std::move(heard)});
        return end - marker;
    }

    const Sentence& sentence_;
    const std::vector<Word>& words_;
    std::vector<Attribution> found_;
};

/// "his cousin Amos Holt" behind Agnes Holt: in front of a known family name a word in capitals that is in no
/// list is another one's given name. Kind::nobody elsewhere.
Mention find_relative(const std::vector<Word>& words, TokenRange range, std::size_t at,
                      const LanguageRules& rules, const Speakers& known) {
    if (!rules.capitals || rules.noun_capitals || at <= range.begin) return {};
    const Word &given = words[at - 1], &family = words[at];
    if (given.is_listed() || !given.is_word() || !given.token.capital || given.opens_sentence ||
        given.token.digits || given.token.possessive || !family.is_word() || !family.token.capital)
        return {};
    const std::string name = shown_name(family.token.text);
    if (!known.is_family_name(name)) return {};
    return {.kind = Mention::Kind::person,
            .name = {shown_name(given.token.text), name},
            .confidence = by_capitals,
            .begin = at - 1,
            .end = at + 1};
}

} // namespace

std::vector<Attribution> find_attributions(const Analysis& text, TokenRange range, const LanguageRules& rules,
                                           const Speakers& known) {
    std::vector<Attribution> attributions = Collector(*open(text, range, rules, known)).collect();
    for (Attribution& attribution : attributions) {
        if (attribution.subject.kind == Mention::Kind::office)
            complete_office(attribution.subject, text, range);
        attribution.adds = text.words[attribution.verb].is(WordClass::adding);
        attribution.writes = text.words[attribution.verb].is(WordClass::writing);
        attribution.answers = text.words[attribution.verb].is(WordClass::answering);
        attribution.ambiguous = attribution.subject.is_person() && known.is_ambiguous(attribution.subject);
    }
    return attributions;
}

std::vector<Mention> find_people(const Analysis& text, TokenRange range, const LanguageRules& rules,
                                 const Speakers& known) {
    const auto sentence = open(text, range, rules, known);
    std::vector<Mention> people;
    for (std::size_t i = sentence->begin(); i < sentence->end(); ++i) {
        Mention person = sentence->given_name(i);
        if (!person.is_person()) person = find_relative(text.words, range, i, rules, known);
        if (!person.is_person() || person.name.size() < 2) continue;
        i = person.end - 1;
        people.push_back(std::move(person));
    }
    return people;
}

bool begins_with_body(const Analysis& text, TokenRange range, const LanguageRules& rules,
                      const Speakers& known) {
    const Mention topic = open(text, range, rules, known)->topic();
    if (topic.kind != Mention::Kind::institution) return false;
    for (std::size_t i = topic.begin; i < topic.end; ++i)
        if (text.words[i].is(WordClass::institution)) return true;
    return false;
}

bool is_possessor(const Analysis& text, TokenRange range, const Mention& person) {
    const bool told = person.end < range.end && is_comma(text.words[person.end].token.mark);
    if (told || person.begin <= range.begin) return false;
    std::size_t before = person.begin - 1;
    while (before > range.begin && text.words[before].is(WordClass::determiner)) --before;
    return text.words[before].is(WordClass::genitive);
}

Mention find_topic(const Analysis& text, TokenRange range, const LanguageRules& rules,
                   const Speakers& known) {
    Mention topic = open(text, range, rules, known)->topic();
    return topic.is_person() && topic.confidence >= sure_of_person ? topic : Mention{};
}

} // namespace radiowrap
