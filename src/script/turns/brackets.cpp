#include "script/turns/brackets.hpp"

#include "article/blocks.hpp"

#include <optional>

namespace radiowrap {

namespace {

using Kind = TurnPart::Kind;

constexpr std::size_t longest_note = 5;   // words
constexpr std::size_t longest_sound = 12; // words; a longer bracket is text
constexpr std::size_t longest_line = 20;  // words of a paragraph that is one bracket

std::size_t count_words(std::span<const Token> tokens) {
    std::size_t count = 0;
    for (const Token& token : tokens) count += token.is_word();
    return count;
}

/// What a bracket says of sound, if it does.
std::optional<Kind> kind_of_bracket(std::span<const Token> inside, const TurnWords& words) {
    const std::size_t count = count_words(inside);
    if (count == 0 || count > longest_sound) return std::nullopt;
    if (words.is(inside, TurnWord::recorded)) return Kind::recorded;
    if (words.length(inside, 0, TurnWord::sound) > 0)
        return words.holds(inside, TurnWord::recording) ? Kind::recording : Kind::sound;
    if (count <= longest_note && words.holds(inside, TurnWord::note)) return Kind::note;
    return std::nullopt;
}

/// Cuts one text.
class Cutter {
public:
    Cutter(std::string_view text, const TurnWords& words)
        : text_(text), words_(words), tokens_(split_tokens(text)) {}

    std::vector<TurnPart> cut() {
        for (std::size_t i = 0; i < tokens_.size(); ++i) {
            const char32_t mark = tokens_[i].mark;
            if (mark == U'(' || mark == U'[') open_ = i;
            if ((mark != U')' && mark != U']') || !open_) continue;
            close(*open_, i);
            open_.reset();
        }
        push(Kind::words, text_.size());
        return std::move(parts_);
    }

private:
    void close(std::size_t open, std::size_t end) {
        const auto inside = std::span<const Token>(tokens_).subspan(open + 1, end - open - 1);
        auto kind = kind_of_bracket(inside, words_);
        const bool all = open == 0 && end + 1 >= tokens_.size() - (tokens_.back().mark == U'.' ? 1 : 0);
        if (!kind && all && count_words(inside) <= longest_line) kind = Kind::note;
        if (!kind) return;
        push(Kind::words, offset(tokens_[open]));
        push(*kind, all ? text_.size() : behind(open, end));
    }

    /// Behind the bracket, and behind the full stop after it where the words in front have one already.
    [[nodiscard]] std::size_t behind(std::size_t open, std::size_t end) const {
        const bool stop = end + 1 < tokens_.size() && is_sentence_end(tokens_[end + 1].mark) &&
                          (open == 0 || is_sentence_end(tokens_[open - 1].mark));
        const Token& last = tokens_[stop ? end + 1 : end];
        return offset(last) + last.text.size();
    }

    [[nodiscard]] std::size_t offset(const Token& token) const {
        return static_cast<std::size_t>(token.text.data() - text_.data());
    }

    void push(Kind kind, std::size_t end) {
        const std::string_view part = trimmed(text_.substr(begin_, end - begin_));
        begin_ = end;
        if (!part.empty()) parts_.push_back({kind, part});
    }

    std::string_view text_;
    const TurnWords& words_;
    std::vector<Token> tokens_;
    std::vector<TurnPart> parts_;
    std::optional<std::size_t> open_;
    std::size_t begin_ = 0; ///< of what is not cut yet
};

} // namespace

std::vector<TurnPart> cut_brackets(std::string_view text, const TurnWords& words) {
    return Cutter(text, words).cut();
}

bool is_line_of_bracket(std::string_view text, const TurnWords& words) {
    const auto parts = cut_brackets(text, words);
    return parts.size() == 1 && parts.front().kind != TurnPart::Kind::words;
}

} // namespace radiowrap
