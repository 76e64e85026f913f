#include "script/marks/labelled_voice.hpp"

#include "script/marks/mark_person.hpp"

namespace radiowrap {

namespace {

constexpr std::size_t longest_label = 16; // tokens
constexpr double labelled = 0.85;

/// Nothing but one quotation from `at` on.
bool is_quotation_to_the_end(const MarkLine& line, std::size_t at) {
    std::size_t end = line.size();
    while (end > at && is_sentence_end(line.mark(end - 1))) --end;
    if (end < at + 3 || !is_quotation_mark(line.mark(at)) || !is_quotation_mark(line.mark(end - 1)))
        return false;
    for (std::size_t i = at + 1; i + 1 < end; ++i)
        if (is_quotation_mark(line.mark(i))) return false;
    return true;
}

} // namespace

std::optional<Piece> read_labelled_voice(const MarkLine& line) {
    const std::size_t word = line.length(0, MarkWord::interview);
    const char first = line.size() > 0 ? line[0].text.front() : 'a';
    if (word == 0 || (first >= 'a' && first <= 'z')) return std::nullopt;
    std::size_t colon = word;
    while (colon < line.size() && colon < longest_label && !line.is_colon(colon)) ++colon;
    if (!line.is_colon(colon) || !is_quotation_to_the_end(line, colon + 1)) return std::nullopt;
    const std::string name = line.text(line.trimmed({word, colon}));
    auto person = read_mark_person(name, line.rules(), true);
    if (!person && !means_unnamed_people(name, line.rules())) return std::nullopt;
    Piece voice;
    voice.kind = Piece::Kind::slot;
    voice.segment.kind = SegmentKind::clip;
    voice.segment.rule = "act";
    voice.segment.confidence = labelled;
    voice.segment.printed_words = line.quotation({colon + 1, line.size()});
    if (person) voice.person = std::move(person->name);
    if (person) voice.title = std::move(person->title);
    return voice;
}

} // namespace radiowrap
