#include "script/turns/transcript_form.hpp"

#include "script/turns/brackets.hpp"
#include "script/turns/speech_like.hpp"

#include <algorithm>

namespace radiowrap {

namespace {

using Kind = Turn::Kind;

constexpr std::size_t fewest_plain_turns = 4; // where no label says who is the host
constexpr std::size_t longest_plain_head = 2; // paragraphs in front of those
constexpr std::size_t longest_plain_tail = 2; // and behind the last label
constexpr std::size_t paragraphs_a_turn = 8;  // on the average, at most

/// What there is of each kind.
class Form {
public:
    Form(const Transcript& transcript, const Article& article, const LanguageRules& rules)
        : turns_(transcript.turns), cast_(transcript.cast), members_(transcript.cast.members()),
          evident_(transcript.evident), article_(article), rules_(rules) {}

    [[nodiscard]] std::size_t size() const { return turns_.size(); }

    template <typename Asks>
    [[nodiscard]] std::size_t count(Asks&& asks) const {
        return static_cast<std::size_t>(
            std::count_if(turns_.begin(), turns_.end(),
                          [&](const std::optional<Turn>& turn) { return turn && asks(*turn); }));
    }
    [[nodiscard]] std::size_t count(Kind kind) const {
        return count([kind](const Turn& turn) { return turn.kind == kind; });
    }
    [[nodiscard]] std::size_t spoken() const {
        return count([](const Turn& turn) { return turn.kind != Kind::credit; });
    }

    /// Paragraphs in front of the first turn.
    [[nodiscard]] std::size_t head() const {
        std::size_t i = 0;
        while (i < size() && !turns_[i]) ++i;
        return i;
    }

    /// Paragraphs behind the last turn's first.
    [[nodiscard]] std::size_t tail() const {
        std::size_t last = size();
        while (last > 0 && !turns_[last - 1]) --last;
        const bool alone = last > 0 && turns_[last - 1]->label.rest.empty();
        return size() - std::min(size(), last + (alone ? 1 : 0));
    }

    /// Paragraphs behind the first label that only go on with a turn.
    [[nodiscard]] std::size_t without_label() const {
        std::size_t plain = 0;
        for (std::size_t i = head() + 1; i < size(); ++i) {
            const bool follows_label = turns_[i - 1] && turns_[i - 1]->label.rest.empty();
            if (turns_[i] || follows_label) continue;
            const auto parts = cut_brackets(article_.paragraphs[i], rules_.turns);
            plain += parts.empty() || parts.front().kind == TurnPart::Kind::words;
        }
        return plain;
    }

    /// A label that comes again is surely a person's name.
    [[nodiscard]] bool names_somebody() const {
        return count([&](const Turn& turn) {
                   if (!turn.member || members_[*turn.member].turns < 2) return false;
                   const PersonPhrase& person = turn.label.person;
                   const bool several = person.words > 1 && person.has_case;
                   const bool printed_as_label = evident_ && person.capitals;
                   return person.known || cast_.is_introduced(person.name) || several || printed_as_label ||
                          members_[*turn.member].by_initials;
               }) > 0;
    }

    /// How many read, by their labels.
    [[nodiscard]] std::size_t readers() const {
        std::vector<std::string> keys;
        for (const auto& turn : turns_)
            if (turn && turn->kind == Kind::read) keys.push_back(words_key(turn->label.text));
        std::sort(keys.begin(), keys.end());
        return static_cast<std::size_t>(std::unique(keys.begin(), keys.end()) - keys.begin());
    }

    /// Half of the turns are speech, unlike those of a list of "key: value".
    [[nodiscard]] bool is_mostly_speech() const {
        std::size_t speech = 0;
        for (std::size_t i = 0; i < size(); ++i) {
            if (!turns_[i] || turns_[i]->kind == Kind::credit) continue;
            const std::string_view rest = turns_[i]->label.rest;
            const bool follows = i + 1 < size() && !turns_[i + 1];
            speech += rest.empty() ? follows : is_speech_like(rest);
        }
        return speech * 2 >= spoken();
    }

private:
    const std::vector<std::optional<Turn>>& turns_;
    const Cast& cast_;
    const std::vector<Cast::Member>& members_;
    bool evident_; ///< who the host is
    const Article& article_;
    const LanguageRules& rules_;
};

} // namespace

bool is_transcript(const Transcript& transcript, const Article& article, std::size_t fewest,
                   const LanguageRules& rules) {
    const Form form(transcript, article, rules);
    const std::size_t heard = form.count(Kind::heard), head = form.head();
    if (form.spoken() < (transcript.sure ? fewest : fewest_plain_turns)) return false;
    if ((heard == 0 && form.readers() < 2) || !form.is_mostly_speech()) return false;
    const std::size_t turns = form.count([](const Turn&) { return true; });
    if (transcript.sure) return head * 2 <= form.size() && turns * paragraphs_a_turn >= form.size() - head;
    return heard > 1 && form.names_somebody() && head <= longest_plain_head &&
           form.tail() <= longest_plain_tail && (form.without_label() + head) * 2 <= turns;
}

} // namespace radiowrap
