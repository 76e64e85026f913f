#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace radiowrap::spell_out {

enum class Kind : std::uint8_t {
    word,     ///< Arabic letters with their marks
    foreign,  ///< letters of other scripts
    number,   ///< decimal digits of any script
    space,    ///< white space
    symbol,   ///< one character of anything else
    verbatim, ///< a web or mail address
    end       ///< behind the last and before the first
};

struct Token {
    Kind kind = Kind::end;
    std::string text; ///< as it is written
    std::string key;  ///< word: word_key; number: its digits as 0-9; else the text
    /// A symbol or foreign word that reads so; a word with that key.
    [[nodiscard]] bool is(std::string_view key_) const { return kind != Kind::number && key == key_; }
    [[nodiscard]] bool is_digits(std::size_t fewest, std::size_t most) const {
        return kind == Kind::number && key.size() >= fewest && key.size() <= most;
    }
    /// A space within the line.
    [[nodiscard]] bool is_gap() const { return kind == Kind::space && text.find('\n') == std::string::npos; }
};

/// The tokens of a text; every index may be asked for, those outside give Kind::end.
class Tokens {
public:
    explicit Tokens(std::string_view text);
    [[nodiscard]] const Token& operator[](std::size_t at) const { return at < all_.size() ? all_[at] : end_; }
    [[nodiscard]] std::size_t size() const { return all_.size(); }
    /// `at`, or behind the gap that stands there.
    [[nodiscard]] std::size_t skip_gap(std::size_t at) const { return (*this)[at].is_gap() ? at + 1 : at; }
    /// The word before `at`, across one gap; an index outside when something else stands there.
    [[nodiscard]] std::size_t word_before(std::size_t at) const;

private:
    std::vector<Token> all_;
    Token end_;
};

constexpr std::size_t kNowhere = static_cast<std::size_t>(-1);

} // namespace radiowrap::spell_out
