#include "script/marks/read_marks.hpp"

#include "script/final_colon.hpp"
#include "script/marks/bracket_line.hpp"
#include "script/marks/clip_label.hpp"
#include "script/marks/cut_sheet.hpp"
#include "script/marks/hand_over.hpp"
#include "script/marks/inner_bracket.hpp"
#include "script/marks/labelled_voice.hpp"
#include "script/marks/numbered_take.hpp"
#include "script/marks/script_label.hpp"
#include "script/marks/slash_marks.hpp"

#include <algorithm>
#include <utility>

namespace radiowrap {

namespace {

constexpr std::size_t longest_line = 400;   // bytes; longer ones are text
constexpr std::size_t most_at_the_head = 6; // labels and brackets of one paragraph
constexpr std::size_t longest_label = 6;    // tokens of a name in front of a take's words
constexpr double by_sheet = 0.85;
constexpr double by_listen_line = 0.7;
constexpr double by_hand_over = 0.8;
constexpr double by_unsure_hand_over = 0.4;
constexpr double by_item = 0.95;

Piece slot(const char* rule, double confidence, std::string text = {}) {
    Piece piece{.kind = Piece::Kind::slot, .text = std::move(text)};
    piece.segment.kind = SegmentKind::clip;
    piece.segment.rule = rule;
    piece.segment.confidence = confidence;
    return piece;
}

/// Reads a report's paragraphs in order.
class MarkReader {
public:
    MarkReader(const Article& article, const LanguageRules& rules)
        : article_(article), rules_(rules), in_(cut_at_slashes(article.paragraphs, rules)),
          printed_report_(std::any_of(article.dropped.begin(), article.dropped.end(), [&](const auto& line) {
              return line.size() <= longest_line && is_text_label(line);
          })) {}

    std::vector<Piece> read() {
        for (; at_ < in_.size(); ++at_) {
            add_sounds(in_[at_].paragraph);
            Piece& piece = in_[at_].piece;
            if (piece.kind == Piece::Kind::text)
                read_line(std::move(piece));
            else
                out_.push_back(std::move(piece));
        }
        add_sounds(static_cast<std::size_t>(-1));
        return std::move(out_);
    }

private:
    void add_sounds(std::size_t paragraph) {
        for (; sound_ < article_.sounds.size(); ++sound_) {
            const SoundItem& sound = article_.sounds[sound_];
            if (sound.before_paragraph > paragraph) return;
            Piece piece = slot("audio_item", by_item);
            piece.person = sound.person;
            piece.title = sound.title;
            piece.segment.seconds = sound.seconds;
            out_.push_back(std::move(piece));
        }
    }

    void read_line(Piece piece) {
        for (std::size_t i = 0; i < most_at_the_head && !piece.text.empty(); ++i) {
            auto label = take_script_label(piece.text, rules_);
            auto mark =
                label ? std::nullopt
                      : take_opening_bracket(piece.text, text_before(), slot_before() != nullptr, rules_);
            if (label) out_.push_back({.kind = Piece::Kind::aside, .text = *std::move(label)});
            if (mark) add_mark(*std::move(mark), piece.segment.optional);
            if (!label && !mark) break;
        }
        if (piece.text.empty()) return;
        auto closing = take_closing_bracket(piece.text, rules_);
        const bool optional = piece.segment.optional;
        read_whole_line(std::move(piece));
        if (closing) add_mark(*std::move(closing), optional);
    }

    void read_whole_line(Piece piece) {
        if (is_plain_text(piece.text)) {
            const std::string end(last_bytes(piece.text));
            return add_text(MarkLine(end, rules_), std::move(piece));
        }
        const MarkLine line(piece.text, rules_);
        if (take_printed_words(line) || read_sheet(line)) return;
        if (is_break_line(line) || is_desk_line(piece.text, rules_)) {
            piece.kind = Piece::Kind::aside;
            out_.push_back(std::move(piece));
            return;
        }
        auto mark = read_bracket_line(line, text_before(), slot_before() != nullptr);
        if (mark && mark->segment.rule == "recorded_report" && mark->person && is_the_author(*mark->person))
            mark.reset(); // a byline at the end
        if (!mark) mark = read_numbered_take(line);
        if (!mark) mark = read_labelled_voice(line);
        if (!mark) mark = read_clip_label(piece.text, text_before(), rules_);
        if (!mark && is_listen_line(line) && !out_.empty()) mark = slot("listen_line", by_listen_line);
        if (mark) {
            mark->text = std::move(piece.text);
            add_mark(*std::move(mark), piece.segment.optional);
        } else {
            add_text(line, std::move(piece));
        }
    }

    /// Too long for any mark but a sentence at its end that hands over.
    [[nodiscard]] bool is_plain_text(const std::string& text) {
        if (text.size() <= longest_line) return false;
        if (slot_before() != nullptr && slot_before()->segment.rule == "numbered_take") return false;
        const std::string head =
            text.substr(0, text.find(' ')); // a take may have all of its words on its line
        const MarkLine line(head, rules_);
        return line.length(0, MarkWord::take) == 0 && line.length(0, MarkWord::take_letter) == 0 &&
               line.mark(0) != U'[';
    }

    /// From a space on, so that no character is cut.
    static std::string_view last_bytes(std::string_view text) {
        const std::size_t space = text.find(' ', text.size() - longest_line);
        return text.substr(space == std::string_view::npos ? text.size() : space);
    }

    void add_mark(Piece mark, bool optional) {
        mark.segment.optional = optional;
        if (!belongs_to_slot_before(mark)) out_.push_back(std::move(mark));
    }

    void add_text(const MarkLine& line, Piece piece) {
        auto next = read_hand_over(line, article_.station.value_or(""));
        if (next && (is_the_author(next->reporter.name) || text_follows())) next.reset();
        const bool optional = piece.segment.optional;
        out_.push_back(std::move(piece));
        if (!next) return;
        Piece hand_over = slot("hand_over", next->sure ? by_hand_over : by_unsure_hand_over);
        hand_over.person = std::move(next->reporter.name);
        hand_over.segment.optional = optional;
        handed_over_ = true;
        out_.push_back(std::move(hand_over));
    }

    /// The report itself is what the correspondent says.
    [[nodiscard]] bool is_the_author(const std::string& name) const {
        return article_.reporter && words_key(*article_.reporter).find(words_key(name)) != std::string::npos;
    }

    [[nodiscard]] bool text_follows() const {
        if (at_ + 1 >= in_.size()) return false;
        if (!handed_over_ && printed_report_) return true;
        const std::string& text = in_[at_ + 1].piece.text;
        const MarkLine next(std::string_view(text).substr(0, end_of_head(text)), rules_);
        const std::size_t label = next.length(0, MarkWord::text);
        return label > 0 && next.is_colon(label);
    }

    [[nodiscard]] bool is_text_label(const std::string& text) const {
        const MarkLine line(text, rules_);
        const std::size_t label = line.length(0, MarkWord::text);
        return label > 0 && label + 1 == line.size() && line.is_colon(label);
    }

    /// The text right in front; empty behind a slot.
    [[nodiscard]] std::string_view text_before() const {
        return !out_.empty() && out_.back().kind == Piece::Kind::text ? out_.back().text : std::string_view();
    }

    [[nodiscard]] Piece* slot_before() {
        return !out_.empty() && out_.back().kind == Piece::Kind::slot ? &out_.back() : nullptr;
    }

    /// Behind "NAME:" of who is heard in the take; 0 where the line begins with no such label.
    [[nodiscard]] std::size_t behind_name(const MarkLine& line, const Piece& take) const {
        std::size_t colon = 0;
        while (colon < line.size() && colon <= longest_label && line[colon].is_word()) ++colon;
        if (colon == 0 || !line.is_colon(colon) || !is_quotation_mark(line.mark(colon + 1))) return 0;
        const auto named = read_mark_person(line.text({0, colon}), rules_, true);
        const bool other = named && take.person && !is_short_for(named->name, *take.person);
        return named && !other ? colon + 1 : 0;
    }

    /// The words of a take stand below it, in quotation marks.
    bool take_printed_words(const MarkLine& line) {
        Piece* before = slot_before();
        if (before == nullptr || !is_take(before->segment) || before->segment.ambience ||
            before->segment.printed_words)
            return false;
        const std::size_t begin = behind_name(line, *before);
        if (!is_quotation_mark(line.mark(begin))) return false;
        std::size_t end = line.size();
        while (end > 1 && is_sentence_end(line.mark(end - 1))) --end;
        std::size_t inner = 0;
        for (std::size_t i = begin + 1; i + 1 < end; ++i) inner += is_quotation_mark(line.mark(i));
        if (inner % 2 != 0 && is_quotation_mark(line.mark(end - 1))) return false;
        before->segment.printed_words = line.quotation({begin, line.size()});
        if (begin > 0 && !before->person) before->person = line.text({0, begin - 1});
        return before->segment.printed_words.has_value();
    }

    static bool is_take(const Segment& slot) {
        return slot.rule == "numbered_take" || slot.rule == "cut_sheet" || slot.rule == "bracket_take";
    }

    /// Tells the slot before, or behind a text opens one if the sheet says enough.
    bool read_sheet(const MarkLine& line) {
        const auto sheet = read_cut_sheet_line(line);
        if (!sheet) return false;
        Piece* before = slot_before();
        if (before == nullptr) {
            const std::string_view text = text_before();
            const bool enough = is_sheet(*sheet) || (sheet->seconds && ends_in_colon(text));
            if (text.empty() || !enough) return false;
            out_.push_back(slot("cut_sheet", by_sheet));
            before = &out_.back();
        }
        sheet->tell(before->segment);
        return true;
    }

    /// Two labels at least, on the line or with the next one.
    [[nodiscard]] bool is_sheet(const CutSheetLine& sheet) const {
        if (sheet.labels > 1 && sheet.is_evident()) return true;
        if (at_ + 1 >= in_.size()) return false;
        const auto next = read_cut_sheet_line(MarkLine(in_[at_ + 1].piece.text, rules_));
        return next && (sheet.is_evident() || next->is_evident());
    }

    /// "التفاصيل مع NAME", and below it "(تقرير مسجل 2:10)" or "(NAME 2:10)".
    bool belongs_to_slot_before(const Piece& mark) {
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

    [[nodiscard]] bool is_length_only(const std::string& text) const {
        const MarkLine line(text, rules_);
        const auto length = read_length(line, 1);
        return length && length->end + 1 >= line.size();
    }

    [[nodiscard]] bool is_short_for(const std::string& a, const std::string& b) const {
        const std::string first = words_key(a);
        const std::string second = words_key(b);
        return first.find(second) != std::string::npos || second.find(first) != std::string::npos;
    }

    const Article& article_;
    const LanguageRules& rules_;
    std::vector<PlacedPiece> in_;
    std::vector<Piece> out_;
    bool printed_report_ = false; ///< a label "TEXT:" that the article left out says that the report follows
    bool handed_over_ = false;    ///< to a correspondent
    std::size_t at_ = 0;
    std::size_t sound_ = 0;
};

} // namespace

std::vector<Piece> read_marks(const Article& article, const LanguageRules& rules) {
    return MarkReader(article, rules).read();
}

} // namespace radiowrap
