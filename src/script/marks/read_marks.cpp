#include "script/marks/read_marks.hpp"

#include "article/blocks.hpp"
#include "script/final_colon.hpp"
#include "script/marks/bracket_line.hpp"
#include "script/marks/cut_sheet.hpp"
#include "script/marks/hand_over.hpp"
#include "script/marks/inner_bracket.hpp"
#include "script/marks/mark_pieces.hpp"
#include "script/marks/named_voice.hpp"
#include "script/marks/numbered_take.hpp"
#include "script/marks/script_label.hpp"
#include "script/marks/slash_marks.hpp"
#include "script/marks/sound_line.hpp"

#include <algorithm>
#include <utility>

namespace radiowrap {

namespace {

constexpr std::size_t longest_line = 400;     // bytes; longer ones are text
constexpr std::size_t longest_act_label = 16; // bytes
constexpr std::size_t most_at_the_head = 6;   // labels and brackets of one paragraph
constexpr std::size_t most_paragraphs = 4;    // of a take's words, without quotation marks
constexpr double by_sheet = 0.85;
constexpr double by_listen_line = 0.7;
constexpr double by_name_to_listen_to = 0.9;
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

/// "ACT: (NAME :14) “words”" as "[ACT: NAME :14 “words”]"; empty for another line.
std::optional<std::string> act_in_bracket(const std::string& text, const LanguageRules& rules) {
    const std::size_t open = text.find('('), close = text.find(')');
    if (text.size() > longest_line || open == std::string::npos || close == std::string::npos ||
        close < open || open > longest_act_label)
        return std::nullopt;
    const MarkLine label(std::string_view(text).substr(0, open), rules);
    const std::size_t length = label.length(0, MarkWord::act);
    if (length == 0 || !label.is_upper(0) || length + 1 != label.size() || !label.is_colon(length))
        return std::nullopt;
    const std::string_view rest = trimmed(std::string_view(text).substr(close + 1));
    const std::size_t words = rest.find_first_of("\"\xE2\xC2"); // a quotation mark, behind "OUT:"
    const MarkLine cue(rest.substr(0, std::min(words, rest.size())), rules);
    const bool cued = cue.length(0, MarkWord::out_cue) + 1 == cue.size();
    if (!rest.empty() && words != 0 && !cued) return std::nullopt;
    const std::string_view quoted = words == std::string_view::npos ? rest : rest.substr(words);
    return '[' + text.substr(0, open) + text.substr(open + 1, close - open - 1) + ' ' + std::string(quoted) +
           ']';
}

/// Reads a report's paragraphs in order.
class MarkReader {
public:
    MarkReader(const Article& article, const LanguageRules& rules)
        : article_(article), rules_(rules), in_(cut_at_slashes(article.paragraphs, rules)),
          names_(article.paragraphs, rules), out_(rules),
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
                out_.add(std::move(piece));
        }
        add_sounds(static_cast<std::size_t>(-1));
        return out_.take();
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
            out_.add(std::move(piece));
        }
    }

    void read_line(Piece piece) {
        if (piece.text.starts_with("((") && piece.text.ends_with("))") && piece.text.size() <= longest_line)
            piece.text = piece.text.substr(1, piece.text.size() - 2);
        if (auto act = act_in_bracket(piece.text, rules_)) piece.text = *std::move(act);
        for (std::size_t i = 0; i < most_at_the_head && !piece.text.empty(); ++i) {
            auto label = take_script_label(piece.text, rules_);
            auto mark = label ? std::nullopt
                              : take_opening_bracket(piece.text, out_.text_before(), behind_slot(), rules_);
            if (!label && !mark) break;
            if (label) add_label(*std::move(label));
            if (mark) add_mark(*std::move(mark), piece.segment.optional);
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
        if (out_.take_printed_words(line) || out_.take_person(line) || read_sheet(line)) return;
        const std::size_t advice = line.length(0, MarkWord::advice); // "ملاحظة للمونتير: ..."
        const bool for_desk = (advice > 1 && line.is_colon(advice)) || is_desk_line(piece.text, rules_);
        const bool cue = line.size() == 1 && line.length(0, MarkWord::standard_cue) > 0 && line.is_upper(0);
        if (is_break_line(line) || for_desk || cue) {
            piece.kind = Piece::Kind::aside;
            out_.add(std::move(piece));
            return;
        }
        auto mark = read_bracket_line(line, out_.text_before(), behind_slot());
        if (mark && mark->segment.rule == "recorded_report" && mark->person && is_the_author(*mark->person))
            mark.reset(); // a byline at the end
        if (!mark) mark = read_sound_line(line);
        if (!mark) mark = read_numbered_take(line);
        if (!mark) mark = read_named_voice(line, article_.paragraphs[in_[at_].paragraph], names_);
        if (!mark && is_listen_line(line) && !out_.empty()) mark = slot("listen_line", by_listen_line);
        if (auto person = !mark && !out_.empty() ? read_listen_line(line) : std::nullopt) {
            mark = slot("listen_line", by_name_to_listen_to);
            mark->person = std::move(person->name);
            mark->title = std::move(person->title);
        }
        if (mark) {
            mark->text = std::move(piece.text);
            add_mark(*std::move(mark), piece.segment.optional);
        } else if (!take_words_of_manuscript(piece.text)) {
            add_text(line, std::move(piece));
        }
    }

    /// Too long for any mark but a sentence at its end that hands over.
    [[nodiscard]] bool is_plain_text(const std::string& text) {
        if (text.size() <= longest_line) return false;
        if (out_.slot_without_words() != nullptr) return false;
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
        out_.add_mark(std::move(mark));
    }

    void add_label(std::string label) {
        label_ = words_key(label);
        out_.add({.kind = Piece::Kind::aside, .text = std::move(label)});
    }

    /// "VO: ...", a take, its words, and "VO:" again: whoever reads has a label there.
    bool take_words_of_manuscript(const std::string& text) {
        Piece* take = behind_slot() && label_comes_again() ? out_.slot_before() : nullptr;
        if (take == nullptr || (out_.size() != words_below_ && out_.slot_without_words() == nullptr))
            return false;
        auto& words = take->segment.printed_words;
        words = words ? *words + ' ' + text : text;
        words_below_ = out_.size();
        return true;
    }

    [[nodiscard]] bool label_comes_again() const {
        constexpr std::size_t longer_than_any = 200; // bytes
        for (std::size_t i = at_ + 1; i < std::min(in_.size(), at_ + 1 + most_paragraphs); ++i) {
            if (label_.empty() || in_[i].piece.kind != Piece::Kind::text) return false;
            std::string head = in_[i].piece.text.substr(0, longer_than_any);
            if (const auto label = take_script_label(head, rules_)) return words_key(*label) == label_;
        }
        return false;
    }

    void add_text(const MarkLine& line, Piece piece) {
        auto next = read_hand_over(line, article_.station.value_or(""));
        const bool author = next && next->reporter && is_the_author(next->reporter->name);
        const bool one_report = at_ == 0 || at_ + 1 >= in_.size(); // its introduction, or its end
        if (next && (author || text_follows() || (next->bare && one_report))) next.reset();
        const bool optional = piece.segment.optional;
        out_.add(std::move(piece));
        if (!next) return;
        Piece hand_over = slot("hand_over", next->sure ? by_hand_over : by_unsure_hand_over);
        if (next->reporter) hand_over.person = std::move(next->reporter->name);
        hand_over.segment.optional = optional;
        handed_over_ = true;
        out_.add(std::move(hand_over));
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
        const bool numbered = label > 0 && label < next.size() && next[label].digits; // "TEXT 1:"
        return label > 0 && next.is_colon(label + numbered);
    }

    [[nodiscard]] bool is_text_label(const std::string& text) const {
        const MarkLine line(text, rules_);
        const std::size_t label = line.length(0, MarkWord::text);
        return label > 0 && label + 1 == line.size() && line.is_colon(label);
    }

    [[nodiscard]] bool behind_slot() { return out_.slot_before() != nullptr; }

    /// Tells the slot before, or behind a text opens one if the sheet says enough.
    bool read_sheet(const MarkLine& line) {
        const auto sheet = read_cut_sheet_line(line);
        if (!sheet) return false;
        Piece* before = out_.slot_before();
        if (before == nullptr) {
            const std::string_view text = out_.text_before();
            const bool enough = is_sheet(*sheet) || (sheet->seconds && ends_in_colon(text));
            if (text.empty() || !enough) return false;
            out_.add(slot("cut_sheet", by_sheet));
            before = out_.slot_before();
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

    const Article& article_;
    const LanguageRules& rules_;
    std::vector<PlacedPiece> in_;
    TextNames names_;
    MarkPieces out_;
    bool printed_report_ = false; ///< a label "TEXT:" that the article left out says that the report follows
    bool handed_over_ = false;    ///< to a correspondent
    std::string label_;           ///< the last one of a part of the script, or of who reads; a key
    std::size_t words_below_ = 0; ///< how many pieces there were when a take had words of a manuscript
    std::size_t at_ = 0;
    std::size_t sound_ = 0;
};

} // namespace

std::vector<Piece> read_marks(const Article& article, const LanguageRules& rules) {
    return MarkReader(article, rules).read();
}

} // namespace radiowrap
