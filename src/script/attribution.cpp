#include "script/attribution.hpp"

#include "script/capital_names.hpp"
#include "script/plain_names.hpp"

#include <algorithm>

namespace radiowrap {

namespace {

constexpr std::size_t longest_opening = 8;     // tokens in front of a comma and the main verb
constexpr std::size_t farthest_source = 10;    // tokens between "quoted" and the quoted one
constexpr double sure_of_person = 0.8;
constexpr double least_for_asides = 0.7;

Gender verb_gender(const Word& verb) {
    if (verb.is(WordClass::speaks)) return Gender::unknown;
    if (verb.is(WordClass::he_speaks)) return Gender::he;
    if (verb.is(WordClass::she_speaks)) return Gender::she;
    return Gender::they;
}

/// Reads one sentence.
class AttributionFinder {
  public:
    AttributionFinder(const Analysis& text, TokenRange sentence, const LanguageRules& rules, const Speakers& known)
        : words_(text.words), sentence_(sentence), capitals_(rules.capitals), plain_names_(text, rules, known),
          capital_names_(text, known) {
        while (sentence_.begin < sentence_.end && !words_[sentence_.begin].is_word()) ++sentence_.begin;
    }

    std::vector<Attribution> attributions() {
        for (std::size_t i = sentence_.begin; i < sentence_.end; ++i) {
            const Word& word = words_[i];
            if (!word.is_word() || word.quoted) continue;
            if (word.is(WordClass::according)) {
                add_source(i, i + word.length(WordClass::according));
                i += word.length(WordClass::according) - 1;
            } else if (word.is(WordClass::relaying)) {
                add_relayed(i);
            } else if (word.is(WordClass::hearing)) {
                add_heard(i);
                i += word.length(WordClass::hearing) - 1;
            } else if (word.is_verb() && !word.is(WordClass::continuing)) {
                capitals_ ? add_capital_verb(i) : add_plain_verb(i);
            }
        }
        return std::move(found_);
    }

    std::vector<Mention> people() const {
        std::vector<Mention> people;
        for (std::size_t i = sentence_.begin; i < sentence_.end; ++i) {
            if (!words_[i].is_given_name() || words_[i].definite || (!capitals_ && words_[i].is_verb())) continue;
            const std::size_t end = capitals_ ? capital_names_.name_end(i, sentence_.end) : plain_names_.name_end(i, sentence_.end);
            if (end < i + 2 || (!capitals_ && !plain_names_.begins_name(i, sentence_.end))) continue;
            people.push_back(capitals_ ? capital_names_.phrase(i, end) : plain_names_.person(i, i, end, sure_of_person));
            i = end - 1;
        }
        std::erase_if(people, [](const Mention& mention) { return !mention.is_person(); });
        return people;
    }

    Mention topic() const {
        const std::size_t at = behind_openers();
        if (at < sentence_.end && !capitals_ && words_[at].is_verb()) return sure_phrase(at + 1);
        Mention mention = phrase(at, sentence_.end);
        // "The youngest apprentice, NAME, wants ..."
        const bool aside = mention.end > at && mention.end < sentence_.end && is_comma(words_[mention.end].token.mark);
        if (capitals_ && !is_sure(mention) && aside) return sure_phrase(mention.end + 1);
        // The verb stands first in Arabic: "وصل فلان ..."
        return capitals_ || is_sure(mention) ? only_sure(std::move(mention)) : sure_phrase(at + 1);
    }

  private:
    static bool is_sure(const Mention& mention) { return mention.is_person() && mention.confidence >= sure_of_person; }
    static Mention only_sure(Mention mention) { return is_sure(mention) ? std::move(mention) : Mention{}; }
    [[nodiscard]] Mention sure_phrase(std::size_t at) const { return only_sure(phrase(at, sentence_.end)); }

    [[nodiscard]] Mention phrase(std::size_t at, std::size_t limit) const {
        if (at >= limit) return {};
        return capitals_ ? capital_names_.phrase(at, limit) : plain_names_.phrase(at, limit);
    }

    void add(std::size_t verb, Mention subject, bool embedded) {
        // Words of no list are trusted as a name only where a clause says who speaks.
        const bool source = words_[verb].is_any({WordClass::according, WordClass::relaying});
        if (!capitals_ && subject.is_person() && subject.confidence < least_for_asides && (embedded || source))
            subject = {.kind = Mention::Kind::institution, .begin = subject.begin, .end = subject.end};
        found_.push_back({verb, std::move(subject), embedded});
    }

    /// Who is named where the sentence hands over: right here, or in Arabic behind circumstances.
    [[nodiscard]] Mention object(std::size_t at) const {
        if (at >= sentence_.end) return {};
        if (capitals_) return capital_names_.phrase(at, sentence_.end);
        const Mention here = plain_names_.phrase(at, plain_names_.clause_limit(at, sentence_.end));
        return here.kind == Mention::Kind::nobody ? plain_names_.subject_behind(at, sentence_.end) : here;
    }

    /// "According to NAME".
    void add_source(std::size_t marker, std::size_t at) {
        const Mention source = object(at);
        if (source.kind != Mention::Kind::nobody) add(marker, source, false);
    }

    /// "The agency quoted NAME", "نقلت الوكالة عن NAME قوله".
    void add_relayed(std::size_t marker) {
        const std::size_t end = std::min(sentence_.end, marker + farthest_source);
        for (std::size_t i = marker + 1; i < end && !words_[i].is(WordClass::complementizer); ++i)
            if (words_[i].is(WordClass::relaying_from)) return add_source(marker, i + words_[i].length(WordClass::relaying_from));
        add_source(marker, marker + words_[marker].length(WordClass::relaying));
    }

    /// "We asked NAME", "نستمع إلى NAME".
    void add_heard(std::size_t marker) {
        std::size_t at = marker + words_[marker].length(WordClass::hearing);
        if (at < sentence_.end && words_[at].is(WordClass::hearing_of)) at += words_[at].length(WordClass::hearing_of);
        const Mention heard = object(at);
        if (heard.is_person() || heard.kind == Mention::Kind::unnamed) add(marker, heard, false);
    }

    void add_capital_verb(std::size_t verb) {
        if (verb == sentence_.begin || words_[verb].token.capital || !capital_names_.is_verb_here(verb)) return;
        Mention subject = capital_names_.subject_before(verb, sentence_.begin);
        const bool missing = subject.kind == Mention::Kind::nobody && subject.gender == Gender::unknown;
        const bool inverts = words_[verb].is(WordClass::inverting) && verb + 1 < sentence_.end;
        if (inverts && !subject.is_person() && (missing || !words_[verb - 1].is_word())) {
            const Mention behind = phrase(verb + 1, sentence_.end);
            if (behind.is_person() || (missing && behind.kind == Mention::Kind::office)) subject = behind;
        }
        if (subject.kind == Mention::Kind::nobody && subject.gender == Gender::unknown) return;
        const std::size_t begin = std::min(subject.begin, verb);
        const bool embedded = begin > sentence_.begin && words_[begin - 1].is_word() &&
                              (words_[begin - 1].is_verb() || words_[begin - 1].is(WordClass::complementizer));
        add(verb, std::move(subject), embedded);
    }

    void add_plain_verb(std::size_t verb) {
        const bool main = begins_clause(verb);
        const Gender gender = verb_gender(words_[verb]);
        Mention subject = plain_names_.subject_behind(verb + 1, sentence_.end);
        if (words_[verb].is(WordClass::weak) && !(main && is_sure(subject))) return;
        if (subject.kind == Mention::Kind::nobody) subject = subject_in_front(verb);
        if (subject.kind == Mention::Kind::nobody && !main) return;
        if (subject.kind == Mention::Kind::nobody || subject.is_person()) subject.gender = gender;
        add(verb, std::move(subject), !main && is_embedded(verb));
    }

    /// "ما أعلنت ...", "بعد أن قال ..."; in a sentence that already says who speaks, every verb in the middle of a clause.
    [[nodiscard]] bool is_embedded(std::size_t verb) const {
        const Word& before = words_[verb - 1];
        const bool source = verb > sentence_.begin + 1 && words_[verb - 2].is(WordClass::according); // "بحسب ما قال"
        if (!before.is_word() || source) return false;
        return !found_.empty() || before.is_any({WordClass::stop, WordClass::complementizer});
    }

    /// "الكاتب فلان قال ...", for the first verb of the sentence.
    [[nodiscard]] Mention subject_in_front(std::size_t verb) const {
        const std::size_t at = behind_openers();
        if (!found_.empty() || at >= verb) return {};
        Mention subject = phrase(at, verb);
        const bool listed = words_[at].is_any({WordClass::institution, WordClass::place, WordClass::title, WordClass::unnamed});
        const bool adjacent = subject.is_person() && subject.end == verb;
        return is_sure(subject) || adjacent || (listed && !subject.is_person()) ? subject : Mention{};
    }

    /// A verb whose missing subject is whoever spoke before: at the head of a sentence, behind "and", or behind a short
    /// opening and a comma.
    [[nodiscard]] bool begins_clause(std::size_t verb) const {
        if (verb == sentence_.begin || words_[verb].conjunction || behind_openers() == verb) return true;
        if (is_comma(words_[verb - 1].token.mark) && verb - sentence_.begin <= longest_opening) return true;
        return words_[verb - 1].is(WordClass::opener) && words_[verb - 1].length(WordClass::opener) == 1;
    }

    [[nodiscard]] std::size_t behind_openers() const {
        std::size_t at = sentence_.begin;
        while (at < sentence_.end) {
            if (words_[at].is(WordClass::opener) && !words_[at].is_given_name()) at += words_[at].length(WordClass::opener);
            else if (at > sentence_.begin && is_comma(words_[at].token.mark)) ++at;
            else break;
        }
        return std::min(at, sentence_.end);
    }

    const std::vector<Word>& words_;
    TokenRange sentence_;
    bool capitals_;
    PlainNames plain_names_;
    CapitalNames capital_names_;
    std::vector<Attribution> found_;
};

} // namespace

std::vector<Attribution> find_attributions(const Analysis& text, TokenRange sentence, const LanguageRules& rules,
                                           const Speakers& known) {
    return AttributionFinder(text, sentence, rules, known).attributions();
}

std::vector<Mention> find_people(const Analysis& text, TokenRange sentence, const LanguageRules& rules,
                                 const Speakers& known) {
    return AttributionFinder(text, sentence, rules, known).people();
}

Mention find_topic(const Analysis& text, TokenRange sentence, const LanguageRules& rules, const Speakers& known) {
    return AttributionFinder(text, sentence, rules, known).topic();
}

} // namespace radiowrap
