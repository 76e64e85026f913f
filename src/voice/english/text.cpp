#include "voice/english/text.hpp"

#include "lib/icu/characters.hpp"
#include "lib/icu/utf8.hpp"
#include "voice/english/vocabulary.hpp"

#include <algorithm>

namespace radiowrap::english {

namespace {

Kind token_kind(char32_t c) {
    if (c >= '0' && c <= '9') return Kind::number;
    switch (kind_of(c)) {
    case CharacterKind::letter:
    case CharacterKind::mark:
    case CharacterKind::digit:
        return Kind::word; // digits of other scripts are left to their own reader
    case CharacterKind::space:
        return Kind::space;
    case CharacterKind::invisible:
    case CharacterKind::other:
        return Kind::symbol;
    }
    return Kind::symbol;
}

constexpr std::size_t kLongestPhonemes = 300;

/// The length of the "[[...]]" that begins here; 0 when none does.
std::size_t phonemes_length(std::string_view text) {
    if (!text.starts_with("[[")) return 0;
    const std::string_view inside = text.substr(2, kLongestPhonemes);
    const std::size_t close = inside.find_first_of("[]\n");
    return close != std::string_view::npos && inside.substr(close).starts_with("]]") ? close + 4 : 0;
}

bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }

} // namespace

bool Token::is_gap() const {
    return kind == Kind::space && text.find_first_of("\n\r\v\f") == std::string_view::npos &&
           text.find("\u2028") == std::string_view::npos && text.find("\u2029") == std::string_view::npos;
}

bool Token::is_dash() const {
    return is("-") || is("–") || is("—") || is("−") || is("‐") || is("‑") || is("‒") || is("―");
}

bool Token::is_capitalised() const {
    return is_word() && (is_capital(text.front()) || text.starts_with("[["));
}
bool Token::is_lower() const { return is_word() && text.front() >= 'a' && text.front() <= 'z'; }
bool Token::is_all_capitals() const { return is_word() && std::ranges::all_of(text, is_capital); }

Text::Text(std::string_view utf8) {
    std::size_t start = 0;
    Kind kind = Kind::none;
    for (std::size_t at = 0; at < utf8.size();) {
        const std::size_t here = at;
        if (const std::size_t length = phonemes_length(utf8.substr(at)); length > 0) {
            if (here > start) tokens_.push_back({kind, utf8.substr(start, here - start)});
            tokens_.push_back({Kind::word, utf8.substr(at, length)});
            start = at += length;
            continue;
        }
        const Kind next = token_kind(next_code_point(utf8, at));
        if (here > start && (next != kind || next == Kind::symbol)) {
            tokens_.push_back({kind, utf8.substr(start, here - start)});
            start = here;
        }
        kind = next;
    }
    if (start < utf8.size()) tokens_.push_back({kind, utf8.substr(start)});
}

const Token& Text::before(std::size_t at) const {
    return (*this)[at - 1].is_gap() ? (*this)[at - 2] : (*this)[at - 1];
}

std::string_view Text::between(std::size_t first, std::size_t end) const {
    if (first >= end || end > tokens_.size()) return {};
    const char* begin = tokens_[first].text.data();
    const std::string_view last = tokens_[end - 1].text;
    return {begin, static_cast<std::size_t>(last.data() + last.size() - begin)};
}

bool ends_sentence(const Text& text, std::size_t dot) {
    const Token& next = text[dot + 1];
    if (next.kind == Kind::none) return true;
    if (next.kind != Kind::space) return next.is("\"") || next.is("”") || next.is(")");
    const Token& word = text[dot + 2];
    return !next.is_gap() || word.kind == Kind::none || is_opener(word.text);
}

} // namespace radiowrap::english
