#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace radiowrap {

/// A word, or one mark of punctuation.
struct Token {
    std::string_view text;   ///< as written; a view into the text that was split
    std::string form{};      ///< folded (lib/icu/normalize.hpp); empty for punctuation
    std::string key{};       ///< form with the letters that writers mix up made one: ى is ي, ة is ه
    char32_t mark = 0;       ///< the punctuation mark; 0 for a word
    bool capital = false;    ///< begins with a capital letter, as "al-Nifi" does too
    bool possessive = false; ///< ended in 's, which `key` leaves out
    bool digits = false;     ///< holds a digit
    bool spaced = false;     ///< a space, or nothing, stands in front

    [[nodiscard]] bool is_word() const { return mark == 0; }
};

/// Words and marks of `text`, which must outlive them. A dot after a single letter belongs to it ("د." and
/// "J."), as do hyphens and apostrophes inside a word and `. , : /` between digits; a kashida that stands
/// alone is a dash.
std::vector<Token> split_tokens(std::string_view text);

/// The key of a form.
std::string key_of(std::string_view form);

/// The keys of the words of `text`, with single spaces: equal for two texts that differ only in marks and
/// spelling drift.
std::string words_key(std::string_view text);

/// The number that a token of digits is; empty for another, and for more than an int holds.
std::optional<int> number_of(const Token& token);

/// No letter is a small one, and `least` or more are capitals.
bool is_all_capitals(std::string_view text, std::size_t least = 1);

// Marks as they stand in reports.
bool is_quotation_mark(char32_t mark); ///< of the double kind, either side
bool is_dash(char32_t mark);           ///< hyphens and dashes, a kashida that stands alone
bool is_comma(char32_t mark);
bool is_colon(char32_t mark);
bool is_sentence_end(char32_t mark); ///< full stop, question mark, exclamation mark

} // namespace radiowrap
