#include "script/capital_names.hpp"

#include "script/name_key.hpp"

#include <algorithm>
#include <optional>

namespace radiowrap {

namespace {

constexpr std::size_t most_name_words = 6;
constexpr std::size_t longest_phrase = 14; // tokens of title and name
constexpr std::size_t most_asides = 4;     // commas between a name and its verb

// How sure a reading is.
constexpr double sure = 0.95;      // a title, a known given name, or someone met before
constexpr double by_capitals = 0.7; // two words in capitals
constexpr double first_name = 0.7; // a given name alone

bool is_aside_mark(char32_t mark) { return is_comma(mark) || is_dash(mark) || mark == U'(' || mark == U')'; }

} // namespace

Mention CapitalNames::subject_before(std::size_t verb, std::size_t sentence) const {
    std::size_t end = verb;
    while (end > sentence && words_[end - 1].is(WordClass::adverb) && !words_[end - 1].token.capital) --end;
    if (end == sentence) return {};
    if (const Mention mention = pronoun(end - 1); mention.gender != Gender::unknown) return mention;
    if (is_aside_mark(words_[end - 1].token.mark)) return subject_before_comma(end - 1, sentence);
    if (!words_[end - 1].is_word()) return {};

    std::size_t clause = end - 1;
    while (clause > sentence && !is_clause_edge(clause - 1)) --clause;
    if (is_one_of_two(clause, sentence)) return without_name(Mention::Kind::unnamed, clause, end);
    const Mention subject = phrase(clause, end);
    const bool complete = subject.end == end || words_[subject.end].is(WordClass::stop);
    if (subject.is_person() && complete) return subject;
    const Mention adjacent = adjacent_subject(end, clause);
    if (adjacent.is_person()) return adjacent;
    return subject;
}

/// "John Doe and Jane Roe said".
bool CapitalNames::is_one_of_two(std::size_t clause, std::size_t sentence) const {
    return clause > sentence + 1 && words_[clause - 1].is(WordClass::coordinator) && is_name_word(clause) && is_name_word(clause - 2);
}

Mention CapitalNames::pronoun(std::size_t at) const {
    Mention mention{.confidence = sure, .begin = at, .end = at + 1};
    if (words_[at].is(WordClass::he)) mention.gender = Gender::he;
    if (words_[at].is(WordClass::she)) mention.gender = Gender::she;
    if (words_[at].is(WordClass::they)) mention.gender = Gender::they;
    return mention;
}

/// Behind a preposition stands no subject: "the wife of the President Jane Roe".
bool CapitalNames::is_governed(std::size_t at, std::size_t clause) const {
    if (at > clause && words_[at - 1].is(WordClass::determiner)) --at;
    return at > clause && words_[at - 1].is(WordClass::stop) && !is_name_word(at - 1);
}

/// The name that ends right before the verb, with the title in front of it, however the clause began.
Mention CapitalNames::adjacent_subject(std::size_t end, std::size_t clause) const {
    std::size_t begin = end;
    const auto goes_on = [&](std::size_t at) {
        return !words_[at].token.possessive && (is_name_word(at) || (begin < end && words_[at].is(WordClass::link)));
    };
    while (begin > clause && goes_on(begin - 1)) --begin;
    if (begin == end) return {};
    while (begin > clause && words_[begin - 1].is_any({WordClass::title, WordClass::adjective})) --begin;
    const Mention mention = phrase(begin, end);
    return mention.is_person() && mention.end == end && !is_governed(begin, clause) ? mention : Mention{};
}

/// What stands between two asides' marks and ends before token `end`.
TokenRange CapitalNames::aside_before(std::size_t end, std::size_t sentence) const {
    TokenRange aside{end, end};
    while (aside.begin > sentence && !is_aside_mark(words_[aside.begin - 1].token.mark)) --aside.begin;
    while (aside.begin < end && (words_[aside.begin].is(WordClass::opener) || !words_[aside.begin].is_word())) ++aside.begin;
    return aside;
}

/// "NAME, a teacher in X, said": back over the asides to the name. "The teacher, NAME, said": the aside before is the
/// name's title.
Mention CapitalNames::subject_before_comma(std::size_t comma, std::size_t sentence) const {
    Mention mention;
    std::size_t end = comma;
    for (std::size_t asides = 0; asides < most_asides && end > sentence; ++asides) {
        const TokenRange aside = aside_before(end, sentence);
        mention = phrase(aside.begin, aside.end);
        const bool complete = mention.end == aside.end || words_[mention.end].is(WordClass::stop);
        const bool before = aside.begin > sentence && is_aside_mark(words_[aside.begin - 1].token.mark);
        if (mention.is_person() && complete) {
            if (mention.title.empty() && before) {
                const TokenRange title = aside_before(aside.begin - 1, sentence);
                const Mention office = phrase(title.begin, title.end);
                const bool article = words_[title.begin].is(WordClass::determiner);
                if (office.kind == Mention::Kind::office) mention.title = shown_title(title.begin + article, title.end);
            }
            return mention;
        }
        if (!before) break;
        end = aside.begin - 1;
    }
    return mention;
}

/// Reads one noun phrase from the left: "the former Foreign Minister Jane Roe".
class CapitalNames::PhraseReader {
  public:
    PhraseReader(const CapitalNames& names, std::size_t at, std::size_t limit)
        : names_(names), words_(names.words_), begin_(at), at_(at), limit_(limit), title_(at) {}

    Mention read() {
        while (at_ < limit_ && !found_) {
            const Word& word = words_[at_];
            if (word.is(WordClass::determiner) && !titled_ && !is_capital_inside()) {
                article_ = article_seen_ = true;
                title_ = ++at_;
                continue;
            }
            if (!word.is_word() || word.quoted || (word.is(WordClass::stop) && !names_.is_name_word(at_))) break;
            const std::size_t end = names_.name_end(at_, limit_);
            const bool goes_on = end == at_ || names_.is_common(at_) ? read_noun() : read_capitals(end);
            if (!goes_on) break;
        }
        if (!found_) found_ = names_.without_name(kind_, title_, at_);
        // "the clockmaker", where a clockmaker spoke before
        if (kind_ == Mention::Kind::nobody && article_seen_ && at_ > title_ && names_.known_.with_title(found_->title, Gender::unknown))
            found_->kind = Mention::Kind::office;
        found_->begin = begin_;
        return *std::move(found_);
    }

  private:
    [[nodiscard]] bool is_capital_inside() const {
        return words_[at_].token.capital && !words_[at_].opens_sentence && at_ > begin_;
    }

    /// A word in small letters: a title, a people, any noun or adjective in front of a name.
    bool read_noun() {
        const Word& word = words_[at_];
        const bool person = word.is(WordClass::title);
        if (word.is_verb() && !person && !word.is(WordClass::institution)) return false;
        titled_ = titled_ || person;
        if (kind_ == Mention::Kind::nobody || kind_ == Mention::Kind::institution) {
            if (word.is_any({WordClass::institution, WordClass::place})) kind_ = Mention::Kind::institution;
            if (word.is(WordClass::unnamed)) kind_ = Mention::Kind::unnamed;
            if (person) kind_ = Mention::Kind::office;
        }
        article_ = false;
        at_ += std::max<std::size_t>(word.length(WordClass::title), 1);
        return true;
    }

    /// Words in capitals up to `end`: a name, a title with a name, or what stands in front of either.
    bool read_capitals(std::size_t end) {
        const std::size_t name = name_begin(end);
        if (name >= end) { // "the Foreign Minister"
            titled_ = true;
            kind_ = Mention::Kind::office;
            at_ = std::max(end, at_ + 1);
            return true;
        }
        const bool body = std::any_of(words_.begin() + static_cast<std::ptrdiff_t>(name),
                                      words_.begin() + static_cast<std::ptrdiff_t>(end),
                                      [](const Word& word) { return word.is(WordClass::institution); });
        if (stands_in_front(end, body)) {
            if (words_[end - 1].token.possessive) title_ = end;
            if (body) kind_ = Mention::Kind::institution;
            article_ = false;
            at_ = end;
            return true;
        }
        const bool titled = titled_ || name > at_;
        const bool place = words_[name].is(WordClass::place) && !words_[name].is_given_name();
        if (body || (place && !titled) || (article_ && !titled)) { // "the Pentagon"
            kind_ = Mention::Kind::institution;
            at_ = end;
            return false;
        }
        found_ = names_.named(title_, name, end, titled || name > title_);
        return false;
    }

    /// Behind the last title among the capitals; behind a trade that no list has, when a given name follows it.
    [[nodiscard]] std::size_t name_begin(std::size_t end) const {
        if (words_[at_].is_given_name()) return at_; // "Tom Baker"
        std::size_t name = at_;
        for (std::size_t i = at_; i < end; ++i)
            if (words_[i].is(WordClass::title) && !words_[i].is_given_name()) name = i + words_[i].length(WordClass::title);
        if (name > at_) return name;
        for (std::size_t i = at_ + 1; i + 1 < end; ++i)
            if (words_[i].is_given_name()) return i;
        return name;
    }

    /// "Jane Roe's brother", "Acme chief executive", "Oxford University professor".
    [[nodiscard]] bool stands_in_front(std::size_t end, bool body) const {
        if (words_[end - 1].token.possessive) return true;
        if (end >= limit_ || !words_[end].is_word() || words_[end].token.capital) return false;
        return words_[end].is_any({WordClass::title, WordClass::adjective}) || (body && !words_[end].is(WordClass::stop));
    }

    const CapitalNames& names_;
    const std::vector<Word>& words_;
    std::size_t begin_;
    std::size_t at_;
    std::size_t limit_;
    std::size_t title_;    ///< where the title would begin
    bool titled_ = false;  ///< a noun for a person was there
    bool article_ = false; ///< "the" was there, and nothing since
    bool article_seen_ = false;
    Mention::Kind kind_ = Mention::Kind::nobody;
    std::optional<Mention> found_;
};

Mention CapitalNames::phrase(std::size_t at, std::size_t limit) const {
    limit = std::min({limit, at + longest_phrase, words_.size()});
    while (at < limit && words_[at].is(WordClass::adverb) && !words_[at].token.capital) ++at;
    if (at >= limit) return {.begin = at, .end = at};
    if (Mention mention = pronoun(at); mention.gender != Gender::unknown) return mention;
    return PhraseReader(*this, at, limit).read();
}

Mention CapitalNames::named(std::size_t title, std::size_t begin, std::size_t end, bool titled) const {
    std::vector<std::string> name;
    for (std::size_t i = begin; i < end; ++i) {
        std::string word = shown_name(words_[i].token.text);
        if (words_[i].token.possessive) word = word.substr(0, word.size() - 2);
        name.push_back(std::move(word));
    }
    const bool given = words_[begin].is_given_name();
    const bool met = known_.known_length(name) == name.size();
    double confidence = 0.0;
    if (met || titled || (given && name.size() > 1)) confidence = sure;
    else if (name.size() > 1) confidence = by_capitals;
    else if (given) confidence = first_name;
    if (confidence == 0.0) return without_name(Mention::Kind::institution, title, end);
    Mention mention{.kind = Mention::Kind::person, .confidence = confidence, .begin = title, .end = end};
    mention.name = std::move(name);
    mention.title = title < begin ? shown_title(title, begin) : role_behind(end);
    const bool first = mention.name.size() > 1 || !met; // "Lee" may be the family name of Ann Lee
    if (first && words_[begin].is(WordClass::male) != words_[begin].is(WordClass::female))
        mention.gender = words_[begin].is(WordClass::male) ? Gender::he : Gender::she;
    return mention;
}

Mention CapitalNames::without_name(Mention::Kind kind, std::size_t begin, std::size_t end) const {
    return {.kind = kind, .title = shown_title(begin, end), .confidence = sure, .begin = begin, .end = end};
}

std::size_t CapitalNames::name_end(std::size_t at, std::size_t limit) const {
    std::size_t end = at;
    while (end < limit && end - at < most_name_words) {
        std::size_t next = end;
        while (end > at && next < limit && words_[next].is(WordClass::link)) ++next; // "van der"
        if (next >= limit || !is_name_word(next)) break;
        end = next + 1;
        if (words_[end - 1].token.possessive) break;
    }
    return std::min(end, limit);
}

bool CapitalNames::is_name_word(std::size_t at) const {
    const Word& word = words_[at];
    if (!word.is_word() || !word.token.capital || word.token.digits) return false;
    return word.is_given_name() || !word.is_any({WordClass::stop, WordClass::he, WordClass::she, WordClass::they});
}

/// At the head of a sentence any word has a capital: "Residents", "Local".
bool CapitalNames::is_common(std::size_t at) const {
    const Word& word = words_[at];
    const bool noun = word.is_any({WordClass::title, WordClass::adjective, WordClass::unnamed, WordClass::institution});
    return word.opens_sentence && noun && !word.is_given_name() && !(at + 1 < words_.size() && is_name_word(at + 1));
}

/// "Say", "claim" and the like are nouns behind an article and infinitives behind a preposition.
bool CapitalNames::is_verb_here(std::size_t at) const {
    if (!words_[at].is_verb() || words_[at].is(WordClass::title) || at == 0) return false;
    const Word& before = words_[at - 1];
    const bool pronoun = before.is_any({WordClass::he, WordClass::she, WordClass::they});
    return pronoun || (!before.token.possessive && !before.is_any({WordClass::determiner, WordClass::stop})) || is_name_word(at - 1);
}

bool CapitalNames::is_clause_edge(std::size_t at) const {
    const Word& word = words_[at];
    if (!word.is_word()) return true;
    return (!word.token.capital || word.opens_sentence) && (word.is_any({WordClass::opener, WordClass::complementizer}) || is_verb_here(at));
}

/// "NAME, a teacher in X," and "NAME, head of X,".
std::string CapitalNames::role_behind(std::size_t at) const {
    if (at + 1 >= words_.size() || !is_comma(words_[at].token.mark)) return {};
    const bool article = words_[at + 1].is(WordClass::determiner);
    const std::size_t begin = at + (article ? 2 : 1);
    std::size_t end = begin;
    bool title = false;
    while (end < words_.size() && end < begin + longest_phrase && words_[end].is_word() && !words_[end].quoted) {
        title = title || words_[end].is(WordClass::title);
        ++end;
    }
    const bool closed = end < words_.size() && !words_[end].is_word();
    if (!closed || !title || words_[begin].is(WordClass::stop)) return {};
    return shown_title(begin, end);
}

std::string CapitalNames::shown_title(std::size_t begin, std::size_t end) const {
    while (end > begin && !words_[end - 1].is_word()) --end;
    return std::string(text_.slice({begin, end}));
}

} // namespace radiowrap
