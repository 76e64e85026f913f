#include "article/tokens.hpp"

#include "lib/icu/characters.hpp"
#include "lib/icu/letter_case.hpp"
#include "lib/icu/normalize.hpp"
#include "lib/icu/utf8.hpp"

#include <charconv>

namespace radiowrap {

namespace {

constexpr char32_t kashida = U'\u0640';

bool is_word_part(CharacterKind kind) { return kind != CharacterKind::space && kind != CharacterKind::other; }
bool is_inner_of_letters(char32_t c) {
    return c == U'-' || c == U'\u2010' || c == U'\u2011' || c == U'\'' || c == U'\u2019';
}
bool is_inner_of_digits(char32_t c) {
    return c == U'.' || c == U',' || c == U':' || c == U'/' || c == U'\u066B';
}

/// Splits one text, a token at a time.
class Splitter {
public:
    explicit Splitter(std::string_view text) : text_(text) {}

    std::vector<Token> split() {
        constexpr std::size_t kBytesAToken = 6;
        tokens_.reserve(text_.size() / kBytesAToken + 2);
        while (at_ < text_.size()) {
            std::size_t next = at_;
            const char32_t c = next_code_point(text_, next);
            const CharacterKind kind = kind_of(c);
            if (kind == CharacterKind::space || kind == CharacterKind::invisible) {
                spaced_ = spaced_ || kind == CharacterKind::space;
                at_ = next;
            } else if (is_word_part(kind)) {
                add_word();
            } else {
                add({.text = text_.substr(at_, next - at_), .mark = c}, next);
            }
        }
        return std::move(tokens_);
    }

private:
    void add(Token token, std::size_t end) {
        token.spaced = spaced_;
        spaced_ = false;
        at_ = end;
        tokens_.push_back(std::move(token));
    }

    void add_word() {
        const std::size_t end = word_end();
        Token token{.text = text_.substr(at_, end - at_), .form = folded(text_.substr(at_, end - at_))};
        if (token.form.empty()) { // kashidas or loose vowel signs only
            token.mark = kashida;
            return add(std::move(token), end);
        }
        finish(token);
        const bool abbreviated = letters_ == 1 && !token.digits && end < text_.size() && text_[end] == '.';
        if (abbreviated) token.text = text_.substr(at_, end + 1 - at_);
        add(std::move(token), abbreviated ? end + 1 : end);
    }

    /// Where the word that begins at at_ ends; counts its letters.
    std::size_t word_end() {
        letters_ = 0;
        char32_t last = 0;
        std::size_t end = at_;
        while (end < text_.size()) {
            std::size_t next = end;
            const char32_t c = next_code_point(text_, next);
            const CharacterKind kind = kind_of(c);
            const bool counts = kind != CharacterKind::mark && kind != CharacterKind::invisible;
            if (is_word_part(kind))
                letters_ += counts;
            else if (!joins(last, c, next))
                break;
            if (counts) last = c;
            end = next;
        }
        return end;
    }

    [[nodiscard]] bool joins(char32_t before, char32_t c, std::size_t next) const {
        if (next >= text_.size()) return false;
        const char32_t after = next_code_point(text_, next);
        if (is_inner_of_letters(c))
            return (is_letter(before) || is_digit(before)) && (is_letter(after) || is_digit(after));
        return is_inner_of_digits(c) && is_digit(before) && is_digit(after);
    }

    static void finish(Token& token) {
        token.capital = has_capital(token.text);
        std::string_view stem = token.form;
        if (stem.ends_with("'s")) {
            token.possessive = true;
            stem.remove_suffix(2);
        }
        token.key = key_of(stem);
        for (const char c : token.form) token.digits = token.digits || (c >= '0' && c <= '9');
    }

    /// Its first letter, or the one behind its first hyphen or apostrophe: "al-Nifi", "d'Arc".
    static bool has_capital(std::string_view word) {
        constexpr std::string_view joints = "-'\xE2"; // the others begin with that byte
        const bool joined = word.find_first_of(joints) != std::string_view::npos;
        bool first = true;
        for (std::size_t at = 0; at < word.size();) {
            const char32_t c = next_code_point(word, at);
            if (first && is_uppercase(c)) return true;
            if (!joined) return false;
            if (!first && is_inner_of_letters(c))
                return at < word.size() && is_uppercase(next_code_point(word, at));
            first = false;
        }
        return false;
    }

    std::string_view text_;
    std::size_t at_ = 0;
    std::size_t letters_ = 0;
    bool spaced_ = true;
    std::vector<Token> tokens_;
};

} // namespace

std::vector<Token> split_tokens(std::string_view text) { return Splitter(text).split(); }

std::string key_of(std::string_view form) {
    std::string key(form);
    for (std::size_t i = 0; i + 1 < key.size(); ++i) { // both take two bytes
        const std::string_view letter = std::string_view(key).substr(i, 2);
        if (letter == "\u0649") key.replace(i, 2, "\u064A"); // ى ي
        if (letter == "\u0629") key.replace(i, 2, "\u0647"); // ة ه
    }
    return key;
}

std::string words_key(std::string_view text) {
    std::string key;
    for (const Token& token : split_tokens(text)) {
        if (!token.is_word()) continue;
        if (!key.empty()) key += ' ';
        key += token.key;
    }
    return key;
}

bool is_all_capitals(std::string_view text, std::size_t least) {
    std::size_t capitals = 0;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = next_code_point(text, at);
        if (is_uppercase(c))
            ++capitals;
        else if (upper_case(c) != c)
            return false;
    }
    return capitals >= least;
}

bool is_quotation_mark(char32_t mark) {
    return mark == U'"' || mark == U'\u201C' || mark == U'\u201D' || mark == U'\u201E' || mark == U'\u201F' ||
           mark == U'\u00AB' || mark == U'\u00BB' || mark == U'\uFF02';
}

bool is_dash(char32_t mark) {
    return mark == U'-' || (mark >= U'\u2010' && mark <= U'\u2015') || mark == U'\u2212' || mark == kashida;
}

bool is_comma(char32_t mark) { return mark == U',' || mark == U'\u060C'; }

bool is_colon(char32_t mark) { return mark == U':' || mark == U'\uFF1A' || mark == U'\uFE55'; }

bool is_sentence_end(char32_t mark) {
    return mark == U'.' || mark == U'!' || mark == U'?' || mark == U'\u061F' || mark == U'\u06D4';
}

std::optional<int> number_of(const Token& token) {
    int number = 0;
    const std::string& form = token.form; // digits of every script are 0-9 in it
    const auto [end, error] = std::from_chars(form.data(), form.data() + form.size(), number);
    if (error != std::errc() || end != form.data() + form.size()) return std::nullopt;
    return number;
}

} // namespace radiowrap
