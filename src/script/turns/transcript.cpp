#include "script/turns/transcript.hpp"

#include "script/turns/host.hpp"
#include "script/turns/speech_like.hpp"
#include "script/turns/stray_questions.hpp"
#include "script/turns/transcript_form.hpp"

#include <algorithm>
#include <utility>

namespace radiowrap {

namespace {

using Kind = Turn::Kind;

constexpr std::size_t fewest_turns = 2;     // where labels say who is the host
constexpr std::size_t fewest_by_byline = 3; // where only the byline does
constexpr std::size_t longest_head = 2;     // paragraphs that may introduce people
constexpr std::size_t longest_credit = 4;   // words

/// Reads all labels, and asks of them together what one alone cannot tell.
class TranscriptFinder {
public:
    TranscriptFinder(const Article& article, const LanguageRules& rules)
        : article_(article), rules_(rules), found_{Cast(rules), {}, true} {}

    std::optional<Transcript> find() {
        read_labels();
        if (count() < fewest_turns) return std::nullopt;
        drop_stray_questions(found_.turns, article_);
        introduce();
        meet_all();
        if (!choose_narrator()) return std::nullopt;
        drop_headings();
        if (!is_transcript(found_, article_, fewest_, rules_)) return std::nullopt;
        add_sections();
        return std::move(found_);
    }

private:
    [[nodiscard]] std::size_t size() const { return found_.turns.size(); }

    template <typename Asks>
    [[nodiscard]] std::size_t count_if(Asks&& asks) const {
        return static_cast<std::size_t>(
            std::count_if(found_.turns.begin(), found_.turns.end(),
                          [&](const std::optional<Turn>& turn) { return turn && asks(*turn); }));
    }
    [[nodiscard]] std::size_t count() const {
        return count_if([](const Turn&) { return true; });
    }
    [[nodiscard]] std::size_t count(Kind kind) const {
        return count_if([kind](const Turn& turn) { return turn.kind == kind; });
    }
    [[nodiscard]] std::size_t first() const {
        std::size_t i = 0;
        while (i < size() && !found_.turns[i]) ++i;
        return i;
    }

    void read_labels() {
        for (const std::string& paragraph : article_.paragraphs) {
            std::optional<Turn> turn;
            auto label = read_label(paragraph, rules_);
            const bool section = label && label->kind == TurnLabel::Kind::section;
            sections_.push_back(section ? label : std::nullopt);
            if (label && !section) turn = Turn{.label = std::move(*label)};
            found_.turns.push_back(std::move(turn));
        }
        const auto is_station = [](const Turn& turn) { return turn.label.person.station; };
        if (count_if(is_station) > 1) return;
        for (auto& turn : found_.turns)
            if (turn && is_station(*turn)) turn.reset(); // a source's
    }

    /// Any report may have a label "LANCEMENT :"; in a transcript it ends the turn above it.
    void add_sections() {
        for (std::size_t i = 0; i < size(); ++i)
            if (sections_[i]) found_.turns[i] = Turn{.kind = Kind::read, .label = std::move(*sections_[i])};
    }

    void introduce() {
        for (const auto* text : {&article_.reporter, &article_.byline, &article_.headline})
            if (*text) found_.cast.introduce(**text);
        for (std::size_t i = 0; i < first() && i <= longest_head; ++i)
            found_.cast.introduce(article_.paragraphs[i]);
    }

    void meet_all() {
        for (auto& turn : found_.turns)
            if (turn) meet(*turn);
        if (!article_.reporter) return;
        if (const auto member = found_.cast.find(*article_.reporter)) found_.cast[*member].narrates = true;
    }

    void meet(Turn& turn) {
        PersonPhrase& person = turn.label.person;
        if (person.kind == PersonPhrase::Kind::unnamed && !person.initials.empty() &&
            found_.cast.knows(person.initials))
            person.kind = PersonPhrase::Kind::named; // "MS" is a title as well
        const bool has_role =
            person.kind == PersonPhrase::Kind::narrator || person.kind == PersonPhrase::Kind::guest;
        if (turn.label.kind == TurnLabel::Kind::sound) turn.kind = Kind::sound;
        if (turn.label.kind == TurnLabel::Kind::question) turn.kind = Kind::read;
        if (turn.label.kind != TurnLabel::Kind::person && turn.label.kind != TurnLabel::Kind::take) return;
        if (has_role && person.name.empty() && read_credit(turn)) return;
        if (person.kind == PersonPhrase::Kind::narrator) turn.kind = Kind::read;
        if (person.name.empty()) return;
        turn.member = person.kind == PersonPhrase::Kind::unnamed ? found_.cast.find(person.name)
                                                                 : found_.cast.meet(person);
        if (!turn.member) return;
        if (article_.station && words_key(*article_.station) == words_key(person.name))
            turn.kind = Kind::read;
        Cast::Member& member = found_.cast[*turn.member];
        ++member.turns;
        member.narrates = member.narrates || turn.kind == Kind::read;
        member.guest = member.guest || person.kind == PersonPhrase::Kind::guest;
    }

    /// "Host: NAME" and no more.
    bool read_credit(Turn& turn) {
        const std::vector<Token> tokens = split_tokens(label_window(turn.label.rest));
        if (tokens.empty() || count_first_words(turn.label.rest) > longest_credit ||
            is_speech_like(turn.label.rest))
            return false;
        const auto named = read_person(turn.label.rest, tokens, rules_);
        if (!named || named->kind != PersonPhrase::Kind::named || named->words < 2 ||
            !(named->known || tokens.front().capital))
            return false;
        const std::size_t member = found_.cast.meet(*named);
        const bool narrates = turn.label.person.kind == PersonPhrase::Kind::narrator;
        (narrates ? found_.cast[member].narrates : found_.cast[member].guest) = true;
        turn.kind = Kind::credit;
        return true;
    }

    /// False when nothing tells who is the host.
    bool choose_narrator() {
        const auto reads = [&](const Turn& turn) {
            return turn.kind == Kind::read || (turn.member && found_.cast[*turn.member].narrates);
        };
        if (count_if(reads) == 0) {
            const auto host = guess_host(found_, article_, rules_);
            if (!host) return false;
            found_.cast[host->member].narrates = true;
            found_.sure = false;
            found_.evident = host->evident;
        } else if (count(Kind::read) == 0) { // the byline's reporter
            fewest_ = fewest_by_byline;
        }
        for (auto& turn : found_.turns)
            if (turn && turn->kind == Kind::heard && turn->label.kind == TurnLabel::Kind::person &&
                turn->member && found_.cast[*turn->member].narrates)
                turn->kind = Kind::read;
        return true;
    }

    /// A word with a colon that comes once is more likely a heading than a person.
    void drop_headings() {
        for (auto& turn : found_.turns) {
            if (!turn || turn->label.kind != TurnLabel::Kind::person || turn->kind != Kind::heard) continue;
            const PersonPhrase& person = turn->label.person;
            const bool often = turn->member && found_.cast[*turn->member].turns > 1;
            const bool by_initials = turn->member && found_.cast[*turn->member].by_initials;
            const bool is_role = person.kind != PersonPhrase::Kind::named;
            if (often || by_initials || is_role || person.marked || person.known || person.capitals) continue;
            if (person.words > 1 && is_speech_like(turn->label.rest)) continue;
            turn.reset();
        }
    }

    const Article& article_;
    const LanguageRules& rules_;
    Transcript found_;
    std::size_t fewest_ = fewest_turns;
    std::vector<std::optional<TurnLabel>> sections_; ///< one entry a paragraph
};

} // namespace

std::optional<Transcript> find_turns(const Article& article, const LanguageRules& rules) {
    return TranscriptFinder(article, rules).find();
}

} // namespace radiowrap
