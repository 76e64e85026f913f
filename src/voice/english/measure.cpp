#include "voice/english/numbers.hpp"
#include "voice/english/quantity.hpp"
#include "voice/english/reading.hpp"
#include "voice/english/units.hpp"
#include "voice/english/vocabulary.hpp"

namespace radiowrap::english {

namespace {

constexpr std::size_t kTokensBack = 24;

/// A full stop that only shortens the unit: "5 km. away".
std::size_t behind_short_dot(const Text& text, std::size_t end) {
    return text[end].is(".") && text[end + 1].is_gap() && text[end + 2].is_lower() ? end + 1 : end;
}

MaybeReading read_percent(const Text& text, const Amount& amount) {
    const std::size_t sign = text.skip_gap(amount.end);
    if (text[sign].is("%") || text[sign].is("٪")) return Reading{amount.words + " percent", sign + 1};
    if (text[sign].is("‰")) return Reading{amount.words + " per thousand", sign + 1};
    return std::nullopt;
}

/// Whether the sentence has counted in millions before.
bool counts_millions(const Text& text, std::size_t at) {
    for (std::size_t back = 1; back <= kTokensBack && back <= at; ++back) {
        const Token& token = text[at - back];
        if (token.is("million") || token.is("billion") || token.is("bn")) return true;
    }
    return false;
}

/// "m" is metres, but millions where something counted follows ("5m refugees").
MaybeReading read_scale(const Text& text, std::size_t at, const Amount& amount) {
    std::size_t end = amount.end;
    const bool is_short_million = text[end].is("m");
    const auto scale = scale_at(text, end);
    if (!scale || text[end - 1].text.size() > 2) return std::nullopt; // written out: as it stands
    const std::string_view next = text.after(end).text;
    const bool counted = is_counted(next) || is_plural(next) || counts_millions(text, at);
    if (is_short_million && !counted) return std::nullopt;
    return Reading{amount.words + ' ' + *scale, end};
}

MaybeReading inches_behind(const Text& text, std::size_t at, const std::string& feet) {
    if (text[at].is(".")) ++at; // 5 ft. 6 in.
    const std::size_t number = text.skip_gap(at);
    const std::size_t unit = text.skip_gap(number + 1);
    if (!text[number].is_number() || text[number].text.size() > 2 || !text[unit].is("in"))
        return std::nullopt;
    const std::string inches = cardinal(text[number].text);
    return Reading{feet + ' ' + inches + (text[number].is("1") ? " inch" : " inches"),
                   behind_short_dot(text, unit + 1)};
}

/// 155mm shells
bool is_calibre(const Text& text, const Unit& unit) {
    const Token& next = text.after(unit.end);
    return unit.one == "millimetre" && next.is_lower() && !is_function_word(next.text);
}

/// 6'2"
MaybeReading read_height(const Text& text, std::size_t at) {
    if (!text[at].is_number() || !(text[at + 1].is_apostrophe() || text[at + 1].is("′"))) return std::nullopt;
    const std::size_t inch = text.skip_gap(at + 2);
    const Token& mark = text[inch + 1];
    if (!text[inch].is_number() || !(mark.is("\"") || mark.is("”") || mark.is("″"))) return std::nullopt;
    return Reading{cardinal(text[at].text) + (text[at].is("1") ? " foot " : " feet ") +
                       cardinal(text[inch].text) + (text[inch].is("1") ? " inch" : " inches"),
                   inch + 2};
}

} // namespace

MaybeReading read_measure(const Text& text, std::size_t at) {
    if (auto reading = read_height(text, at)) return reading;
    const auto amount = amount_at(text, at);
    if (!amount) return std::nullopt;
    if (auto reading = read_percent(text, *amount)) return reading;
    if (auto reading = read_scale(text, at, *amount)) return reading;
    if (text[amount->end].is("s") && text[amount->end - 2].is(".")) // 9.58s; 80s are years
        return Reading{amount->words + " seconds", amount->end + 1};
    const bool hyphen = text[amount->end].is("-"); // a 120-mm mortar
    const std::size_t start = hyphen ? amount->end + 1 : text.skip_gap(amount->end);
    const auto unit = unit_at(text, start, start == amount->end);
    if (!unit) return std::nullopt;
    const bool one =
        amount->is_one || hyphen || is_attributive(text, at, unit->end) || is_calibre(text, *unit);
    const std::string words = amount->words + ' ' + std::string(one ? unit->one : unit->many);
    if (unit->many == "feet") {
        if (auto reading = inches_behind(text, unit->end, words)) return reading;
    }
    return Reading{words, behind_short_dot(text, unit->end)};
}

} // namespace radiowrap::english
