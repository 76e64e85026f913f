#include "voice/english/letters.hpp"
#include "voice/english/numbers.hpp"
#include "voice/english/reading.hpp"
#include "voice/english/vocabulary.hpp"

#include <unordered_set>

namespace radiowrap::english {

namespace {

constexpr std::size_t kMostParts = 8;

using Words = std::unordered_set<std::string_view>;

bool is_airline(std::string_view code) {
    static const Words codes = {"BA", "MH", "AF", "LH", "EK", "QR", "TK", "AA", "UA", "DL", "SU", "RB",
                                "SV", "MS", "RJ", "ME", "PS", "FR", "EY", "KU", "GF", "IR", "PC", "AZ"};
    return codes.contains(code);
}

/// Names before numbers that are read as words.
bool is_model_name(std::string_view word) {
    static const Words names = {"Covid", "covid", "MiG", "Mig", "Su", "Il", "An", "Tu", "Mi", "Ka", "Yak"};
    return names.contains(word);
}

bool precedes_number_name(const Token& token) {
    return token.is("Boeing") || token.is("Airbus") || token.is("Resolution") || token.is("resolution") ||
           token.is("resolutions") || token.is("Resolutions") || token.is("UNSCR") || token.is("Room") ||
           token.is("Route");
}

std::string with_hyphens(std::string words) {
    for (char& c : words)
        if (c == ' ') c = '-';
    return words;
}

std::string flight_number(std::string_view digits) {
    return digits.size() <= 2 ? cardinal(digits) : one_by_one(digits);
}

/// Flight MH370, BA 117
MaybeReading read_flight(const Text& text, std::size_t at) {
    const Token& before = text.before(at);
    const bool told =
        before.is("flight") || before.is("Flight") || before.is("flights") || before.is("Flights");
    if (told && text[at].is_number() && text[at].text.size() <= 4) {
        const bool goes_on = text[at + 1].kind == Kind::symbol && text[at + 2].is_number();
        if (!goes_on) return Reading{flight_number(text[at].text), at + 1};
    }
    const Token& letters = text[at];
    const std::size_t number = text.skip_gap(at + 1);
    if (!letters.is_all_capitals() || letters.text.size() > 3 || letters.text.size() < 2) return std::nullopt;
    if (!text[number].is_number() || text[number].text.size() > 4) return std::nullopt;
    const bool listed = is_airline(letters.text) && number > at + 1 && text[number].text.size() >= 3;
    if (!told && !listed) return std::nullopt;
    return Reading{letter_name(letters.text) + ' ' + flight_number(text[number].text), number + 1};
}

/// How the letters of a model begin its name: "F-", "A-K-", "COVID ".
std::string model_head(const Token& token) {
    const bool letters = token.text.size() == 1 || (token.is_all_capitals() && is_spelt(token.text)) ||
                         (token.is_all_capitals() && token.text.size() == 2);
    if (letters) return hyphenated(token.text) + '-';
    if (token.is("MiG")) return "Mig ";
    return std::string(token.text) + ' ';
}

bool is_model_head(const Token& token, bool hyphen) {
    if (token.is_all_capitals()) return token.text.size() <= (hyphen ? 8 : 4);
    return is_model_name(token.text);
}

/// F-16, A380, H5N1, RPG-7s
MaybeReading read_model(const Text& text, std::size_t at) {
    const bool hyphen = text[at + 1].is("-") || text[at + 1].is("–") || text[at + 1].is("‑");
    std::size_t end = at + (hyphen ? 2 : 1);
    if (!is_model_head(text[at], hyphen) || !text[end].is_number() || text[end].text.size() > 6)
        return std::nullopt;
    if (text[at - 1].is_number()) return std::nullopt;
    const std::string head = model_head(text[at]);
    std::string words =
        head + (head.ends_with(' ') ? in_pairs(text[end].text) : with_hyphens(in_pairs(text[end].text)));
    ++end;
    if (text[end].is(".") && text[end + 1].is_number()) { // PM2.5
        words += " point " + one_by_one(text[end + 1].text);
        end += 2;
    }
    for (std::size_t parts = 0;
         parts < kMostParts && text[end].is_all_capitals() && text[end].text.size() <= 2; ++parts) {
        words += '-' + hyphenated(text[end++].text);
        if (text[end].is_number()) words += '-' + with_hyphens(in_pairs(text[end++].text));
    }
    if (text[end].is("s")) return Reading{plural(words), end + 1};
    return Reading{words, end};
}

/// 5G, 3D
MaybeReading read_number_first(const Text& text, std::size_t at) {
    if (!text[at].is_number() || text[at].text.size() > 3) return std::nullopt;
    if (text[at + 1].is_all_capitals() && text[at + 1].text.size() == 1 && !text[at + 2].is_number())
        return Reading{with_hyphens(cardinal(text[at].text)) + '-' + std::string(text[at + 1].text), at + 2};
    return std::nullopt;
}

/// Boeing 747, Resolution 2254
MaybeReading read_number_name(const Text& text, std::size_t at) {
    if (!text[at].is_number() || !precedes_number_name(text.before(at)) || text[at + 1].kind == Kind::word)
        return std::nullopt;
    if ((text[at + 1].is(",") || text[at + 1].is(".")) && text[at + 2].is_number()) return std::nullopt;
    if (text[at + 1].is_dash() && text[at + 2].is_number() && !text[at + 3].is_word()) // Boeing 737-800
        return Reading{in_pairs(text[at].text) + ' ' + in_pairs(text[at + 2].text), at + 3};
    return Reading{in_pairs(text[at].text), at + 1};
}

} // namespace

MaybeReading read_code(const Text& text, std::size_t at) {
    if (auto reading = read_flight(text, at)) return reading;
    if (auto reading = read_model(text, at)) return reading;
    if (auto reading = read_number_first(text, at)) return reading;
    return read_number_name(text, at);
}

} // namespace radiowrap::english
