#include "script/marks/numbered_take.hpp"

#include "script/marks/cut_sheet.hpp"
#include "script/marks/mark_person.hpp"

#include <algorithm>

namespace radiowrap {

namespace {

constexpr std::size_t longest_head = 24; // tokens in front of the clip's words
constexpr double take = 0.9;

/// Reads one line.
class TakeReader {
public:
    explicit TakeReader(const MarkLine& line) : line_(line) {
        piece_.kind = Piece::Kind::slot;
        piece_.segment.kind = SegmentKind::clip;
        piece_.segment.rule = "numbered_take";
        piece_.segment.confidence = take;
    }

    std::optional<Piece> read() {
        const std::size_t music_word = line_.length(0, MarkWord::music_take);
        const bool music = line_.length(0, MarkWord::music_letter) > 0 || music_word > 0;
        const bool letter = music_word == 0 && (music || line_.length(0, MarkWord::take_letter) > 0) &&
                            line_.length(0, MarkWord::take) == 0; // "OT 1" is no letter
        const std::size_t word = letter ? 1 : std::max(music_word, line_.length(0, MarkWord::take));
        if (word == 0 || !is_spelt_as_mark()) return std::nullopt;
        std::size_t at = word;
        at += line_.length(at, MarkWord::number_word);
        while (line_.mark(at) == U'#' || line_.mark(at) == U'-' || (line_.mark(at) == U'.' && at > word))
            ++at;
        if (at >= line_.size() || !is_number(at, letter)) return std::nullopt;
        piece_.segment.number = number_of(line_[at]);
        piece_.segment.ambience = music;
        return read_rest(at + 1) ? std::optional(piece_) : std::nullopt;
    }

private:
    [[nodiscard]] bool is_spelt_as_mark() const {
        const char first = line_[0].text.front();
        return first < 'a' || first > 'z';
    }

    [[nodiscard]] bool is_number(std::size_t at, bool letter) const {
        const std::string& form = line_[at].form;
        return form.find_first_not_of("0123456789") == std::string::npos && !form.empty() &&
               (letter ? form.size() == 2 : form.size() <= 3);
    }

    /// Where "IN: ... OUT: ..." begins, which it takes; the line's end when no cues stand there.
    std::size_t take_cues(std::size_t at) {
        for (; at < line_.size(); ++at) {
            const std::size_t cue =
                std::max(line_.length(at, MarkWord::in_cue), line_.length(at, MarkWord::out_cue));
            if (cue == 0 || !line_.is_upper(at) || !line_.is_colon(at + cue)) continue;
            const std::string cues = line_.text({at, line_.size()});
            const auto sheet = read_cut_sheet_line(MarkLine(cues, line_.rules()));
            if (!sheet) break;
            sheet->tell(piece_.segment);
            return at;
        }
        return line_.size();
    }

    bool read_rest(std::size_t at) {
        const std::size_t cues = take_cues(at);
        std::size_t end = at;
        while (end < cues && !is_quotation_mark(line_.mark(end))) ++end;
        if (end - at > longest_head) return false;
        piece_.segment.printed_words = line_.quotation({end, cues});
        if (cues == line_.size()) take_length_behind_words(end);
        TokenRange head{at, end};
        take_length(head);
        head = line_.trimmed(head);
        if (head.begin >= head.end) return true;
        const bool parted = !line_[at].is_word();
        if (piece_.segment.ambience && is_sound(head.begin)) return true; // "M 01 Musik"
        auto person = read_mark_person(line_.text(head), line_.rules(), true);
        if (!person && parted && piece_.segment.ambience) return true; // the music's title
        const bool bracketed = line_.mark(head.begin - 1) == U'(' || piece_.segment.seconds;
        if (!person && bracketed && !means_unnamed_people(line_.text(head), line_.rules()))
            person = read_mark_person(line_.text(head), line_.rules(), false);
        if (!person) return parted && means_unnamed_people(line_.text(head), line_.rules());
        piece_.person = std::move(person->name);
        piece_.title = std::move(person->title);
        return true;
    }

    [[nodiscard]] bool is_sound(std::size_t at) const {
        return line_.length(at, MarkWord::music_take) > 0 || line_.length(at, MarkWord::sound) > 0;
    }

    /// "..." (0:12)
    void take_length_behind_words(std::size_t words) {
        std::size_t at = line_.size();
        while (at > words && !is_quotation_mark(line_.mark(at - 1))) --at;
        if (at == words) return;
        while (at < line_.size() && !line_[at].is_word()) ++at;
        const auto length = at < line_.size() ? read_length(line_, at) : std::nullopt;
        if (length && line_.trimmed({length->end, line_.size()}).begin >= line_.size())
            piece_.segment.seconds = length->seconds;
    }

    void take_length(TokenRange& head) {
        for (std::size_t i = head.begin; i < head.end; ++i) {
            const auto length = read_length(line_, i);
            if (!length) continue;
            piece_.segment.seconds = length->seconds;
            head.end = i;
            return;
        }
    }

    const MarkLine& line_;
    Piece piece_;
};

} // namespace

std::optional<Piece> read_numbered_take(const MarkLine& line) {
    if (line.size() < 2) return std::nullopt;
    return TakeReader(line).read();
}

} // namespace radiowrap
