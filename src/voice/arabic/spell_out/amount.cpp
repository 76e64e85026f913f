#include "voice/arabic/spell_out/amount.hpp"

#include "voice/arabic/spell_out/numbers_ordinal.hpp"

namespace radiowrap::spell_out {

namespace {

constexpr Form kHalf{"نِصْف"};

std::string half_scaled(const Numeral& numeral, const Noun& scale, Counting counting, State state) {
    const std::string half = inflect(kHalf, counting.grammar_case, State::construct) + " ";
    if (numeral.value == 0) return half + singular(scale, Case::genitive, state);
    const std::string whole = counted(numeral.value, scale, counting) + " وَ" + half;
    if (state == State::construct) return whole + singular(scale, Case::genitive, state);
    return whole + with_article(singular(scale, Case::genitive, State::definite));
}

/// 2.3 million is 2300000; nothing when a rest stays.
std::uint64_t expanded(const Numeral& numeral, std::uint64_t scale) {
    std::uint64_t unit = scale, value = numeral.value * scale;
    for (const char digit : numeral.fraction) {
        if (unit % 10 != 0) return 0;
        unit /= 10;
        value += unit * static_cast<std::uint64_t>(digit - '0');
    }
    return value;
}

std::string before_fraction(const Numeral& numeral, Counting counting) {
    return cardinal(numeral.value, {Gender::masculine, counting.grammar_case, false, counting.definite}) +
           " فَاصِلَةْ ";
}

std::uint64_t fraction_of(const Numeral& numeral) { return std::stoull(numeral.fraction); }

bool is_countable_fraction(const Numeral& numeral) {
    return numeral.fraction.front() != '0' && fraction_of(numeral) > 2;
}

} // namespace

std::string and_half(Case grammar_case) { return " وَ" + inflect(kHalf, grammar_case, State::indefinite); }

std::string decimal_words(const Numeral& numeral, Counting counting) {
    const std::string whole = before_fraction(numeral, counting);
    if (numeral.fraction.front() == '0') return whole + digit_by_digit(numeral.fraction);
    counting.definite = false;
    counting.noun_follows = counting.noun_follows && is_countable_fraction(numeral);
    return whole + cardinal(fraction_of(numeral), counting);
}

std::string plain_amount(const Numeral& numeral, Counting counting) {
    if (numeral.fraction.empty()) return cardinal(numeral.value, counting);
    if (!numeral.is_half()) return decimal_words(numeral, counting);
    const State state = counting.noun_follows ? State::construct : State::indefinite;
    if (numeral.value == 0) return inflect(kHalf, counting.grammar_case, state);
    return cardinal(numeral.value, counting) + and_half(counting.grammar_case);
}

std::string scaled_amount(const Numeral& numeral, const Following& following, Counting counting,
                          State state) {
    const Noun& scale = *following.scale_word;
    if (numeral.fraction.empty()) return counted(numeral.value, scale, counting, state);
    if (numeral.is_half()) return half_scaled(numeral, scale, counting, state);
    const std::uint64_t value = numeral.value < kThousand ? expanded(numeral, following.scale) : 0;
    if (value == 0) return decimal_words(numeral, counting) + " " + singular(scale, Case::accusative, state);
    counting.noun_follows = state == State::construct;
    return cardinal(value, counting);
}

std::string unit_amount(const Numeral& numeral, const Noun& unit, Counting counting) {
    if (numeral.fraction.empty()) {
        const std::string text = counted(numeral.value, unit, counting);
        if (numeral.value != 1) return text;
        return text + " " + cardinal(1, {unit.gender, counting.grammar_case});
    }
    if (numeral.is_half() && numeral.value == 0)
        return inflect(kHalf, counting.grammar_case, State::construct) + " " +
               singular(unit, Case::genitive, State::indefinite);
    if (numeral.is_half()) return counted(numeral.value, unit, counting) + and_half(counting.grammar_case);
    if (is_countable_fraction(numeral))
        return before_fraction(numeral, counting) +
               counted(fraction_of(numeral), unit, {Gender::masculine, counting.grammar_case});
    counting.counted = unit.gender;
    return decimal_words(numeral, counting) + " " + singular(unit, Case::accusative, State::indefinite);
}

} // namespace radiowrap::spell_out
