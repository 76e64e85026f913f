#include "script/marks/bracket_line.hpp"

#include "script/analysis.hpp"
#include "script/final_colon.hpp"
#include "script/marks/mark_person.hpp"
#include "script/marks/numbered_take.hpp"
#include "script/marks/slash_words.hpp"
#include "script/marks/unread.hpp"

#include <algorithm>

namespace radiowrap {

namespace {

constexpr std::size_t longest_line = 60; // tokens
constexpr std::size_t longest_sound = 9; // tokens; with more it is a caption
constexpr std::size_t words_of_plain_name = 2;
constexpr double declared = 0.9;          // that a mark with a word for sound is a slot
constexpr double by_length_or_name = 0.8; // a bracket with a name or a length and no more
constexpr char32_t brackets[][2] = {{U'(', U')'}, {U'[', U']'}, {U'{', U'}'}};

/// The tokens between the brackets; empty range when the line is not one pair of brackets.
TokenRange inside(const MarkLine& line) {
    std::size_t end = line.size();
    if (end > 0 && (is_sentence_end(line.mark(end - 1)) || line.is_colon(end - 1))) --end;
    if (end < 3 || end > longest_line) return {};
    for (const auto& [open, close] : brackets) {
        if (line.mark(0) != open || line.mark(end - 1) != close) continue;
        for (std::size_t i = 1; i + 1 < end; ++i)
            if (line.mark(i) == open || line.mark(i) == close) return {};
        return {1, end - 1};
    }
    return {};
}

/// Reads one bracket line.
class BracketReader {
public:
    BracketReader(const MarkLine& line, TokenRange range, std::string_view before, bool behind_slot)
        : line_(line), rules_(line.rules()), range_(range), before_(before), colon_(ends_in_colon(before)),
          behind_slot_(behind_slot) {
        piece_.kind = Piece::Kind::slot;
        piece_.segment.kind = SegmentKind::clip;
        piece_.segment.confidence = declared;
    }

    std::optional<Piece> read() {
        const std::size_t first = range_.begin;
        const bool labelled =
            line_.length(first, MarkWord::act) > 0 || line_.length(first, MarkWord::act_of) > 0;
        if (opens_advice(line_, first)) {
            piece_.kind = Piece::Kind::aside;
            return piece_;
        }
        if (const std::size_t label = line_.length(first, MarkWord::length);
            label > 0 && line_.is_colon(first + label))
            return read_labelled_length(first + label + 1);
        if (const std::size_t label = line_.length(first, MarkWord::sound_label);
            label > 0 && line_[first].capital && line_.is_colon(first + label))
            return read_labelled_sound(first + label + 1);
        const std::size_t sound =
            std::max(line_.length(first, MarkWord::sound), line_.length(first, MarkWord::act_of));
        const std::size_t voice = line_.length(first, MarkWord::voice);
        const std::size_t recording = line_.length(first, MarkWord::recording);
        if (auto take = read_take()) return take;
        if (auto act = read_named_act()) return act;
        take_length(range_);
        if (sound + voice > 0 && range_.end - first > longest_sound) return std::nullopt;
        if (sound > voice) return read_sound();
        if (recording > voice && stands_for_recording(recording)) return read_recording(recording);
        if (voice > 0) return read_voice(voice);
        if (labelled && line_.is_upper(first)) return read_act();
        return read_name_or_length();
    }

private:
    /// The length at the end of the range, which is then no part of it.
    void take_length(TokenRange& range) {
        for (std::size_t i = range.begin; i < range.end; ++i) {
            const auto length = read_length(line_, i);
            if (!length || line_.trimmed({length->end, range.end}).begin < range.end) continue;
            piece_.segment.seconds = length->seconds;
            range.end = i;
            return;
        }
    }

    [[nodiscard]] std::string words(std::size_t skipped) const {
        return line_.text(line_.trimmed({range_.begin + skipped, range_.end}));
    }

    /// "(المدة: 45 ثانية)" tells of the slot around it, and elsewhere of the whole report.
    std::optional<Piece> read_labelled_length(std::size_t at) {
        TokenRange value{at, range_.end};
        take_length(value);
        piece_.segment.rule = "bracket_take";
        piece_.segment.confidence = by_length_or_name;
        const bool of_slot = piece_.segment.seconds && (behind_slot_ || colon_);
        if (!of_slot) piece_.kind = Piece::Kind::aside;
        return piece_;
    }

    /// "(مقطع صوتي 1)", "[CLIP 2: NAME]"
    [[nodiscard]] std::optional<Piece> read_take() const {
        const std::string inner = line_.text(range_);
        return read_numbered_take(MarkLine(inner, rules_));
    }

    /// "[ROE ACT]"
    [[nodiscard]] std::optional<Piece> read_named_act() const {
        const std::vector<SlashMark> marks =
            read_slash_words(line_.text(range_), rules_, SlashPlace::clips_text);
        if (marks.size() != 1 || marks.front().kind != SlashMark::Kind::act || !marks.front().person)
            return std::nullopt;
        Piece act = piece_;
        act.segment.rule = "act";
        act.segment.number = marks.front().number;
        act.segment.seconds = marks.front().seconds;
        act.person = marks.front().person;
        return act;
    }

    /// "[SOUND: FREIGHT TRAIN]", "[SOUND: ROE :11 Q: “last words”]": who is called so in the text, or a
    /// sound.
    std::optional<Piece> read_labelled_sound(std::size_t at) {
        std::size_t end = at;
        while (end < range_.end && !is_quotation_mark(line_.mark(end))) ++end;
        auto& cue = line_.is_colon(end - 1) && end < range_.end ? piece_.segment.out_cue
                                                                : piece_.segment.printed_words;
        cue = line_.quotation({end, range_.end});
        std::size_t head = at; // up to the length, or to the label of the last words
        const auto is_label = [&](std::size_t i) {
            return line_.is_colon(i + 1) && !read_length(line_, i + 1);
        };
        while (head < end && !read_length(line_, head) && !is_label(head)) ++head;
        if (const auto length = head < end ? read_length(line_, head) : std::nullopt)
            piece_.segment.seconds = length->seconds;
        const TokenRange name = line_.trimmed({at, head});
        if (name.end - name.begin <= longest_sound && name.begin < name.end)
            set_person(read_mark_person(line_.text(name), rules_, false));
        const bool spoken = piece_.person && line_[name.begin].capital && (colon_ || cue.has_value());
        piece_.segment.rule = spoken ? "bracket_take" : "bracket_sound";
        piece_.segment.ambience = !spoken;
        return piece_;
    }

    std::optional<Piece> read_sound() {
        piece_.segment.rule = "bracket_sound";
        piece_.segment.ambience = true;
        return piece_;
    }

    /// "(تقرير)" is no mark with more words behind it than a name: "(تقرير لجنة التحقيق ص 4)".
    [[nodiscard]] bool stands_for_recording(std::size_t recording) const {
        const std::string rest = words(recording);
        return rest.empty() || read_mark_person(rest, rules_, true);
    }

    std::optional<Piece> read_recording(std::size_t recording) {
        piece_.segment.rule = "recorded_report";
        set_person(read_mark_person(words(recording), rules_, true));
        return piece_;
    }

    std::optional<Piece> read_voice(std::size_t voice) {
        const std::string rest = words(voice);
        auto person = read_mark_person(rest, rules_, true);
        const bool told = colon_ && split_tokens(rest).size() > 1 && stands_before(rest);
        if (!person && (told || (colon_ && is_titled_name(rest))))
            person = read_mark_person(rest, rules_, false); // the lead-in's own words
        const bool unnamed = rest.empty() || means_unnamed_people(rest, rules_);
        piece_.segment.rule = person || unnamed ? "bracket_take" : "bracket_sound";
        if (unnamed && !person && means_anybody(rest, rules_) && !stands_before(rest))
            piece_.segment.rule = "bracket_voices";
        piece_.segment.ambience = !person && !unnamed;
        set_person(person || unnamed ? person : read_mark_person(rest, rules_, false));
        return piece_;
    }

    /// "المتدربة راية الخوجة", behind a lead-in: a trade that no list has and a name, and no sound.
    [[nodiscard]] bool is_titled_name(const std::string& text) const {
        constexpr std::size_t most_words = 4;
        const Analysis parts = analyse(text, rules_);
        const std::vector<Word>& words = parts.words;
        if (words.size() < 3 || words.size() > most_words || !words[0].definite || words[1].definite)
            return false;
        return std::all_of(words.begin() + 1, words.end(), [](const Word& word) {
            return word.is_word() && (!word.is_listed() || word.is_given_name());
        });
    }

    /// "[ACT: NAME, title :12 “words”]"
    std::optional<Piece> read_act() {
        std::size_t at = range_.begin + line_.length(range_.begin, MarkWord::act);
        if (at < line_.size() && line_[at].digits) piece_.segment.number = number_of(line_[at++]);
        std::size_t end = at;
        while (end < range_.end && !is_quotation_mark(line_.mark(end))) ++end;
        piece_.segment.printed_words = line_.quotation({end, range_.end});
        piece_.segment.rule = "cut_sheet";
        TokenRange head{at, end};
        take_length(head);
        set_person(read_mark_person(line_.text(line_.trimmed(head)), rules_, false));
        return piece_;
    }

    std::optional<Piece> read_name_or_length() {
        const std::string name = words(0);
        const bool timed = piece_.segment.seconds.has_value();
        piece_.segment.rule = "bracket_take";
        piece_.segment.confidence = by_length_or_name;
        const std::size_t day = line_.length(range_.begin, MarkWord::weekday);
        if (day > 0 && range_.begin + day == range_.end) return std::nullopt; // "(Monday 8:30)"
        if (name.empty())
            return timed && (behind_slot_ || !before_.empty()) ? std::optional(piece_) : std::nullopt;
        auto person = read_mark_person(name, rules_, true);
        const bool expected = behind_slot_ || is_all_capitals(name) || // "(PORTER 0:15)"
                              (timed && rules_.capitals && stands_before(name));
        if (!person && ((colon_ && (timed || stands_before(name))) || (timed && expected)))
            person = read_mark_person(name, rules_, false);
        if (!person && timed && behind_slot_ && split_tokens(name).size() <= words_of_plain_name)
            person = MarkPerson{name, std::nullopt}; // a family name that is a word too: "(الخطيب 0:22)"
        if (!person || (!timed && !colon_)) return std::nullopt;
        set_person(std::move(person));
        return piece_;
    }

    /// All of its words stand in the text in front as well.
    [[nodiscard]] bool stands_before(const std::string& name) const {
        const std::vector<Token> text = split_tokens(before_);
        const std::vector<Token> asked = split_tokens(name);
        return std::all_of(asked.begin(), asked.end(), [&](const Token& word) {
            return std::any_of(text.begin(), text.end(), [&](const Token& token) {
                return token.is_word() && (token.key.ends_with(word.key) || word.key.ends_with(token.key)) &&
                       std::min(token.key.size(), word.key.size()) > 3;
            });
        });
    }

    void set_person(std::optional<MarkPerson> person) {
        if (!person) return;
        piece_.person = std::move(person->name);
        piece_.title = std::move(person->title);
    }

    const MarkLine& line_;
    const LanguageRules& rules_;
    TokenRange range_;
    std::string_view before_;
    bool colon_;
    bool behind_slot_;
    Piece piece_;
};

} // namespace

std::optional<Piece> read_bracket_line(const MarkLine& line, std::string_view before, bool behind_slot) {
    const TokenRange range = inside(line);
    if (range.begin >= range.end) return std::nullopt;
    return BracketReader(line, range, before, behind_slot).read();
}

bool is_break_line(const MarkLine& line) {
    const TokenRange words = line.trimmed({0, line.size()});
    return words.begin < words.end &&
           line.length(words.begin, MarkWord::break_line) == words.end - words.begin;
}

} // namespace radiowrap
