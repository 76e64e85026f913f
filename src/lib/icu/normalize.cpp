#include "lib/icu/normalize.hpp"

#include "base/error.hpp"
#include "lib/icu/characters.hpp"
#include "lib/icu/utf8.hpp"

#include <unicode/normalizer2.h>
#include <unicode/stringpiece.h>
#include <unicode/uchar.h>

namespace radiowrap {

namespace {

constexpr char32_t kashida = U'\u0640';

void throw_if_failed(UErrorCode error) {
    if (U_FAILURE(error)) throw Error(std::string("ICU normalization: ") + u_errorName(error));
}

const icu::Normalizer2& nfkd() {
    UErrorCode error = U_ZERO_ERROR;
    const icu::Normalizer2* normalizer = icu::Normalizer2::getNFKDInstance(error);
    throw_if_failed(error);
    return *normalizer;
}

std::string normalized(std::string_view text, const icu::Normalizer2* (*form)(UErrorCode&)) {
    UErrorCode error = U_ZERO_ERROR;
    const icu::Normalizer2* normalizer = form(error);
    throw_if_failed(error);
    std::string normal;
    icu::StringByteSink<std::string> sink(&normal, static_cast<int32_t>(text.size()));
    normalizer->normalizeUTF8(0, icu::StringPiece(text.data(), static_cast<int32_t>(text.size())), sink,
                              nullptr, error);
    throw_if_failed(error);
    return normal;
}

/// Letters that one keyboard or another writes for the same letter and Unicode keeps apart.
char32_t same_letter(char32_t c) {
    switch (c) {
    case U'\u0671':
        return U'\u0627'; // alef wasla
    case U'\u06A9':
        return U'\u0643'; // Persian kaf
    case U'\u06CC':
        return U'\u064A'; // Persian yeh
    case U'\u0131':
        return U'i'; // its capital is I, as that of i elsewhere
    case U'\u2019':
    case U'\u02BC':
        return U'\'';
    default:
        return c;
    }
}

/// Folded already, as most of our text is.
bool is_plain_arabic(char32_t c) { return c >= U'\u0627' && c <= U'\u064A' && c != kashida; }

void append_part(std::string& text, char32_t c) {
    const CharacterKind kind = kind_of(c);
    if (c == kashida || kind == CharacterKind::mark || kind == CharacterKind::invisible) return;
    if (kind == CharacterKind::digit) return text.push_back(static_cast<char>('0' + digit_value(c)));
    append_code_point(text, same_letter(static_cast<char32_t>(u_foldCase(static_cast<UChar32>(c), 0))));
}

} // namespace

std::string nfc(std::string_view text) { return normalized(text, icu::Normalizer2::getNFCInstance); }

std::string compatible(std::string_view text) { return normalized(text, icu::Normalizer2::getNFKCInstance); }

void append_folded(std::string& text, char32_t c) {
    if (c < 0x80)
        return text.push_back(c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : static_cast<char>(c));
    if (is_plain_arabic(c)) return append_code_point(text, c);
    icu::UnicodeString parts;
    if (!nfkd().getDecomposition(static_cast<UChar32>(c), parts)) return append_part(text, c);
    for (int32_t i = 0; i < parts.length(); i = parts.moveIndex32(i, 1))
        append_part(text, static_cast<char32_t>(parts.char32At(i)));
}

std::string folded(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        const char32_t c = next_code_point(text, at);
        if (is_plain_arabic(c))
            result.append(text, begin, at - begin);
        else
            append_folded(result, c);
    }
    return result;
}

} // namespace radiowrap
