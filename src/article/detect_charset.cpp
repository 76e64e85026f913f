#include "article/detect_charset.hpp"

#include "lib/icu/characters.hpp"
#include "lib/icu/charset.hpp"
#include "lib/icu/utf8.hpp"

#include <algorithm>
#include <array>

namespace radiowrap {

namespace {

constexpr std::size_t sample_bytes = 64 * 1024; // of text enough to tell one charset from another

unsigned char byte_at(std::string_view bytes, std::size_t at) {
    return static_cast<unsigned char>(bytes[at]);
}

/// How many of the high bytes belong to well-formed UTF-8 sequences: in a legacy charset hardly any do by
/// chance, in damaged UTF-8 nearly all do.
bool is_damaged_utf8(std::string_view bytes) {
    std::size_t good = 0;
    std::size_t bad = 0;
    for (std::size_t at = 0; at < bytes.size();) {
        const std::size_t start = at;
        if (byte_at(bytes, at) < 0x80)
            ++at;
        else if (next_code_point(bytes, at) == U'\uFFFD')
            bad += at - start;
        else
            good += at - start;
    }
    return good >= bad;
}

bool is_plausible(char32_t c) {
    return c == U'\t' || c == U'\n' || c == U'\r' || is_space(c) || is_invisible(c) || is_mark(c) ||
           (c >= 0x20 && c < 0x250) || (c >= 0x600 && c < 0x780) || (c >= 0x2010 && c < 0x2070);
}

/// The share of characters that a report in Arabic or Latin letters may hold.
double plausibility(std::string_view bytes, const char* charset) {
    const auto text = convert_to_utf8(bytes.substr(0, sample_bytes), charset);
    if (!text || text->find('\0') != std::string::npos) return 0.0;
    std::size_t plausible = 0;
    std::size_t all = 0;
    for (std::size_t at = 0; at < text->size(); ++all) plausible += is_plausible(next_code_point(*text, at));
    return all == 0 ? 0.0 : static_cast<double>(plausible) / static_cast<double>(all);
}

/// Without a mark only a text with spaces or line ends is known as UTF-16: each has a zero byte.
const char* utf16_without_mark(std::string_view bytes) {
    if (bytes.size() % 2 != 0 || bytes.find('\0') == std::string_view::npos) return nullptr;
    const double little = plausibility(bytes, "UTF-16LE");
    const double big = plausibility(bytes, "UTF-16BE");
    if (std::max(little, big) < 0.9) return nullptr;
    return little >= big ? "UTF-16LE" : "UTF-16BE";
}

/// Windows-1256 maps every byte, so only its letters' frequencies tell text from noise: alef and lam are a
/// quarter of written Arabic and 2 in 128 of chance.
bool is_arabic_1256(std::string_view bytes) {
    std::size_t high = 0;
    std::size_t alef_lam = 0;
    std::size_t ascii_letters = 0;
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        high += byte >= 0xC0;
        alef_lam += byte == 0xC7 || byte == 0xE1;
        ascii_letters += byte < 0x80 && is_letter(byte);
    }
    return high > ascii_letters / 2 && alef_lam * 8 > high && alef_lam < high;
}

/// Accented letters are few among plain ones, and five bytes have no meaning.
bool is_latin_1252(std::string_view bytes) {
    constexpr std::array<unsigned char, 5> unassigned{0x81, 0x8D, 0x8F, 0x90, 0x9D};
    std::size_t accented = 0;
    std::size_t ascii_letters = 0;
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        if (std::find(unassigned.begin(), unassigned.end(), byte) != unassigned.end()) return false;
        accented += byte >= 0xC0;
        ascii_letters += byte < 0x80 && is_letter(byte);
    }
    return accented * 3 < ascii_letters;
}

} // namespace

CharsetGuess detect_charset(std::string_view bytes) {
    if (bytes.starts_with("\xFF\xFE")) return {"UTF-16"};
    if (bytes.starts_with("\xFE\xFF")) return {"UTF-16"};
    if (const char* utf16 = utf16_without_mark(bytes)) return {utf16};
    const auto invalid_at = first_invalid_utf8(bytes);
    if (!invalid_at) return {utf8_charset};
    const bool has_zero = bytes.find('\0') != std::string_view::npos;
    if (!has_zero && !is_damaged_utf8(bytes)) {
        if (is_arabic_1256(bytes)) return {"windows-1256"};
        if (is_latin_1252(bytes)) return {"windows-1252"};
    }
    return {nullptr, *invalid_at};
}

} // namespace radiowrap
