#include "script/marks/mark_pieces.hpp"

#include "script/marks/mark_person.hpp"

#include <utility>

namespace radiowrap {

namespace {

constexpr std::size_t longest_label = 6;   // tokens of a name in front of a take's words
constexpr std::size_t longest_person = 10; // tokens, with the role

bool is_short_for(const std::string& a, const std::string& b) {
    const std::string first = words_key(a);
    const std::string second = words_key(b);
    return first.find(second) != std::string::npos || second.find(first) != std::string::npos;
}

/// Behind "NAME:" of who is heard in the take; 0 where the line begins with no such label.
std::size_t behind_name(const MarkLine& line, const Piece& take) {
    std::size_t colon = 0;
    while (colon < line.size() && colon <= longest_label && line[colon].is_word()) ++colon;
    if (colon == 0 || !line.is_colon(colon) || !is_quotation_mark(line.mark(colon + 1))) return 0;
    const auto named = read_mark_person(line.text({0, colon}), line.rules(), true);
    const bool other = named && take.person && !is_short_for(named->name, *take.person);
    return named && !other ? colon + 1 : 0;
}

/// One quotation from `begin` on and nothing else; one that is never closed may be.
bool is_one_quotation(const MarkLine& line, std::size_t begin) {
    if (!is_quotation_mark(line.mark(begin))) return false;
    std::size_t end = line.size();
    while (end > begin + 1 && is_sentence_end(line.mark(end - 1))) --end;
    const bool closed = end > begin + 1 && is_quotation_mark(line.mark(end - 1));
    for (std::size_t i = begin + 1; i + (closed ? 1 : 0) < end; ++i) {
        const bool of_another_kind =
            closed && line.mark(i) != line.mark(begin) && line.mark(i) != line.mark(end - 1);
        if (is_quotation_mark(line.mark(i)) && !of_another_kind) return false;
    }
    return true;
}

} // namespace

void MarkPieces::add_mark(Piece mark) {
    if (!belongs_to_slot_before(mark)) add(std::move(mark));
}

bool MarkPieces::take_printed_words(const MarkLine& line) {
    Piece* before = slot_without_words();
    if (before == nullptr) return false;
    const std::size_t begin = behind_name(line, *before);
    if (!is_one_quotation(line, begin)) return false;
    std::size_t end = line.size();
    while (end > begin + 1 && !is_quotation_mark(line.mark(end - 1))) --end;
    const TokenRange words{begin + 1, end > begin + 1 ? end - 1 : line.size()};
    if (words.begin >= words.end) return false;
    before->segment.printed_words = line.text(words);
    if (begin > 0 && !before->person) before->person = line.text({0, begin - 1});
    return true;
}

bool MarkPieces::take_person(const MarkLine& line) {
    Piece* before = slot_without_words();
    if (before == nullptr || before->person || before->segment.rule == "bracket_take") return false;
    const bool bracketed = line.mark(0) == U'(' && line.mark(line.size() - 1) == U')' && line.size() > 2;
    const TokenRange words{bracketed ? 1U : 0U, line.size() - (bracketed ? 1 : 0)};
    if (line.size() == 0 || line.size() > longest_person || !line[words.end - 1].is_word()) return false;
    auto person = read_mark_person(line.text(words), line.rules(), true);
    if (!person || person->name.find(' ') == std::string::npos || !line[words.begin].capital) return false;
    before->person = std::move(person->name);
    before->title = std::move(person->title);
    return true;
}

std::string_view MarkPieces::text_before() const {
    const bool text = !pieces_.empty() && pieces_.back().kind == Piece::Kind::text;
    return text ? std::string_view(pieces_.back().text) : std::string_view();
}

Piece* MarkPieces::slot_before() {
    return !pieces_.empty() && pieces_.back().kind == Piece::Kind::slot ? &pieces_.back() : nullptr;
}

Piece* MarkPieces::slot_without_words() {
    Piece* slot = slot_before();
    if (slot == nullptr || slot->segment.ambience || slot->segment.printed_words) return nullptr;
    const std::string& rule = slot->segment.rule;
    const bool may =
        rule == "numbered_take" || rule == "act" || rule == "cut_sheet" || rule == "bracket_take";
    return may ? slot : nullptr;
}

/// "التفاصيل مع NAME", and below it "(تقرير مسجل 2:10)" or "(NAME 2:10)".
bool MarkPieces::belongs_to_slot_before(const Piece& mark) {
    Piece* before = slot_before();
    const bool tells = mark.segment.rule == "bracket_take" || mark.segment.rule == "recorded_report" ||
                       mark.segment.rule == "listen_line";
    if (before == nullptr || !tells || before->segment.ambience || mark.segment.ambience) return false;
    const bool timed = before->segment.seconds && mark.segment.seconds;
    if (before->segment.rule == mark.segment.rule && !is_length_only(mark.text)) return false;
    if (mark.person && timed) return false;
    if (mark.person && before->person && !is_short_for(*mark.person, *before->person)) return false;
    if (mark.person && !before->person && before->segment.rule == "recorded_report") return false;
    if (mark.person && !before->person) {
        before->person = mark.person;
        before->title = mark.title;
    }
    if (!timed && mark.segment.seconds) before->segment.seconds = mark.segment.seconds;
    before->segment.confidence = (1.0 + before->segment.confidence) / 2;
    return true;
}

bool MarkPieces::is_length_only(const std::string& text) const {
    const MarkLine line(text, rules_);
    const std::size_t label = line.length(1, MarkWord::length); // "(المدة: 0:45)"
    const auto length = read_length(line, label > 0 && line.is_colon(1 + label) ? label + 2 : 1);
    return length && length->end + 1 >= line.size();
}

} // namespace radiowrap
