#include "script/shots/place_soundbites.hpp"

#include "script/confidence.hpp"
#include "script/name_key.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>

namespace radiowrap {

namespace {

constexpr std::size_t words_of_quotation = 4; // in a row; fewer are often the same by chance
constexpr double at_the_end = 0.5;

std::vector<std::string> keys_of(std::string_view text) {
    std::vector<std::string> keys;
    for (const Token& token : split_tokens(text))
        if (token.is_word()) keys.push_back(token.key);
    return keys;
}

/// Shows `visit` each row of words.
template <typename Visit>
void visit_rows(const std::vector<std::string>& keys, Visit&& visit) {
    for (std::size_t i = 0; i + words_of_quotation <= keys.size(); ++i) {
        std::string row;
        for (std::size_t word = i; word < i + words_of_quotation; ++word)
            row.append(keys[word]).append(1, ' ');
        visit(row);
    }
}

/// What a story quotes and whom it names, by paragraph.
class Story {
public:
    Story(const std::vector<Piece>& paragraphs, const LanguageRules& rules) : rules_(rules) {
        for (std::size_t i = 0; i < paragraphs.size(); ++i) {
            const std::vector<std::string> keys = keys_of(paragraphs[i].text);
            visit_rows(keys, [&](const std::string& row) { rows_[row].insert(i); });
            std::vector<std::string> parts = name_parts(words_of(paragraphs[i].text), rules);
            for (std::size_t part = 0; part < parts.size(); ++part) {
                if (part > 0) named_[parts[part - 1] + ' ' + parts[part]] = i;
                named_[parts[part]] = i;
            }
        }
    }

    /// The paragraph that more rows are in than in any other; a row of two paragraphs tells nothing.
    [[nodiscard]] std::optional<std::size_t> quoting(const std::string& words) const {
        std::unordered_map<std::size_t, std::size_t> hits;
        visit_rows(keys_of(words), [&](const std::string& row) {
            const auto found = rows_.find(row);
            if (found != rows_.end() && found->second.size() == 1) ++hits[*found->second.begin()];
        });
        std::optional<std::size_t> best;
        for (const auto& [paragraph, count] : hits)
            if (!best || count > hits[*best] || (count == hits[*best] && paragraph < *best)) best = paragraph;
        return best;
    }

    /// The last paragraph with the family name (with the last two parts, where `shared` is set) of somebody
    /// whom the story names in full: a family name alone may be a word as well.
    [[nodiscard]] std::optional<std::size_t> naming(const std::vector<std::string>& parts,
                                                    bool shared) const {
        if (parts.empty()) return std::nullopt;
        const auto full =
            named_.find(parts.size() > 1 ? parts[parts.size() - 2] + ' ' + parts.back() : parts.back());
        if (full == named_.end()) return std::nullopt;
        return shared ? full->second : named_.find(parts.back())->second;
    }

    [[nodiscard]] std::vector<std::string> parts_of(const std::string& name) const {
        return name_parts(words_of(name), rules_);
    }

private:
    static std::vector<std::string> words_of(std::string_view text) {
        std::vector<std::string> words;
        for (const Token& token : split_tokens(text))
            if (token.is_word()) words.push_back(token.possessive ? token.key : std::string(token.text));
        return words;
    }

    const LanguageRules& rules_;
    std::unordered_map<std::string, std::unordered_set<std::size_t>> rows_;
    std::unordered_map<std::string, std::size_t>
        named_; ///< a part or two of a name: the last paragraph with it
};

/// Family names that more than one of the slots' persons have.
std::unordered_set<std::string> shared_names(const std::vector<Piece>& slots, const Story& story) {
    std::unordered_map<std::string, std::string> owners;
    std::unordered_set<std::string> shared;
    for (const Piece& slot : slots) {
        if (!slot.person) continue;
        const std::vector<std::string> parts = story.parts_of(*slot.person);
        if (parts.empty()) continue;
        const auto [entry, is_new] = owners.emplace(parts.back(), *slot.person);
        if (!is_new && entry->second != *slot.person) shared.insert(parts.back());
    }
    return shared;
}

} // namespace

std::vector<std::size_t> place_soundbites(std::vector<Piece>& slots, const std::vector<Piece>& paragraphs,
                                          const LanguageRules& rules) {
    const Story story(paragraphs, rules);
    const std::unordered_set<std::string> shared = shared_names(slots, story);
    std::vector<std::size_t> places;
    for (Piece& slot : slots) {
        Segment& segment = slot.segment;
        const auto place = [&](std::size_t paragraph, const char* rule, double confidence) {
            places.push_back(paragraph);
            segment.rule = rule;
            segment.confidence = std::min(segment.confidence, confidence);
        };
        const auto parts = story.parts_of(slot.person.value_or(""));
        const auto quoting = segment.printed_words ? story.quoting(*segment.printed_words) : std::nullopt;
        const auto naming = story.naming(parts, !parts.empty() && shared.contains(parts.back()));
        if (quoting)
            place(*quoting, "soundbite_quoted", sure);
        else if (naming)
            place(*naming, "soundbite_named", by_title);
        else
            place(paragraphs.size() - 1, "soundbite_at_end", at_the_end);
    }
    return places;
}

} // namespace radiowrap
