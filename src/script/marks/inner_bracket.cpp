#include "script/marks/inner_bracket.hpp"

#include "article/blocks.hpp"
#include "script/final_colon.hpp"
#include "script/marks/bracket_line.hpp"
#include "script/turns/quotation.hpp"

namespace radiowrap {

namespace {

constexpr std::size_t longest_bracket = 120; // bytes
constexpr double by_bare_voice = 0.85;

/// Behind the bracket that opens the text, if more follows; 0 when none does, or when it is too long.
std::size_t end_of_opening(std::string_view text) {
    if (!text.starts_with('(') && !text.starts_with('[')) return 0;
    const std::size_t end = text.find(text.front() == '(' ? ')' : ']');
    if (end == std::string_view::npos || end > longest_bracket) return 0;
    return trimmed(text.substr(end + 1)).size() > 1 ? end + 1 : 0;
}

/// Where the bracket that closes the text begins; 0 when none does, or no text stands in front of it.
std::size_t begin_of_closing(std::string_view text) {
    if (!text.ends_with(')') && !text.ends_with(']')) return 0;
    const std::size_t begin = text.rfind(text.back() == ')' ? '(' : '[');
    return begin == std::string_view::npos || begin + longest_bracket < text.size() ? 0 : begin;
}

/// "(صوت)"
bool is_bare_voice(const std::string& bracket, const LanguageRules& rules) {
    const MarkLine line(bracket, rules);
    return line.size() > 2 && line.length(1, MarkWord::voice) + 2 == line.size();
}

Piece bare_voice(const std::string& bracket) {
    Piece voice;
    voice.kind = Piece::Kind::slot;
    voice.text = bracket;
    voice.segment.kind = SegmentKind::clip;
    voice.segment.rule = "bracket_take";
    voice.segment.confidence = by_bare_voice;
    return voice;
}

std::optional<Piece> read_inner(const std::string& bracket, std::string_view before, bool behind_slot,
                                const LanguageRules& rules) {
    const MarkLine line(bracket, rules);
    auto mark = read_bracket_line(line, before, behind_slot);
    if (!mark || mark->kind != Piece::Kind::slot) return std::nullopt;
    const bool names = mark->person && !mark->segment.ambience && mark->segment.rule != "recorded_report";
    const bool says_more =
        mark->segment.seconds || line.mark(0) == U'[' || line.length(1, MarkWord::sound) > 0 || names;
    if (!says_more) return std::nullopt;
    mark->text = bracket;
    return mark;
}

void drop_voice_before_colon(std::string& text, const LanguageRules& rules) {
    if (!text.ends_with("):")) return;
    const std::size_t end = text.size() - 1;
    const std::size_t begin = begin_of_closing(std::string_view(text).substr(0, end));
    if (begin == 0 || !is_bare_voice(text.substr(begin, end - begin), rules)) return;
    text = std::string(trimmed(std::string_view(text).substr(0, begin))) + ':';
}

bool ends_sentence(std::string_view text) {
    const std::size_t space = text.rfind(' ');
    const auto tokens = split_tokens(space == std::string_view::npos ? text : text.substr(space + 1));
    return !tokens.empty() && (is_sentence_end(tokens.back().mark) || is_quotation_mark(tokens.back().mark));
}

} // namespace

std::optional<Piece> take_opening_bracket(std::string& text, std::string_view before, bool behind_slot,
                                          const LanguageRules& rules) {
    const std::size_t end = end_of_opening(text);
    if (end == 0) return std::nullopt;
    auto mark = read_inner(text.substr(0, end), before, behind_slot, rules);
    if (!mark) return std::nullopt;
    text = std::string(trimmed(std::string_view(text).substr(end)));
    if (mark->segment.ambience || !opens_quotation(text) || !closes_quotation(text)) return mark;
    mark->segment.printed_words = without_quotation_marks(text);
    text.clear();
    return mark;
}

std::optional<Piece> take_closing_bracket(std::string& text, const LanguageRules& rules) {
    drop_voice_before_colon(text, rules);
    const std::size_t begin = begin_of_closing(text);
    if (begin == 0) return std::nullopt;
    const std::string before(trimmed(std::string_view(text).substr(0, begin)));
    const std::string bracket = text.substr(begin);
    std::optional<Piece> mark;
    if (is_bare_voice(bracket, rules)) {
        mark = bare_voice(bracket);
    } else if (ends_in_colon(before)) {
        mark = read_inner(bracket, before, false, rules);
    } else if (ends_sentence(before)) { // "... said NAME. (NAME :08)"
        mark = read_inner(bracket, before, false, rules);
        if (mark && !(mark->person && mark->segment.seconds)) mark.reset();
    }
    if (mark) text = before;
    return mark;
}

} // namespace radiowrap
