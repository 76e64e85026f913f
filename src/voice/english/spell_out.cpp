#include "voice/english/spell_out.hpp"

#include "lib/icu/utf8.hpp"
#include "voice/english/reading.hpp"
#include "voice/english/writer.hpp"

#include <array>

namespace radiowrap {

namespace {

using english::MaybeReading;
using english::Text;
using Rule = MaybeReading (*)(const Text&, std::size_t);

/// The first that reads what stands at a token has it, so the narrower comes before the wider: a date before
/// a fraction, a fraction before a number.
constexpr std::array<Rule, 18> kRules = {
    english::read_web,    english::read_date,     english::read_digit_date,   english::read_phone,
    english::read_clock,  english::read_score,    english::read_year,         english::read_fraction,
    english::read_money,  english::read_code,     english::read_measure,      english::read_ordinal,
    english::read_roman,  english::read_initials, english::read_abbreviation, english::read_acronym,
    english::read_number, english::read_symbol};

MaybeReading read(const Text& text, std::size_t at) {
    for (const Rule rule : kRules)
        if (auto reading = rule(text, at)) return reading;
    return std::nullopt;
}

} // namespace

std::string spell_out_english(std::string_view bytes) {
    const std::string utf8 = well_formed(bytes);
    const Text text(utf8);
    english::Writer spoken;
    for (std::size_t at = 0; at < text.size();) {
        if (const auto reading = read(text, at)) {
            spoken.say(reading->words);
            at = reading->end;
        } else {
            spoken.keep(text[at++]);
        }
    }
    return spoken.finish();
}

} // namespace radiowrap
