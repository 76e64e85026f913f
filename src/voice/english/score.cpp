#include "voice/english/numbers.hpp"
#include "voice/english/reading.hpp"
#include "voice/english/vocabulary.hpp"

#include <unordered_set>

namespace radiowrap::english {

namespace {

constexpr std::size_t kTokensBack = 14;

using Words = std::unordered_set<std::string_view>;

bool tells_score(std::string_view word) {
    static const Words words = {
        "won",    "win",      "wins",     "winning",   "lost",      "lose",      "loses",   "losing",
        "beat",   "beats",    "beating",  "beaten",    "drew",      "draw",      "draws",   "drawn",
        "defeat", "defeats",  "defeated", "victory",   "score",     "scoreline", "led",     "leading",
        "lead",   "trailing", "trailed",  "thrashed",  "aggregate", "equalised", "ahead",   "loss",
        "tie",    "tied",     "triumph",  "penalties", "Score",     "ended",     "finished"};
    return words.contains(word);
}

bool tells_vote(std::string_view word) {
    return word == "vote" || word == "votes" || word == "majority" || word == "decision" || word == "ruling";
}

bool told_before(const Text& text, std::size_t at) {
    for (std::size_t back = 1; back <= kTokensBack && back <= at; ++back) {
        const Token& token = text[at - back];
        if (token.is(".") || token.is("!") || token.is("?")) return false;
        if (token.is_word() && tells_score(token.text)) return true;
    }
    return false;
}

std::string goals(const Token& token) { return value_of(token.text) == 0 ? "nil" : cardinal(token.text); }

} // namespace

MaybeReading read_score(const Text& text, std::size_t at) {
    const Token& left = text[at];
    const Token& right = text[at + 2];
    if (!left.is_number() || !right.is_number() || !text[at + 1].is_dash() || left.text.size() > 3 ||
        right.text.size() > 3 || text[at - 1].is_dash() || text[at + 3].is_dash() || text[at + 3].is("%"))
        return std::nullopt;
    const Token& next = text.after(at + 3);
    if (tells_vote(next.text)) return Reading{cardinal(left.text) + " to " + cardinal(right.text), at + 3};
    const bool between_teams = text.before(at).is_capitalised() && next.is_capitalised(); // Syria 1-0 Iraq
    const bool counted = next.is_word() && is_plural(next.text) && !tells_score(next.text);
    if (counted || text[at + 3].is_word() ||
        !(between_teams || tells_score(next.text) || told_before(text, at)))
        return std::nullopt;
    return Reading{goals(left) + ' ' + goals(right), at + 3};
}

} // namespace radiowrap::english
