#include "script/marks/clip_label.hpp"

#include "article/blocks.hpp"
#include "script/marks/mark_line.hpp"
#include "script/turns/label.hpp"
#include "script/turns/name_capitals.hpp"
#include "script/turns/name_words.hpp"
#include "script/turns/quotation.hpp"

#include <algorithm>
#include <utility>

namespace radiowrap {

namespace {

using Tokens = std::span<const Token>;

constexpr double by_label = 0.85;
constexpr std::size_t longest_head = 16; // tokens up to the clip's words

/// Reads one line.
class ClipLabelReader {
public:
    ClipLabelReader(std::string_view line, std::string_view before, const LanguageRules& rules)
        : line_(line), before_(before), rules_(rules), tokens_(split_tokens(label_window(line))) {
        piece_.kind = Piece::Kind::slot;
        piece_.segment.kind = SegmentKind::clip;
        piece_.segment.rule = "cut_sheet";
        piece_.segment.confidence = by_label;
    }

    std::optional<Piece> read() {
        if (tokens_.empty() || !tokens_.front().is_word()) return std::nullopt;
        std::size_t words = 0;
        while (words < tokens_.size() && !is_quotation_mark(tokens_[words].mark)) ++words;
        if (words > longest_head) return std::nullopt;
        const Tokens head = trimmed_head(words);
        if (const std::size_t length = length_of_clip_word(head); length > 0) {
            if (!read_labelled(head.subspan(length))) return std::nullopt;
        } else if (words == tokens_.size() || !read_numbered(head, words)) {
            return std::nullopt;
        }
        if (words < tokens_.size() && !read_words(tokens_[words])) return std::nullopt;
        return std::move(piece_);
    }

private:
    /// Without the marks in front of the clip's words.
    [[nodiscard]] Tokens trimmed_head(std::size_t end) const {
        while (end > 0 && !tokens_[end - 1].is_word()) --end;
        return Tokens(tokens_).first(end);
    }

    [[nodiscard]] std::size_t length_of_clip_word(Tokens head) const {
        if (head.empty()) return 0;
        const std::string text(slice_of(line_, head));
        const MarkLine line(text, rules_);
        const std::size_t length = std::max({line.length(0, MarkWord::act), line.length(0, MarkWord::take),
                                             rules_.turns.length(head, 0, TurnWord::soundbite)});
        if (length == 0 || length >= head.size()) return 0;
        const bool plain = has_case(head.front()) && !is_all_capitals(head.first(length));
        const std::size_t behind = length + (head[length].digits ? 1 : 0);
        const bool colon = behind < head.size() && is_colon(head[behind].mark);
        return plain || (!has_case(head.front()) && !colon) ? 0 : length;
    }

    /// ": Park", "2: Park", "Marc Petit :14"
    bool read_labelled(Tokens rest) {
        const bool number = rest.size() > 1 && rest.front().digits && !has_case(tokens_.front());
        if (number && is_colon(rest[1].mark)) {
            piece_.segment.number = number_of(rest.front());
            rest = rest.subspan(1);
        }
        while (!rest.empty() && !rest.front().is_word()) rest = rest.subspan(1);
        const auto stop = std::find_if(rest.begin(), rest.end(), [](const Token& token) {
            return token.digits || is_colon(token.mark) || is_sentence_end(token.mark) || token.mark == U'(';
        });
        const auto count = static_cast<std::size_t>(stop - rest.begin());
        Tokens behind = rest.subspan(count);
        while (!behind.empty() && !behind.front().is_word()) behind = behind.subspan(1);
        if (!behind.empty() && !read_seconds(behind)) return false;
        return read_name(rest.first(count));
    }

    bool read_seconds(Tokens rest) {
        const std::string text(slice_of(line_, rest));
        const MarkLine line(text, rules_);
        auto length = read_length(line, 0);
        if (!length && rest.size() == 1) length = read_length(MarkLine(':' + text, rules_), 0);
        if (!length) return false;
        piece_.segment.seconds = length->seconds;
        return true;
    }

    /// "Nolan 1:"
    bool read_numbered(Tokens head, std::size_t words) {
        if (head.size() < 2 || !is_colon(tokens_[head.size()].mark) || head.size() + 1 != words) return false;
        const auto number = number_of(head.back());
        if (!number || head.back().form.size() > 2 || !read_name(head.first(head.size() - 1))) return false;
        piece_.segment.number = number;
        const std::string key = head[head.size() - 2].key;
        const std::vector<Token> before = split_tokens(before_);
        return std::any_of(before.begin(), before.end(),
                           [&](const Token& token) { return token.is_word() && token.key == key; });
    }

    bool read_name(Tokens name) {
        if (name.empty() || word_at(name, 0, rules_).is_any({WordClass::stop, WordClass::determiner}))
            return false;
        const auto person = read_person(line_, name, rules_);
        if (!person) return false;
        if (person->kind == PersonPhrase::Kind::unnamed) return true;
        if (person->kind != PersonPhrase::Kind::named) return false;
        if (!person->has_case && !person->known && !person->marked) return false;
        piece_.person = person->name;
        piece_.title = person->title;
        return true;
    }

    bool read_words(const Token& mark) {
        const std::string_view words =
            trimmed(line_.substr(static_cast<std::size_t>(mark.text.data() - line_.data())));
        if (!closes_quotation(words)) return false;
        piece_.segment.printed_words = without_quotation_marks(words);
        return true;
    }

    std::string_view line_, before_;
    const LanguageRules& rules_;
    std::vector<Token> tokens_;
    Piece piece_;
};

} // namespace

std::optional<Piece> read_clip_label(std::string_view line, std::string_view before,
                                     const LanguageRules& rules) {
    return ClipLabelReader(line, before, rules).read();
}

} // namespace radiowrap
