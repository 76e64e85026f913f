#include "script/turns/transcript.hpp"

#include "script/turns/brackets.hpp"

#include <algorithm>
#include <utility>

namespace radiowrap {

namespace {

using Kind = Turn::Kind;

constexpr std::size_t fewest_turns = 2;       // where labels say who is the host
constexpr std::size_t fewest_plain_turns = 4; // where they do not
constexpr std::size_t longest_plain_head = 2; // paragraphs in front of those
constexpr std::size_t longest_plain_tail = 2; // and behind the last label
constexpr std::size_t paragraphs_a_turn = 8;  // on the average, at most
constexpr std::size_t words_that_run_on = 7;  // and need no full stop to be speech
constexpr std::size_t longest_credit = 4;     // words

std::size_t count_words(std::string_view text) {
    std::size_t count = 0;
    for (const Token& token : split_tokens(label_window(text))) count += token.is_word();
    return count;
}

/// Ends like a sentence, or is as long as one.
bool runs_on(std::string_view text) {
    const std::vector<Token> tokens = split_tokens(text.size() > 1000 ? std::string_view("...") : text);
    for (auto token = tokens.rbegin(); token != tokens.rend() && !token->is_word(); ++token)
        if (is_sentence_end(token->mark) || token->mark == U'\u2026') return true;
    return count_words(text) >= words_that_run_on;
}

/// Reads all labels, and asks of them together what one alone cannot tell.
class TranscriptFinder {
public:
    TranscriptFinder(const Article& article, const LanguageRules& rules)
        : article_(article), rules_(rules), found_{Cast(rules), {}, true} {}

    std::optional<Transcript> find() {
        read_labels();
        if (count() < fewest_turns) return std::nullopt;
        drop_stray_questions();
        introduce();
        meet_all();
        if (!choose_narrator()) return std::nullopt;
        drop_headings();
        if (!is_transcript()) return std::nullopt;
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
            if (auto label = read_label(paragraph, rules_)) turn = Turn{.label = std::move(*label)};
            found_.turns.push_back(std::move(turn));
        }
    }

    /// A single "Q:" or "A:" is a list's or a sentence's.
    void drop_stray_questions() {
        const auto is = [](TurnLabel::Kind kind) {
            return [kind](const Turn& turn) { return turn.label.kind == kind; };
        };
        const auto question = is(TurnLabel::Kind::question), answer = is(TurnLabel::Kind::answer);
        if (count_if(question) > 1 && count_if(answer) > 1) return;
        for (auto& turn : found_.turns)
            if (turn && (question(*turn) || answer(*turn))) turn.reset();
    }

    void introduce() {
        for (const auto* text : {&article_.reporter, &article_.byline, &article_.headline})
            if (*text) found_.cast.introduce(**text);
        for (std::size_t i = 0; i < first() && i <= longest_plain_head; ++i)
            found_.cast.introduce(article_.paragraphs[i]);
    }

    void meet_all() {
        for (auto& turn : found_.turns)
            if (turn) meet(*turn);
        if (!article_.reporter) return;
        if (const auto member = found_.cast.find(*article_.reporter)) found_.cast[*member].narrates = true;
    }

    void meet(Turn& turn) {
        const PersonPhrase& person = turn.label.person;
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
        Cast::Member& member = found_.cast[*turn.member];
        ++member.turns;
        member.narrates = member.narrates || turn.kind == Kind::read;
        member.guest = member.guest || person.kind == PersonPhrase::Kind::guest;
    }

    /// "Host: NAME" and no more.
    bool read_credit(Turn& turn) {
        const std::vector<Token> tokens = split_tokens(label_window(turn.label.rest));
        if (tokens.empty() || count_words(turn.label.rest) > longest_credit || runs_on(turn.label.rest))
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
            if (first() == size()) return false;
            const Turn& opening = *found_.turns[first()];
            // Who speaks first, gives way and comes back is the host; a guest would have a title.
            if (!opening.member || opening.label.person.title || found_.cast[*opening.member].turns < 2)
                return false;
            found_.cast[*opening.member].narrates = true;
            found_.sure = false;
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
            if (person.words > 1 && runs_on(turn->label.rest)) continue;
            turn.reset();
        }
    }

    [[nodiscard]] bool is_transcript() const {
        const std::size_t turns = count(), heard = count(Kind::heard), from = first();
        const std::size_t fewest = found_.sure ? fewest_turns : fewest_plain_turns;
        const std::size_t spoken = turns - count(Kind::credit);
        if (spoken < fewest || (heard == 0 && narrators() < 2)) return false;
        if (!speaks_mostly()) return false;
        if (found_.sure) return from * 2 <= size() && turns * paragraphs_a_turn >= size() - from;
        return heard > 1 && names_somebody() && from <= longest_plain_head && tail() <= longest_plain_tail &&
               (without_label() + from) * 2 <= turns;
    }

    /// A label that comes again is surely a person's name.
    [[nodiscard]] bool names_somebody() const {
        return count_if([&](const Turn& turn) {
                   const PersonPhrase& person = turn.label.person;
                   const bool name = person.known || (person.words > 1 && person.has_case);
                   return turn.member && found_.cast.members()[*turn.member].turns > 1 &&
                          (name || found_.cast.members()[*turn.member].by_initials);
               }) > 0;
    }

    /// How many read, by their labels.
    [[nodiscard]] std::size_t narrators() const {
        std::vector<std::string> keys;
        for (const auto& turn : found_.turns)
            if (turn && turn->kind == Kind::read) keys.push_back(words_key(turn->label.text));
        std::sort(keys.begin(), keys.end());
        return static_cast<std::size_t>(std::unique(keys.begin(), keys.end()) - keys.begin());
    }

    /// Half of the turns are speech, unlike those of a list of "key: value".
    [[nodiscard]] bool speaks_mostly() const {
        std::size_t speech = 0;
        for (std::size_t i = 0; i < size(); ++i) {
            if (!found_.turns[i] || found_.turns[i]->kind == Kind::credit) continue;
            const std::string_view rest = found_.turns[i]->label.rest;
            const bool follows = i + 1 < size() && !found_.turns[i + 1];
            speech += rest.empty() ? follows : runs_on(rest);
        }
        return speech * 2 >= count() - count(Kind::credit);
    }

    /// Paragraphs behind the last turn's first.
    [[nodiscard]] std::size_t tail() const {
        std::size_t last = size();
        while (last > 0 && !found_.turns[last - 1]) --last;
        const bool alone = last > 0 && found_.turns[last - 1]->label.rest.empty();
        return size() - std::min(size(), last + (alone ? 1 : 0));
    }

    /// Paragraphs behind the first label that go on with a turn.
    [[nodiscard]] std::size_t without_label() const {
        std::size_t plain = 0;
        for (std::size_t i = first() + 1; i < size(); ++i) {
            const bool follows_label = found_.turns[i - 1] && found_.turns[i - 1]->label.rest.empty();
            if (found_.turns[i] || follows_label) continue;
            const auto parts = cut_brackets(article_.paragraphs[i], rules_.turns);
            plain += parts.empty() || parts.front().kind == TurnPart::Kind::words;
        }
        return plain;
    }

    const Article& article_;
    const LanguageRules& rules_;
    Transcript found_;
};

} // namespace

std::optional<Transcript> find_turns(const Article& article, const LanguageRules& rules) {
    return TranscriptFinder(article, rules).find();
}

} // namespace radiowrap
