#include "lib/icu/characters.hpp"

#include "lib/icu/utf8.hpp"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

namespace radiowrap {

namespace {

UChar32 code(char32_t c) { return static_cast<UChar32>(c); }

CharacterKind ascii_kind(char c) {
    if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) return CharacterKind::letter;
    if (c >= '0' && c <= '9') return CharacterKind::digit;
    return c == ' ' || (c >= '\t' && c <= '\r') ? CharacterKind::space : CharacterKind::other;
}

} // namespace

CharacterKind kind_of(char32_t c) {
    if (c < 0x80) return ascii_kind(static_cast<char>(c));
    if (c >= U'\u0620' && c <= U'\u064A') return CharacterKind::letter; // most of all that is asked for
    switch (u_charType(code(c))) {
    case U_UPPERCASE_LETTER:
    case U_LOWERCASE_LETTER:
    case U_TITLECASE_LETTER:
    case U_MODIFIER_LETTER:
    case U_OTHER_LETTER:
    case U_LETTER_NUMBER:
        return CharacterKind::letter;
    case U_DECIMAL_DIGIT_NUMBER:
        return CharacterKind::digit;
    case U_NON_SPACING_MARK:
    case U_ENCLOSING_MARK:
    case U_COMBINING_SPACING_MARK:
        return CharacterKind::mark;
    case U_FORMAT_CHAR:
        return CharacterKind::invisible;
    case U_SPACE_SEPARATOR:
    case U_LINE_SEPARATOR:
    case U_PARAGRAPH_SEPARATOR:
        return CharacterKind::space;
    default:
        return u_isUWhiteSpace(code(c)) != 0 ? CharacterKind::space : CharacterKind::other; // U+0085
    }
}

bool is_letter(char32_t c) { return kind_of(c) == CharacterKind::letter; }
bool is_digit(char32_t c) { return kind_of(c) == CharacterKind::digit; }
bool is_uppercase(char32_t c) { return u_isupper(code(c)) != 0; }
bool is_mark(char32_t c) { return kind_of(c) == CharacterKind::mark; }
bool is_space(char32_t c) { return kind_of(c) == CharacterKind::space; }
bool is_invisible(char32_t c) { return kind_of(c) == CharacterKind::invisible; }
bool is_closing(char32_t c) { return (U_GET_GC_MASK(code(c)) & (U_GC_PE_MASK | U_GC_PF_MASK)) != 0; }
int digit_value(char32_t c) { return u_charDigitValue(code(c)); }

std::size_t columns_of(std::string_view text) {
    std::size_t count = 0;
    for (std::size_t at = 0; at < text.size();) {
        const CharacterKind kind = kind_of(next_code_point(text, at));
        count += kind == CharacterKind::mark || kind == CharacterKind::invisible ? 0 : 1;
    }
    return count;
}

std::string script_of(char32_t c) {
    UErrorCode error = U_ZERO_ERROR;
    const UScriptCode script = uscript_getScript(code(c), &error);
    return U_SUCCESS(error) ? uscript_getShortName(script) : "Zzzz";
}

} // namespace radiowrap
