#include "script/marks/named_voice.hpp"

#include "script/marks/mark_person.hpp"
#include "script/turns/name_words.hpp"
#include "script/word_lookup.hpp"

#include <algorithm>

namespace radiowrap {

namespace {

constexpr std::size_t longest_name = 12; // tokens, with title and role
constexpr std::size_t longest_short_name = 3;
constexpr double by_word = 0.85;
constexpr double by_length_or_number = 0.8;

/// Reads one line from left to right.
class VoiceReader {
public:
    VoiceReader(const MarkLine& line, std::string_view text, TextNames& names)
        : line_(line), text_(text), names_(names), end_(line.size()) {
        piece_.kind = Piece::Kind::slot;
        piece_.segment.kind = SegmentKind::clip;
    }

    std::optional<Piece> read() {
        read_brackets();
        const bool word = read_word();
        const TokenRange name = read_name();
        if (name.begin == name.end || !(word || is_short(name))) return std::nullopt;
        read_number_and_length();
        if (!read_words(word) || !set_rule(word)) return std::nullopt;
        return set_person(name, word) ? std::optional(std::move(piece_)) : std::nullopt;
    }

private:
    void read_brackets() {
        if (end_ < 3 || (line_.mark(0) != U'(' && line_.mark(0) != U'[')) return;
        if (line_.mark(end_ - 1) != (line_.mark(0) == U'(' ? U')' : U']')) return;
        bracket_ = true;
        ++at_;
        --end_;
    }

    /// "CUT:", "SOT", "مداخلة"; common words are among them, which are marks only in a bracket, in capitals,
    /// and where there are none with a colon, or with the clip's words at the end.
    bool read_word() {
        const std::size_t length = length_of_word();
        if (length == 0) return false;
        const Token& word = line_[at_];
        const bool caseless = !has_case(word);
        unmistakable_ = line_.is_upper(at_) || word.text.find('-') != std::string_view::npos ||
                        (caseless && line_.length(at_, MarkWord::act) > 0);
        if (!unmistakable_ && !caseless && (!bracket_ || !word.capital)) return false;
        at_ += length;
        read_number(); // "CUT 1: Park"
        const bool colon = line_.is_colon(at_);
        needs_words_ = !unmistakable_ && !bracket_ && !colon;
        skip_links();
        return true;
    }

    [[nodiscard]] std::size_t length_of_word() const {
        std::size_t length = 0;
        for (const MarkWord word : {MarkWord::interview, MarkWord::act, MarkWord::take})
            length = std::max(length, line_.length(at_, word));
        if (at_ >= line_.size()) return 0;
        const std::span<const Token> tokens(&line_[0], line_.size());
        return std::max(length, line_.rules().turns.length(tokens, at_, TurnWord::soundbite));
    }

    void skip_links() {
        while (at_ < end_ && (line_.is_colon(at_) || is_dash(line_.mark(at_)))) ++at_;
    }

    TokenRange read_name() {
        TokenRange name{at_, at_};
        while (name.end < end_ && name.end < at_ + longest_name && is_of_name(name.end)) ++name.end;
        at_ = name.end;
        return line_.trimmed(name);
    }

    [[nodiscard]] bool is_of_name(std::size_t at) const {
        if (line_[at].is_word()) return !line_[at].digits && !read_length(line_, at);
        return is_comma(line_.mark(at)) || line_.mark(at) == U'.';
    }

    [[nodiscard]] static bool is_short(TokenRange name) {
        return name.end - name.begin <= longest_short_name;
    }

    void read_number() {
        if (at_ >= end_ || read_length(line_, at_)) return;
        const auto number = number_of(line_[at_]);
        if (!number) return;
        piece_.segment.number = *number;
        ++at_;
    }

    void read_number_and_length() {
        read_number();
        std::size_t at = at_;
        while (at < end_ && (is_dash(line_.mark(at)) || is_comma(line_.mark(at)) || line_.mark(at) == U'('))
            ++at;
        // a colon may be the length's own, ":08", or stand in front of it, "NAME: 0:08"
        for (const std::size_t from : {at, at + (at < end_ && line_.is_colon(at) ? 1 : 0)})
            if (const auto length = from < end_ ? read_length(line_, from) : std::nullopt) {
                piece_.segment.seconds = length->seconds;
                at_ = length->end + (line_.mark(length->end) == U')' && length->end < end_ ? 1 : 0);
                return;
            }
    }

    /// What stands behind a colon is the clip's, and what a word for a clip has in quotation marks at its
    /// end. False when the line goes on in another way.
    bool read_words(bool word) {
        const bool colon = at_ < end_ && line_.is_colon(at_);
        if (colon || (word && at_ < end_ && is_quotation_mark(line_.mark(at_)))) {
            if (colon) ++at_;
            std::size_t last = end_;
            while (last > at_ && is_sentence_end(line_.mark(last - 1))) --last;
            const bool quoted = last > at_ + 1 && is_quotation_mark(line_.mark(at_)) &&
                                is_quotation_mark(line_.mark(last - 1));
            if (quoted) piece_.segment.printed_words = line_.quotation({at_, last});
            if (!quoted && word && unmistakable_ && at_ < end_)
                piece_.segment.printed_words = line_.text({at_, end_});
            if (quoted || piece_.segment.printed_words) at_ = end_;
        }
        if (needs_words_ && !piece_.segment.printed_words) return false;
        while (at_ < end_ && is_sentence_end(line_.mark(at_))) ++at_;
        return at_ >= end_;
    }

    bool set_rule(bool word) {
        const Segment& clip = piece_.segment;
        const bool numbered = clip.number && clip.printed_words && !bracket_;
        if (!word && !numbered && !(bracket_ && clip.seconds)) return false;
        piece_.segment.rule = word ? "act" : numbered ? "numbered_take" : "bracket_take";
        piece_.segment.confidence = word ? by_word : by_length_or_number;
        return true;
    }

    bool set_person(TokenRange name, bool word) {
        const std::string written = line_.text(name);
        auto person = word ? read_mark_person(written, line_.rules(), true) : std::nullopt;
        if (!person && word && is_office(name)) return true;
        if (!person) {
            if (!is_short(name) || is_time_or_place(name)) return false;
            if (!names_.has(written, text_) && !(word && is_in_capitals(name))) return false;
            person = read_mark_person(written, line_.rules(), false);
        }
        if (!person && word) person = MarkPerson{written, std::nullopt}; // "CUT: Park"
        if (!person) return false;
        piece_.person = std::move(person->name);
        piece_.title = std::move(person->title);
        return true;
    }

    /// "CUT: Mayor"
    [[nodiscard]] bool is_office(TokenRange name) const {
        return name.end - name.begin <= 2 && means_unnamed_people(line_.text(name), line_.rules());
    }

    /// "CUT: Marsh", whom the text need not name; "ACT 1: Storm" is none of a report.
    [[nodiscard]] bool is_in_capitals(TokenRange name) const {
        if (!line_.rules().capitals || !unmistakable_ || piece_.segment.number) return false;
        for (std::size_t i = name.begin; i < name.end; ++i) {
            Word word;
            look_up({&line_[0], line_.size()}, i, line_.rules(), word);
            if (!line_[i].capital || word.is_any({WordClass::stop, WordClass::determiner})) return false;
        }
        return true;
    }

    [[nodiscard]] bool is_time_or_place(TokenRange name) const {
        for (std::size_t i = name.begin; i < name.end; ++i) {
            Word word;
            look_up({&line_[0], line_.size()}, i, line_.rules(), word);
            if (word.is(WordClass::place) || line_.length(i, MarkWord::weekday) > 0) return true;
        }
        return false;
    }

    const MarkLine& line_;
    std::string_view text_;
    TextNames& names_;
    std::size_t at_ = 0;
    std::size_t end_;
    bool bracket_ = false;
    bool unmistakable_ = false;
    bool needs_words_ = false; ///< the word alone says too little
    Piece piece_;
};

} // namespace

std::optional<Piece> read_named_voice(const MarkLine& line, std::string_view text, TextNames& names) {
    if (line.size() < 2) return std::nullopt;
    return VoiceReader(line, text, names).read();
}

} // namespace radiowrap
