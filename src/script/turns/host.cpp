#include "script/turns/host.hpp"

#include "script/name_key.hpp"

#include <algorithm>
#include <unordered_map>
#include <utility>
#include <vector>

namespace radiowrap {

namespace {

using Tokens = std::span<const Token>;

constexpr int clear_lead = 3; // before the next one's signs

/// What speaks for one member.
struct Signs {
    std::size_t turns = 0;
    int asks = 0, hosts = 0;               ///< turns in which they do
    int mentions = 0, full = 0, calls = 0; ///< turns with others' names: in a sentence, in full, in a call
    int invited = 0, first_person = 0;
    bool opens = false, closes = false, has_title = false;

    [[nodiscard]] bool any() const { return asks + hosts + mentions + full > 0; }
    [[nodiscard]] bool can_host() const { return turns > 1 && !has_title; }

    /// More than a few of a kind prove no more.
    [[nodiscard]] int weight() const {
        const int tells_of_self = first_person * 2 > static_cast<int>(turns) ? 1 : 0;
        return 2 * std::min(asks, 3) + 2 * std::min(hosts, 2) + 3 * std::min(full, 2) +
               2 * std::min(mentions, 2) + std::min(calls, 2) - 3 * std::min(invited, 1) - tells_of_self +
               (opens ? 1 : 0) + (closes ? 1 : 0);
    }
};

/// One word of a name as it is compared.
std::string name_key(const Token& token, const LanguageRules& rules) {
    const std::vector<std::string> parts =
        name_parts({token.possessive ? token.key : std::string(token.text)}, rules);
    return parts.empty() ? std::string() : parts.front();
}

/// Ends with a question mark, or opens like a question: Arabic is often written without marks.
bool asks(Tokens tokens, const TurnWords& words) {
    for (auto token = tokens.rbegin(); token != tokens.rend() && !token->is_word(); ++token)
        if (token->mark == U'?' || token->mark == U'؟') return true;
    return words.length(tokens, 0, TurnWord::asking) > 0;
}

bool stands_apart(Tokens tokens, std::size_t begin, std::size_t end) {
    const bool before = begin == 0 || !tokens[begin - 1].is_word();
    return before && (end == tokens.size() || !tokens[end].is_word());
}

/// Reads all turns once.
class HostFinder {
public:
    HostFinder(const Transcript& transcript, const Article& article, const LanguageRules& rules)
        : transcript_(transcript), article_(article), rules_(rules),
          signs_(transcript.cast.members().size()) {
        learn_names();
    }

    std::optional<Host> find() {
        read_turns();
        std::vector<std::size_t> order;
        for (std::size_t i = 0; i < signs_.size(); ++i)
            if (signs_[i].turns > 0) order.push_back(i);
        const auto by_weight = [&](std::size_t a, std::size_t b) {
            const Signs &one = signs_[a], &other = signs_[b];
            if (one.can_host() != other.can_host()) return one.can_host();
            return one.weight() > other.weight();
        };
        std::stable_sort(order.begin(), order.end(), by_weight); // of two alike, who spoke first
        if (order.empty() || !signs_[order.front()].can_host()) return std::nullopt;
        const Signs& best = signs_[order.front()];
        const bool evident =
            best.any() && std::all_of(order.begin() + 1, order.end(), [&](std::size_t other) {
                return best.weight() - signs_[other].weight() >= clear_lead;
            });
        // a guest has a title: then the first is none, and without signs nobody else is the host
        if (!evident && signs_[opening_].has_title) return std::nullopt;
        return Host{order.front(), evident};
    }

private:
    struct NamePart {
        std::size_t member = 0;
        bool shared = false;
    };

    void learn_names() {
        const auto& members = transcript_.cast.members();
        for (std::size_t i = 0; i < members.size(); ++i)
            for (const Token& token : split_tokens(members[i].name)) {
                std::string key = token.is_word() ? name_key(token, rules_) : std::string();
                if (key.empty()) continue;
                const auto [part, is_new] = parts_.emplace(std::move(key), NamePart{i, false});
                if (!is_new && part->second.member != i) part->second.shared = true;
            }
    }

    void read_turns() {
        const auto& turns = transcript_.turns;
        std::optional<std::size_t> last;
        for (std::size_t i = 0; i < turns.size(); ++i) {
            if (!turns[i] || !turns[i]->member || turns[i]->kind != Turn::Kind::heard ||
                turns[i]->label.kind != TurnLabel::Kind::person)
                continue;
            const std::size_t member = *turns[i]->member;
            if (!last) opening_ = member;
            last = member;
            Signs& signs = signs_[member];
            ++signs.turns;
            signs.has_title = signs.has_title || turns[i]->label.person.title.has_value();
            std::string words(turns[i]->label.rest);
            for (std::size_t next = i + 1; next < turns.size() && !turns[next]; ++next)
                words.append(1, ' ').append(article_.paragraphs[next]);
            read_words(words, member);
        }
        if (!last) return;
        signs_[opening_].opens = true;
        signs_[*last].closes = true;
    }

    void read_words(const std::string& words, std::size_t member) {
        const std::vector<Token> tokens = split_tokens(words);
        Signs& signs = signs_[member];
        signs.asks += asks(tokens, rules_.turns);
        signs.hosts += rules_.turns.holds(tokens, TurnWord::hosting);
        signs.invited += rules_.turns.holds(tokens, TurnWord::invited);
        signs.first_person += rules_.turns.holds(tokens, TurnWord::first_person);
        read_names(tokens, member);
    }

    /// Who tells of another has the programme, above all by the full name; a family name between commas only
    /// answers it.
    void read_names(Tokens tokens, std::size_t member) {
        bool full = false, mentions = false, calls = false;
        for (std::size_t i = 0; i < tokens.size();) {
            std::size_t end = i;
            while (end < tokens.size() && names_other(tokens[end], member)) ++end;
            if (end == i) {
                ++i;
                continue;
            }
            (end - i > 1 ? full : stands_apart(tokens, i, end) ? calls : mentions) = true;
            i = end;
        }
        signs_[member].full += full;
        signs_[member].mentions += mentions && !full;
        signs_[member].calls += calls;
    }

    [[nodiscard]] bool names_other(const Token& token, std::size_t member) const {
        if (!token.is_word()) return false;
        const auto part = parts_.find(name_key(token, rules_));
        if (part == parts_.end() || part->second.shared || part->second.member == member) return false;
        return token.capital || !rules_.capitals;
    }

    const Transcript& transcript_;
    const Article& article_;
    const LanguageRules& rules_;
    std::vector<Signs> signs_; ///< one for each member
    std::unordered_map<std::string, NamePart> parts_;
    std::size_t opening_ = 0; ///< who speaks first
};

} // namespace

std::optional<Host> guess_host(const Transcript& transcript, const Article& article,
                               const LanguageRules& rules) {
    if (transcript.cast.members().empty()) return std::nullopt;
    return HostFinder(transcript, article, rules).find();
}

} // namespace radiowrap
