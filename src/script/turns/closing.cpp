#include "script/turns/closing.hpp"

#include "script/turns/brackets.hpp"
#include "script/turns/quotation.hpp"

#include <algorithm>

namespace radiowrap {

namespace {

constexpr std::size_t longest_closing = 2; // paragraphs

/// Every answer up to `end` is one paragraph, and there is more than one.
bool has_short_answers(const Transcript& transcript, std::size_t end) {
    std::size_t heard = 0;
    for (std::size_t i = 0; i < end; ++i) {
        const auto& turn = transcript.turns[i];
        heard += turn && turn->kind == Turn::Kind::heard;
        if (heard > 0 && !turn) return false;
    }
    return heard > 1;
}

bool can_be_narrated(const std::string& paragraph, const TurnWords& words) {
    return !opens_quotation(paragraph) && !is_line_of_bracket(paragraph, words) &&
           !words.holds(split_tokens(paragraph), TurnWord::first_person);
}

} // namespace

std::size_t find_closing(const Article& article, const Transcript& transcript, const LanguageRules& rules) {
    const auto& turns = transcript.turns;
    const std::size_t nowhere = turns.size();
    std::size_t end = nowhere;
    while (end > 0 && !turns[end - 1]) --end;
    if (end == 0 || end == nowhere || nowhere - end > longest_closing || turns.front()) return nowhere;
    const Turn& last = *turns[end - 1];
    if (last.kind != Turn::Kind::heard || last.label.rest.empty() || !has_short_answers(transcript, end))
        return nowhere;
    const bool narrated =
        std::all_of(article.paragraphs.begin() + static_cast<std::ptrdiff_t>(end), article.paragraphs.end(),
                    [&](const std::string& paragraph) { return can_be_narrated(paragraph, rules.turns); });
    return narrated ? end : nowhere;
}

std::string_view closing_reader(const Transcript& transcript) {
    for (auto turn = transcript.turns.rbegin(); turn != transcript.turns.rend(); ++turn)
        if (*turn && (*turn)->kind == Turn::Kind::read) return (*turn)->label.text;
    return {};
}

} // namespace radiowrap
