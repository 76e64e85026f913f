#include "voice/arabic/spell_out/tokens.hpp"

#include "lib/icu/characters.hpp"
#include "lib/icu/utf8.hpp"
#include "voice/arabic/spell_out/words.hpp"

namespace radiowrap::spell_out {

namespace {

constexpr char32_t kKashida = U'\u0640';

bool is_ascii_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

bool is_ascii_alnum(char c) { return is_ascii_letter(c) || (c >= '0' && c <= '9'); }

/// Something that is written without spaces and holds a point or an at sign between Latin letters.
bool is_address(std::string_view chunk) {
    if (chunk.find("://") != std::string_view::npos || chunk.starts_with("www.")) return true;
    for (std::size_t i = 1; i + 1 < chunk.size(); ++i) {
        if (chunk[i] == '@' && is_ascii_alnum(chunk[i - 1]) && is_ascii_letter(chunk[i + 1])) return true;
        if (chunk[i] == '.' && is_ascii_letter(chunk[i - 1]) && is_ascii_letter(chunk[i + 1]) && i > 1)
            return true;
    }
    return false;
}

/// Diacritics that stand on nothing are symbols.
Kind kind_of_character(char32_t c, Kind before) {
    const bool in_word = before == Kind::word || before == Kind::foreign;
    if (in_word && (is_mark(c) || is_invisible(c))) return before;
    if (c == kKashida) return Kind::word;
    switch (kind_of(c)) {
    case CharacterKind::letter: {
        const bool ligature = c >= 0xfdf0 && c <= 0xfdff; // whole phrases in one character
        return script_of(c) == "Arab" && !ligature ? Kind::word : Kind::foreign;
    }
    case CharacterKind::digit:
        return Kind::number;
    case CharacterKind::space:
        return Kind::space;
    default:
        return Kind::symbol;
    }
}

void set_key(Token& token) {
    token.key = token.text;
    if (token.kind == Kind::word) token.key = word_key(token.text);
    if (token.kind != Kind::number) return;
    token.key.clear();
    for (std::size_t at = 0; at < token.text.size();)
        token.key += static_cast<char>('0' + digit_value(next_code_point(token.text, at)));
}

void split(std::vector<Token>& tokens, std::string_view chunk) {
    for (std::size_t at = 0; at < chunk.size();) {
        const std::size_t start = at;
        const char32_t c = next_code_point(chunk, at);
        const Kind before = start == 0 || tokens.empty() ? Kind::end : tokens.back().kind;
        const Kind kind = kind_of_character(c, before);
        if (kind != before || kind == Kind::symbol) tokens.push_back({kind, {}, {}});
        append_code_point(tokens.back().text, c); // what is not well-formed leaves as U+FFFD
    }
}

} // namespace

Tokens::Tokens(std::string_view text) {
    for (std::size_t start = 0; start < text.size();) {
        std::size_t at = start;
        const bool space = is_space(next_code_point(text, at));
        while (at < text.size()) {
            std::size_t next = at;
            if (is_space(next_code_point(text, next)) != space) break;
            at = next;
        }
        const std::string_view chunk = text.substr(start, at - start);
        if (!space && is_address(chunk))
            all_.push_back({Kind::verbatim, well_formed(chunk), {}});
        else
            split(all_, chunk);
        start = at;
    }
    for (Token& token : all_) set_key(token);
}

std::size_t Tokens::word_before(std::size_t at) const {
    if (at == 0 || at > size()) return kNowhere;
    std::size_t i = at - 1;
    if ((*this)[i].is_gap()) {
        if (i == 0) return kNowhere;
        --i;
    }
    return (*this)[i].kind == Kind::word ? i : kNowhere;
}

} // namespace radiowrap::spell_out
