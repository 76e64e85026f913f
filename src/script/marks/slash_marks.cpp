#include "script/marks/slash_marks.hpp"

#include "article/blocks.hpp"
#include "script/marks/slash_words.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace radiowrap {

namespace {

using Kind = SlashMark::Kind;

constexpr double act = 0.95;
constexpr double unknown_mark = 0.5; // that it is of whom the text in front names
constexpr auto to_the_end = static_cast<std::size_t>(-1);

/// Turns marks and the text between them into pieces.
class SlashCutter {
public:
    SlashCutter(std::vector<SlashMark> marks, const LanguageRules& rules)
        : marks_(std::move(marks)), rules_(rules), ended_(marks_.size()) {
        find_ends();
    }

    std::vector<PlacedPiece> cut() {
        for (std::size_t i = 0; i < marks_.size(); ++i) {
            if (optional_until_ && i > 0 && marks_[i].paragraph > *optional_until_) optional_until_.reset();
            step(i);
        }
        return std::move(pieces_);
    }

private:
    /// For each mark, whether what it opens is closed before the like of it is opened again.
    void find_ends() {
        bool act_ends = false;
        bool optional_ends = false;
        for (std::size_t i = marks_.size(); i-- > 0;) {
            const Kind kind = marks_[i].kind;
            if (kind == Kind::aside && std::exchange(act_ends, false)) {
                marks_[i].kind = Kind::act; // whatever it says, what its end closes is a clip's words
                marks_[i].doubtful = ended_[i] = true;
            }
            if (kind == Kind::act) ended_[i] = std::exchange(act_ends, false);
            if (kind == Kind::optional) ended_[i] = std::exchange(optional_ends, false);
            if (kind == Kind::end_act) act_ends = true;
            if (kind == Kind::end_optional) optional_ends = true;
        }
    }

    void step(std::size_t i) {
        SlashMark& mark = marks_[i];
        switch (mark.kind) {
        case Kind::text:
            return add_text(mark);
        case Kind::act:
            return open_act(i);
        case Kind::end_act:
            act_.reset();
            return;
        case Kind::optional:
            act_.reset();
            optional_until_ = ended_[i] ? to_the_end : last_optional_paragraph(i);
            return;
        case Kind::rest_optional:
            act_.reset();
            optional_until_ = to_the_end;
            return;
        case Kind::end_optional:
            optional_until_.reset();
            return;
        case Kind::aside:
            pieces_.push_back({mark.paragraph, {.kind = Piece::Kind::aside, .text = std::move(mark.text)}});
            return;
        }
    }

    /// Without an END OPT: the mark's own paragraph, or the next one where nothing stands behind the mark.
    [[nodiscard]] std::size_t last_optional_paragraph(std::size_t i) const {
        return marks_[std::min(i + 1, marks_.size() - 1)].paragraph;
    }

    void open_act(std::size_t i) {
        const SlashMark& mark = marks_[i];
        Piece piece{.kind = Piece::Kind::slot, .text = mark.text, .person = mark.person};
        piece.segment.kind = SegmentKind::clip;
        piece.segment.rule = "act";
        piece.segment.confidence = mark.doubtful ? unknown_mark : act;
        piece.segment.ambience = mark.ambience;
        piece.segment.number = mark.number;
        piece.segment.seconds = mark.seconds;
        piece.segment.optional = optional_until_.has_value();
        act_ = {.piece = pieces_.size(), .paragraph = mark.paragraph, .ended = ended_[i]};
        pieces_.push_back({mark.paragraph, std::move(piece)});
    }

    void add_text(SlashMark& mark) {
        if (act_ && belongs_to_act(mark)) {
            auto& words = pieces_[act_->piece].piece.segment.printed_words;
            if (!words) words.emplace();
            if (!words->empty()) *words += ' ';
            *words += unquoted(mark.text);
            act_->has_words = true;
            return;
        }
        act_.reset();
        Piece piece{.text = std::move(mark.text)};
        piece.segment.optional = optional_until_.has_value();
        pieces_.push_back({mark.paragraph, std::move(piece)});
    }

    [[nodiscard]] bool belongs_to_act(const SlashMark& mark) const {
        if (act_->ended || mark.paragraph == act_->paragraph) return true;
        return !act_->has_words && is_quoted(mark.text);
    }

    static bool is_quoted(std::string_view text) {
        const std::vector<Token> tokens = split_tokens(text);
        return !tokens.empty() && is_quotation_mark(tokens.front().mark);
    }

    /// Without the marks of a quotation that is all of the text.
    [[nodiscard]] std::string unquoted(const std::string& text) const {
        const MarkLine line(text, rules_);
        TokenRange range{0, line.size()};
        if (is_quotation_mark(line.mark(0))) ++range.begin;
        if (range.end > range.begin && is_quotation_mark(line.mark(range.end - 1))) --range.end;
        for (std::size_t i = range.begin; i < range.end; ++i)
            if (is_quotation_mark(line.mark(i))) return text;
        return line.text(range);
    }

    struct OpenAct {
        std::size_t piece = 0;
        std::size_t paragraph = 0;
        bool ended = false;     ///< its END ACT comes
        bool has_words = false; ///< some were printed
    };

    std::vector<SlashMark> marks_;
    const LanguageRules& rules_;
    std::vector<bool> ended_;
    std::vector<PlacedPiece> pieces_;
    std::optional<OpenAct> act_;
    std::optional<std::size_t> optional_until_; ///< the last paragraph of text that may be left out
};

/// Between runs of slashes stand marks and text in turn.
void cut_paragraph(const std::string& paragraph, std::size_t number, const LanguageRules& rules,
                   std::vector<SlashMark>& marks) {
    constexpr std::string_view slashes = "///";
    const std::size_t second =
        paragraph.find(slashes, std::min(paragraph.find_first_not_of('/'), paragraph.size()));
    const bool alone = paragraph.starts_with(slashes) && second != std::string::npos &&
                       paragraph.find_first_not_of("/ ", second) == std::string::npos;
    const std::size_t first = marks.size();
    bool any = false;
    for (std::size_t at = 0; at < paragraph.size();) {
        const std::size_t run = std::min(paragraph.find(slashes, at), paragraph.size());
        const bool closed = run < paragraph.size();
        const std::string part(trimmed(std::string_view(paragraph).substr(at, run - at)));
        at = std::min(paragraph.find_first_not_of('/', run), paragraph.size());
        std::vector<SlashMark> found;
        const bool in_act = marks.size() > first && marks.back().kind == Kind::act;
        const SlashPlace place = alone    ? SlashPlace::alone
                                 : in_act ? SlashPlace::clips_text
                                          : SlashPlace::mark;
        if (!part.empty() && (any || closed)) found = read_slash_words(part, rules, place);
        any = any || closed;
        if (found.empty() && !part.empty()) found.push_back({.kind = Kind::text, .text = part});
        for (SlashMark& mark : found) {
            mark.paragraph = number;
            if (mark.kind == Kind::aside && found.size() == 1) mark.text = paragraph;
            marks.push_back(std::move(mark));
        }
    }
    const auto is_text = [](const SlashMark& mark) { return mark.kind == Kind::text; };
    if (!std::all_of(marks.begin() + static_cast<std::ptrdiff_t>(first), marks.end(), is_text)) return;
    marks.resize(first); // slashes that are no marks
    marks.push_back({.kind = Kind::text, .text = paragraph, .paragraph = number});
}

} // namespace

std::vector<PlacedPiece> cut_at_slashes(const std::vector<std::string>& paragraphs,
                                        const LanguageRules& rules) {
    std::vector<SlashMark> marks;
    for (std::size_t i = 0; i < paragraphs.size(); ++i) cut_paragraph(paragraphs[i], i, rules, marks);
    return SlashCutter(std::move(marks), rules).cut();
}

} // namespace radiowrap
