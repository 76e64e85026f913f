#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace radiowrap::english {

/// A number is a run of 0-9; a symbol is one code point that is none of the others. Phonemes for eSpeak NG,
/// which the lexicon puts in, "[[...]]", are a word.
enum class Kind : std::uint8_t { none, word, number, space, symbol };

struct Token {
    Kind kind = Kind::none;
    std::string_view text;

    [[nodiscard]] bool is(std::string_view other) const { return text == other; }
    [[nodiscard]] bool is_word() const { return kind == Kind::word; }
    [[nodiscard]] bool is_number() const { return kind == Kind::number; }
    /// White space inside a line.
    [[nodiscard]] bool is_gap() const;
    /// A hyphen, a dash or a minus sign.
    [[nodiscard]] bool is_dash() const;
    [[nodiscard]] bool is_apostrophe() const { return is("'") || is("’"); }
    /// A word that begins with A-Z, or phonemes: they stand for names.
    [[nodiscard]] bool is_capitalised() const;
    /// A word that begins with a-z.
    [[nodiscard]] bool is_lower() const;
    /// A word of A-Z only.
    [[nodiscard]] bool is_all_capitals() const;
};

/// A text in tokens. Any index may be asked for: outside the text stands a token of kind none. So `at - 1`
/// and `at + 2` need no care.
class Text {
public:
    /// `utf8` is well-formed and outlives the object.
    explicit Text(std::string_view utf8);

    const Token& operator[](std::size_t at) const { return at < tokens_.size() ? tokens_[at] : none_; }
    [[nodiscard]] std::size_t size() const { return tokens_.size(); }
    /// `at`, or behind the gap that stands there.
    [[nodiscard]] std::size_t skip_gap(std::size_t at) const { return at + ((*this)[at].is_gap() ? 1 : 0); }
    /// The token before `at` in its line, leaving out one gap.
    [[nodiscard]] const Token& before(std::size_t at) const;
    /// The same behind `end`.
    [[nodiscard]] const Token& after(std::size_t end) const { return (*this)[skip_gap(end)]; }
    /// Whether the word at `at` is the rest of one with an apostrophe, the "t" of "don't".
    [[nodiscard]] bool goes_on(std::size_t at) const {
        return (*this)[at - 1].is_apostrophe() && (*this)[at - 2].is_word();
    }
    /// From the first of a token to the end of another.
    [[nodiscard]] std::string_view between(std::size_t first, std::size_t end) const;

private:
    std::vector<Token> tokens_;
    Token none_;
};

/// Whether the full stop at `dot`, which belongs to an abbreviation, ends a sentence too: nothing follows in
/// the line, or a word that opens sentences.
bool ends_sentence(const Text& text, std::size_t dot);

} // namespace radiowrap::english
