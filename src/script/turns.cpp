#include "script/turns.hpp"

#include "script/confidence.hpp"
#include "script/marks/cut_sheet.hpp"
#include "script/marks/named_voice.hpp"
#include "script/marks/script_label.hpp"
#include "script/turns/brackets.hpp"
#include "script/turns/closing.hpp"
#include "script/turns/name_capitals.hpp"
#include "script/turns/piece_list.hpp"
#include "script/turns/quotation.hpp"
#include "script/turns/speech_like.hpp"
#include "script/turns/transcript.hpp"

#include <set>
#include <utility>

namespace radiowrap {

namespace {

constexpr std::size_t longest_desk_label = 4; // tokens
constexpr double unsure_of_name = 0.5;        // two have it, or only initials are there
constexpr double by_words = 0.9;              // of the confidence: what is said tells who the host is
constexpr double by_first_turn = 0.75;        // only who speaks first does: for a person to answer
constexpr std::size_t longest_mark = 400;     // bytes
constexpr double by_end = 0.75; // what closes the interview may still be the guest's: for a person to answer

/// Makes the pieces of a transcript, one paragraph after the other.
class TurnPieces {
public:
    TurnPieces(const Article& article, const LanguageRules& rules, const Transcript& transcript)
        : article_(article), rules_(rules), words_(rules.turns), transcript_(transcript),
          names_(article.paragraphs, rules), only_guest_(find_only_guest()),
          end_(find_closing(article, transcript, rules)), closing_reader_(closing_reader(transcript)) {}

    std::vector<Piece> make() {
        for (at_ = 0; at_ < article_.paragraphs.size(); ++at_) {
            const std::string& paragraph = article_.paragraphs[at_];
            if (at_ == end_) pieces_.end_slot();
            if (const auto& turn = transcript_.turns[at_])
                begin_turn(*turn, paragraph);
            else if (is_closing(paragraph))
                close();
            else
                go_on(without_script_labels(paragraph));
        }
        return pieces_.take();
    }

private:
    void begin_turn(const Turn& turn, const std::string& paragraph) {
        pieces_.end_slot();
        switch (turn.kind) {
        case Turn::Kind::credit:
            return pieces_.add(Piece::Kind::aside, paragraph);
        case Turn::Kind::sound:
            pieces_.add_sound(paragraph).segment.number = turn.label.number;
            return;
        case Turn::Kind::read:
            pieces_.add(Piece::Kind::aside, turn.label.text);
            last_reader_ = turn.label.text;
            return read_words(turn.label.rest);
        case Turn::Kind::heard:
            break;
        }
        open_slot(turn, paragraph);
        hear_words(turn.label.rest);
        quoted_ = opens_quotation(turn.label.rest) && closes_quotation(turn.label.rest);
    }

    void open_slot(const Turn& turn, const std::string& paragraph) {
        auto member = turn.member;
        const bool guest =
            turn.label.kind == TurnLabel::Kind::answer || turn.label.person.kind == PersonPhrase::Kind::guest;
        if (!member && guest) member = only_guest_;
        Piece& piece = pieces_.add_slot(paragraph, member ? "turn" : "turn_unnamed", unnamed_people);
        Segment& segment = piece.segment;
        segment.number = turn.label.number;
        if (member) {
            const Cast::Member& who = transcript_.cast.members()[*member];
            const bool introduced =
                heard_.insert(*member).second && is_longer(who, turn); // "Guest: FULL NAME"
            const bool as_written =
                turn.member && !who.by_initials && !turn.label.person.name.empty() && !introduced;
            piece.person = as_written ? turn.label.person.name : who.name;
            const bool initial =
                turn.label.person.name.find('.') == 1 && who.name.size() > piece.person->size();
            if (!turn.label.person.initials.empty() || initial) piece.person = who.name; // "B. Roquet"
            piece.title = turn.label.person.title;
            const bool unsure = who.ambiguous || is_initials(turn, who) || is_lone_word(turn, who);
            segment.confidence = unsure ? unsure_of_name : sure;
        }
        if (at_ + 1 == end_ && end_ < article_.paragraphs.size()) segment.confidence *= by_end;
        if (!transcript_.sure) segment.confidence *= transcript_.evident ? by_words : by_first_turn;
    }

    /// Nobody is known for these letters.
    static bool is_initials(const Turn& turn, const Cast::Member& who) {
        if (who.name.size() == 1) return true;
        return turn.label.person.initials.size() == 2 && who.name == turn.label.person.initials;
    }

    static bool is_longer(const Cast::Member& who, const Turn& turn) {
        return count_first_words(who.name) > count_first_words(turn.label.person.name);
    }

    /// One word in capitals that comes once, and by which nobody was called, may be no name: "TRAFFIC:".
    [[nodiscard]] bool is_lone_word(const Turn& turn, const Cast::Member& who) const {
        const PersonPhrase& person = turn.label.person;
        return who.turns == 1 && person.words == 1 && person.capitals && !person.known && !person.marked &&
               !who.by_initials && !called_.contains(words_key(person.name)) &&
               turn.label.kind == TurnLabel::Kind::person;
    }

    /// "INTRO:", "TAG:": the script goes on, whoever was heard.
    std::string without_script_labels(const std::string& paragraph) {
        std::string text = paragraph;
        if (auto label = take_script_label(text, rules_)) {
            pieces_.end_slot();
            pieces_.add(Piece::Kind::aside, *label);
        }
        return text;
    }

    /// A paragraph without a label.
    void go_on(const std::string& paragraph) {
        if (paragraph.empty()) return;
        if (read_sheet(paragraph)) return pieces_.add(Piece::Kind::aside, paragraph);
        if (const auto clip = read_clip(paragraph)) return add_clip(*clip, paragraph);
        if (is_detail(paragraph)) return pieces_.add(Piece::Kind::aside, paragraph);
        if (quoted_ && !opens_quotation(paragraph) && !is_line_of_bracket(paragraph, words_))
            pieces_.end_slot();
        if (!pieces_.someone_is_heard() || is_line_of_bracket(paragraph, words_))
            return read_words(paragraph);
        if (!pieces_.open_slot().printed_words)
            quoted_ = opens_quotation(paragraph) && closes_quotation(paragraph);
        pieces_.extend_slot(paragraph);
        hear_words(paragraph);
    }

    /// "Runs: 09 sec", "OUT: “... last words”": tells of who is heard.
    bool read_sheet(const std::string& paragraph) {
        if (!pieces_.someone_is_heard() || paragraph.size() > longest_mark) return false;
        const auto sheet = read_cut_sheet_line(MarkLine(paragraph, rules_));
        if (sheet) sheet->tell(pieces_.open_slot());
        return sheet.has_value();
    }

    /// "CUT: NAME" among the turns.
    std::optional<Piece> read_clip(const std::string& paragraph) {
        if (paragraph.size() > longest_mark) return std::nullopt;
        return read_named_voice(MarkLine(paragraph, rules_), paragraph, names_);
    }

    void add_clip(const Piece& clip, const std::string& paragraph) {
        Piece& piece = pieces_.add_slot(paragraph, clip.person ? "turn" : "turn_unnamed",
                                        clip.person ? clip.segment.confidence : unnamed_people);
        piece.person = clip.person;
        piece.title = clip.title;
        piece.segment.seconds = clip.segment.seconds;
        piece.segment.printed_words = clip.segment.printed_words;
        quoted_ = clip.segment.printed_words.has_value();
    }

    /// "Producer: NAME", "Slug: STORM", and what has a label in capitals that is no person's: "WEATHER: ..."
    [[nodiscard]] bool is_detail(const std::string& paragraph) const {
        const std::vector<Token> tokens = split_tokens(label_window(paragraph));
        const std::size_t colon = find_label_colon(tokens, rules_);
        if (colon == tokens.size()) return false;
        const Token& last = tokens[colon];
        const auto end = static_cast<std::size_t>(last.text.data() + last.text.size() - paragraph.data());
        const auto label = std::span(tokens).first(colon);
        if (words_.is(label, TurnWord::desk_label)) return true;
        if (label.size() <= longest_desk_label && is_all_capitals(label)) return true;
        return words_.is(label, TurnWord::not_a_label) &&
               !is_speech_like(std::string_view(paragraph).substr(end));
    }

    void hear_words(std::string_view text) {
        for (const TurnPart& part : cut_brackets(text, words_)) {
            if (part.kind != TurnPart::Kind::words) continue;
            pieces_.quote(part.text);
        }
    }

    /// Sound cuts what is read; a note is only left out.
    void read_words(std::string_view text) {
        for (const Token& token : split_tokens(text))
            if (token.capital && !is_all_capitals(token.text)) called_.insert(token.key);
        std::string words;
        std::vector<std::string_view> notes;
        const auto flush = [&] {
            if (!words.empty()) pieces_.add(Piece::Kind::text, std::exchange(words, {}));
            for (const std::string_view note : notes) pieces_.add(Piece::Kind::aside, note);
            notes.clear();
        };
        for (const TurnPart& part : cut_brackets(text, words_)) {
            if (part.kind == TurnPart::Kind::words) {
                append_words(words, part.text);
            } else if (part.kind == TurnPart::Kind::note) {
                notes.push_back(part.text);
            } else {
                flush();
                add_sound(part);
            }
        }
        flush();
    }

    void add_sound(const TurnPart& part) {
        const std::string text(part.text);
        if (part.kind == TurnPart::Kind::recorded) return add_recorded(text);
        if (part.kind == TurnPart::Kind::recording && someone_is_heard_next())
            pieces_.add(Piece::Kind::aside, text);
        else
            pieces_.add_sound(text);
    }

    /// The turns that follow are the report, unless the host goes on at once.
    void add_recorded(const std::string& text) {
        if (someone_else_is_next()) {
            pieces_.end_slot();
            return pieces_.add(Piece::Kind::aside, text);
        }
        pieces_.add_slot(text, "recorded_report", unnamed_people);
    }

    [[nodiscard]] bool someone_is_heard_next() const {
        const std::size_t next = at_ + 1;
        return next < transcript_.turns.size() && transcript_.turns[next] &&
               transcript_.turns[next]->kind == Turn::Kind::heard;
    }

    [[nodiscard]] bool someone_else_is_next() const {
        const std::size_t next = at_ + 1;
        if (next >= transcript_.turns.size() || !transcript_.turns[next]) return false;
        const Turn& turn = *transcript_.turns[next];
        const std::string_view host = last_reader_.empty() ? closing_reader_ : last_reader_;
        return turn.kind != Turn::Kind::read || words_key(turn.label.text) != words_key(host);
    }

    /// "Copyright ©" and the like.
    [[nodiscard]] bool is_closing(const std::string& paragraph) const {
        if (at_ == 0) return false;
        const std::vector<Token> tokens = split_tokens(label_window(paragraph));
        const std::size_t length = words_.length(tokens, 0, TurnWord::closing);
        const bool sign = length > 0 && length < tokens.size() && tokens[length].mark == U'\u00A9';
        return length > 1 || sign || words_.is(tokens, TurnWord::closing);
    }

    /// Up to the next turn nothing is read or heard.
    void close() {
        pieces_.add(Piece::Kind::aside, article_.paragraphs[at_]);
        while (at_ + 1 < transcript_.turns.size() && !transcript_.turns[at_ + 1])
            pieces_.add(Piece::Kind::aside, article_.paragraphs[++at_]);
    }

    /// Whom "the guest" means.
    [[nodiscard]] std::optional<std::size_t> find_only_guest() const {
        std::optional<std::size_t> only;
        const auto& members = transcript_.cast.members();
        for (std::size_t i = 0; i < members.size(); ++i)
            if (members[i].guest) {
                if (only) return std::nullopt;
                only = i;
            }
        return only;
    }

    const Article& article_;
    const LanguageRules& rules_;
    const TurnWords& words_;
    const Transcript& transcript_;
    TextNames names_;
    std::optional<std::size_t> only_guest_;
    std::set<std::size_t> heard_; ///< members of the cast
    std::size_t end_;             ///< the paragraph that closes an interview
    std::string_view closing_reader_;
    std::set<std::string> called_; ///< keys of the words with a capital that were read
    bool quoted_ = false;          ///< who was heard last stands in quotation marks
    std::size_t at_ = 0;           ///< the paragraph
    std::string_view last_reader_; ///< the label of who was read last
    PieceList pieces_;
};

} // namespace

std::optional<std::vector<Piece>> read_turns(const Article& article, const LanguageRules& rules) {
    const auto transcript = find_turns(article, rules);
    if (!transcript) return std::nullopt;
    return TurnPieces(article, rules, *transcript).make();
}

} // namespace radiowrap
