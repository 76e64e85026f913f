#include "lib/icu/utf8.hpp"
#include "voice/english/calendar.hpp"
#include "voice/english/reading.hpp"
#include "voice/english/units.hpp"

#include <span>

namespace radiowrap::english {

namespace {

struct Entry {
    std::string_view written, said;
};

/// Said wherever they stand. A lone " " parts words, ", " pauses, nothing is left out.
constexpr Entry kAnywhere[] = {{"&", "and"},      {"=", "equals"},     {"%", "percent"},
                               {"…", "..."},      {"|", ", "},         {"*", ""},
                               {"`", ""},         {"\\", " "},         {"_", " "},
                               {"©", ""},         {"®", ""},           {"™", ""},
                               {"•", ""},         {"·", ""},           {"[", "("},
                               {"]", ")"},        {"{", "("},          {"}", ")"},
                               {"°", "degrees"},  {"§", "section"},    {"±", "plus or minus"},
                               {"×", "by"},       {"÷", "divided by"}, {"≈", "about"},
                               {"≥", "at least"}, {"≤", "at most"},    {"≠", "is not equal to"},
                               {"$", "dollars"},  {"€", "euros"},      {"£", "pounds"},
                               {"№", "number"},   {"†", ""},           {"²", "squared"},
                               {"³", "cubed"},    {"¶", ""},           {"−", "minus"},
                               {"\ufffc", ""}};

/// Said before a number, left out elsewhere.
constexpr Entry kBeforeNumber[] = {
    {"~", "about"}, {"<", "less than"}, {">", "more than"}, {"#", "number"}, {"^", "to the power of"}};

std::string_view look_up(std::span<const Entry> entries, std::string_view sign, bool& found) {
    for (const Entry& entry : entries) {
        if (sign != entry.written) continue;
        found = true;
        return entry.said;
    }
    return {};
}

bool is_figure(const Token& token) {
    return token.is_number() || token.is("$") || token.is("£") || token.is("€") || token.is("%");
}

/// Pictures: emoji, dingbats, arrows, their joiners and colours.
bool is_picture(char32_t c) {
    return (c >= 0x1F000 && c <= 0x1FBFF) || (c >= 0x2190 && c <= 0x21FF) || (c >= 0x2300 && c <= 0x23FF) ||
           (c >= 0x2500 && c <= 0x27BF) || (c >= 0x2900 && c <= 0x297F) || (c >= 0x2B00 && c <= 0x2BFF) ||
           (c >= 0xFE00 && c <= 0xFE0F) || c == 0x20E3 || (c >= 0xE0020 && c <= 0xE007F) || c == 0xFFF9;
}

bool is_picture(const Token& token) {
    if (token.text.empty() || static_cast<unsigned char>(token.text.front()) < 0x80) return false;
    std::size_t at = 0;
    return is_picture(next_code_point(token.text, at));
}

MaybeReading read_picture(const Text& text, std::size_t at) {
    if (is_picture(text[at])) return Reading{"", at + 1};
    const bool joiner = text[at].is("\u200d") && (is_picture(text[at - 1]) || is_picture(text[at + 1]));
    return joiner ? MaybeReading(Reading{"", at + 1}) : std::nullopt;
}

/// A figure ends in front of `at`: 5, 5km, 5%, 10:30 a.m.
bool ends_figure(const Text& text, std::size_t at) {
    const std::size_t last = at - (text[at - 1].is_gap() ? 2 : 1);
    const bool unit = text[last].is_lower() || text[last].text.size() <= 2;
    return is_figure(text[last]) || (text[last].is_word() && unit && text[last - 1].is_number());
}

/// 30 May-2 June, May 30-June 2
bool joins_days(const Text& text, std::size_t dash) {
    if (month_of(text[dash - 1]))
        return text[dash + 1].is_number() && text[dash + 2].is_gap() && month_of(text[dash + 3]);
    return text[dash - 1].is_number() && month_of(text[dash + 1]);
}

MaybeReading read_dash(const Text& text, std::size_t at) {
    const Token& dash = text[at];
    if (!dash.is_dash()) return std::nullopt;
    if (joins_days(text, at)) return Reading{"to", at + 1};
    const bool spaced = text[at - 1].is_gap() && text[at + 1].is_gap();
    const bool close = !text[at - 1].is_gap() && !text[at + 1].is_gap();
    if ((spaced || close) && is_figure(text.after(at + 1)) && ends_figure(text, at))
        return Reading{"to", text.skip_gap(at + 1)};
    if (dash.is("-") && text[at + 1].is("-")) return Reading{", ", at + 2};
    if (spaced || dash.is("—") || dash.is("―")) return Reading{", ", at + 1};
    const bool opens_line = text[at - 1].kind == Kind::none || text[at - 1].kind == Kind::space;
    if (opens_line && text[at + 1].is_gap()) return Reading{"", at + 1}; // "- He said"
    if (dash.is("–") && text[at + 1].is_gap()) return Reading{", ", at + 1};
    if (dash.is("–") || dash.is("‑") || dash.is("‐")) return Reading{"-", at + 1};
    return std::nullopt;
}

MaybeReading read_slash(const Text& text, std::size_t at) {
    if (!text[at].is("/")) return std::nullopt;
    if (ends_figure(text, at) && text[at + 1].is_lower()) { // $5/oz
        const auto unit = unit_at(text, at + 1, false);
        return unit ? Reading{"per " + std::string(unit->one), unit->end} : Reading{"per", at + 1};
    }
    const bool words = text.before(at).text.size() > 1 && text.before(at).is_lower() &&
                       text.after(at + 1).is_lower() && text.after(at + 1).text.size() > 1 &&
                       !text[at - 1].is("and") && !text[at + 1].is("or");
    return Reading{words ? "or" : " ", at + 1};
}

MaybeReading read_sign(const Text& text, std::size_t at) {
    if (text[at].is("#") && text[at + 1].is_word()) return Reading{"hashtag", at + 1};
    if (text[at].is("@"))
        return Reading{text.after(at + 1).is_word() || is_figure(text.after(at + 1)) ? "at" : "", at + 1};
    if (text[at].is("+")) {
        const bool sum = is_figure(text.after(at + 1)) || text.after(at + 1).is_word() ||
                         text.before(at).is_number() || text[at - 1].is_word() ||
                         text[at - 1].is("+"); // LGBT+, C++
        return Reading{sum ? "plus" : "", at + 1};
    }
    bool found = false;
    const std::string_view said = look_up(kBeforeNumber, text[at].text, found);
    if (!found) return std::nullopt;
    return Reading{is_figure(text.after(at + 1)) ? std::string(said) : "", at + 1};
}

} // namespace

MaybeReading read_symbol(const Text& text, std::size_t at) {
    if (text[at].kind != Kind::symbol && !text[at].is_word()) return std::nullopt;
    if (auto reading = read_picture(text, at))
        return reading; // variation selectors are marks: tokens of words
    if (text[at].is_word()) return std::nullopt;
    for (const auto rule : {read_dash, read_slash, read_sign})
        if (auto reading = rule(text, at)) return reading;
    bool found = false;
    const std::string_view said = look_up(kAnywhere, text[at].text, found);
    if (!found) return std::nullopt;
    return Reading{std::string(said), at + 1};
}

} // namespace radiowrap::english
