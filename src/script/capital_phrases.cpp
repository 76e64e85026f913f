#include "script/capital_phrases.hpp"

#include "script/name_key.hpp"

#include <algorithm>
#include <optional>

namespace radiowrap {

namespace {

constexpr std::size_t longest_phrase = 14; // tokens of title and name

/// Reads one noun phrase from the left: "the former Foreign Minister Jane Roe".
class PhraseReader {
public:
    PhraseReader(const std::vector<Word>& words, const CapitalNameEdges& edges,
                 const CapitalMentions& mentions, const Speakers& known, std::size_t at, std::size_t limit)
        : words_(words), edges_(edges), mentions_(mentions), known_(known), begin_(at), at_(at),
          limit_(limit), title_(at) {}

    Mention read() {
        while (at_ < limit_ && !found_) {
            const Word& word = words_[at_];
            const bool of_body = kind_ == Mention::Kind::institution && word.is(WordClass::stop);
            if (word.is(WordClass::determiner) && !titled_ && !of_body && !is_capital_inside()) {
                article_ = article_seen_ = true;
                title_ = ++at_;
                continue;
            }
            if (!word.is_word() || word.quoted || (word.is(WordClass::stop) && !edges_.is_name_word(at_)))
                break;
            const std::size_t end = edges_.name_end(at_, limit_);
            const bool noun = end == at_ || (edges_.is_common(at_) && !is_known_family());
            const bool goes_on = noun ? read_noun() : read_capitals(end);
            if (!goes_on) break;
        }
        if (!found_) found_ = mentions_.without_name(kind_, title_, at_);
        // "the clockmaker", where a clockmaker spoke before
        if (kind_ == Mention::Kind::nobody && article_seen_ && at_ > title_ &&
            known_.with_title(found_->title, Gender::unknown).has_value())
            found_->kind = Mention::Kind::office;
        found_->begin = begin_;
        return *std::move(found_);
    }

private:
    [[nodiscard]] bool is_capital_inside() const {
        return words_[at_].token.capital && !words_[at_].opens_sentence && at_ > begin_;
    }

    /// "Baker said", behind Tom Baker.
    [[nodiscard]] bool is_known_family() const {
        return known_.is_family_name(shown_name(words_[at_].token.text));
    }

    /// A word in small letters: a title, a people, any noun or adjective in front of a name.
    bool read_noun() {
        const Word& word = words_[at_];
        const bool person = word.is(WordClass::title);
        if (word.is_verb() && !person && !word.is(WordClass::institution)) return false;
        if (word.is(WordClass::auxiliary) && !person) return false;
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
        for (std::size_t i = at_ + 1; i < end; ++i)
            if (words_[i].is(WordClass::title) && edges_.is_genitive(i - 1)) {
                at_ = title_ = i;
                return true;
            }
        if (is_possession(end)) {
            kind_ = Mention::Kind::institution;
            at_ = end;
            return false;
        }
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
        if (!body && is_governed(name, end)) {
            if (name > at_) kind_ = Mention::Kind::office;
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
        found_ = mentions_.named(title_, name, end, titled || name > title_);
        return false;
    }

    /// "Buch von Peter Kroll", where no word of it is a person's.
    [[nodiscard]] bool is_possession(std::size_t end) const {
        if (titled_ || words_[at_].is_given_name()) return false;
        bool possession = false;
        for (std::size_t i = at_; i < end; ++i) {
            if (words_[i].is_any({WordClass::title, WordClass::unnamed})) return false;
            possession = possession ||
                         (i > at_ + 1 && words_[i].is_given_name() && words_[i - 1].is(WordClass::genitive));
        }
        return possession;
    }

    /// Behind the last title among the capitals; behind a trade that no list has, when a given name follows
    /// it.
    [[nodiscard]] std::size_t name_begin(std::size_t end) const {
        if (words_[at_].is_given_name()) return at_; // "Tom Baker"
        if (is_name_like_title(end)) return at_;
        std::size_t name = at_;
        for (std::size_t i = at_; i < end && !begins_person(i, end, name); ++i)
            if (words_[i].is(WordClass::title) && !words_[i].is_given_name())
                name = i + words_[i].length(WordClass::title);
        if (name == end && known_.is_family_name(shown_name(words_[end - 1].token.text))) return end - 1;
        if (name > at_) return behind_office(name, end);
        for (std::size_t i = at_ + 1; i + 1 < end; ++i)
            if (words_[i].is_given_name()) return i;
        return name;
    }

    /// "Economist Hal Bishop": behind a title in small letters the bishop is none.
    [[nodiscard]] bool is_name_like_title(std::size_t end) const {
        return titled_ && end == at_ + 2 && words_[end - 1].is(WordClass::title) &&
               !words_[at_].is_any({WordClass::title, WordClass::adjective, WordClass::institution,
                                    WordClass::place, WordClass::inside_title, WordClass::link});
    }

    /// "Farmer Tom Baker": behind a title and a given name the baker is none.
    [[nodiscard]] bool begins_person(std::size_t at, std::size_t end, std::size_t name) const {
        return at == name && at > at_ && at + 1 < end && words_[at].is_given_name() &&
               !words_[at].is(WordClass::title);
    }

    /// Behind what an office is for: "Ministra de Cultura Ana Soto".
    [[nodiscard]] std::size_t behind_office(std::size_t name, std::size_t end) const {
        if (name >= end || !words_[name].is(WordClass::link)) return name;
        for (std::size_t i = name; i < end; ++i)
            if (words_[i].is_given_name() && !words_[i - 1].is(WordClass::link)) return i;
        return name;
    }

    /// "мэр Заречья", "жители Заречья": behind a noun and in no list, so it may be in any case.
    [[nodiscard]] bool is_governed(std::size_t name, std::size_t end) const {
        const bool behind = kind_ != Mention::Kind::nobody || name > at_;
        return behind && edges_.may_be_case(name) &&
               !known_.is_family_name(shown_name(words_[end - 1].token.text));
    }

    /// "Jane Roe's brother", "Acme chief executive", "Oxford University professor".
    [[nodiscard]] bool stands_in_front(std::size_t end, bool body) const {
        if (words_[end - 1].token.possessive) return true;
        if (end >= limit_ || !words_[end].is_word() || words_[end].token.capital) return false;
        return words_[end].is_any({WordClass::title, WordClass::adjective}) ||
               (body && !words_[end].is(WordClass::stop));
    }

    const std::vector<Word>& words_;
    const CapitalNameEdges& edges_;
    const CapitalMentions& mentions_;
    const Speakers& known_;
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

} // namespace

Mention CapitalPhrases::phrase(std::size_t at, std::size_t limit) const {
    limit = std::min({limit, at + longest_phrase, words_.size()});
    if (at < limit)
        if (Mention mention = mentions_.pronoun(at); mention.gender != Gender::unknown) return mention;
    while (at < limit && words_[at].is(WordClass::adverb) && !words_[at].token.capital)
        at += words_[at].length(WordClass::adverb);
    if (at >= limit) return {.begin = at, .end = at};
    if (Mention mention = mentions_.pronoun(at); mention.gender != Gender::unknown) return mention;
    return PhraseReader(words_, edges_, mentions_, known_, at, limit).read();
}

} // namespace radiowrap
