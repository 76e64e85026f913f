#include "voice/arabic/spell_out/numbers_ordinal.hpp"

#include "voice/arabic/spell_out/numbers_small.hpp"

#include <array>

namespace radiowrap::spell_out {

namespace {

/// Of the unit in eleventh, twenty-first: index 1 to 10.
constexpr std::array<Form, 11> kOrdinals = {{{""},
                                             {"حَادِي", Declension::defective},
                                             {"ثَانِي", Declension::defective},
                                             {"ثَالِث"},
                                             {"رَابِع"},
                                             {"خَامِس"},
                                             {"سَادِس"},
                                             {"سَابِع"},
                                             {"ثَامِن"},
                                             {"تَاسِع"},
                                             {"عَاشِر"}}};

struct Part {
    std::string_view one, several;
};

/// By denominator, from two.
constexpr std::array<Part, 9> kParts = {{{"نِصْف", "أَنْصَاف"},
                                         {"ثُلُث", "أَثْلَاث"},
                                         {"رُبُع", "أَرْبَاع"},
                                         {"خُمْس", "أَخْمَاس"},
                                         {"سُدْس", "أَسْدَاس"},
                                         {"سُبْع", "أَسْبَاع"},
                                         {"ثُمْن", "أَثْمَان"},
                                         {"تُسْع", "أَتْسَاع"},
                                         {"عُشْر", "أَعْشَار"}}};

std::string unit(int value, Gender gender, Case grammar_case) {
    const Form form = kOrdinals[static_cast<std::size_t>(value)];
    if (gender == Gender::masculine) return with_article(inflect(form, grammar_case, State::definite));
    const std::string stem = std::string(form.stem) + "َة";
    return with_article(inflect({stem}, grammar_case, State::definite));
}

} // namespace

std::string ordinal(std::uint64_t value, Gender gender, Case grammar_case) {
    const bool masculine = gender == Gender::masculine;
    if (value == 0 || value >= 100) return cardinal(value, {Gender::masculine, grammar_case, false, true});
    const int number = static_cast<int>(value);
    if (number == 1) return masculine ? inflect({"الْأَوَّل"}, grammar_case, State::definite) : "الْأُولَى";
    if (number <= 10) return unit(number, gender, grammar_case);
    if (number < 20) return unit(number - 10, gender, Case::accusative) + (masculine ? " عَشَرَ" : " عَشْرَةَ");
    const std::string ten = with_article(
        inflect({ten_stem(number / 10), Declension::sound_masculine}, grammar_case, State::definite));
    return number % 10 == 0 ? ten : unit(number % 10, gender, grammar_case) + " وَ" + ten;
}

std::string hour_ordinal(int hour, Case grammar_case) {
    if (hour == 1) return inflect({"الْوَاحِدَة"}, grammar_case, State::definite);
    return ordinal(static_cast<std::uint64_t>(hour), Gender::feminine, grammar_case);
}

std::string fraction(int numerator, int denominator, Case grammar_case, bool noun_follows) {
    const Part part = kParts[static_cast<std::size_t>(denominator - 2)];
    const State state = noun_follows ? State::construct : State::indefinite;
    if (numerator == 1) return inflect({part.one}, grammar_case, state);
    if (numerator == 2) return inflect({part.one, Declension::dual}, grammar_case, state);
    return cardinal(static_cast<std::uint64_t>(numerator), {Gender::masculine, grammar_case, true, false}) +
           " " + inflect({part.several}, Case::genitive, state);
}

std::string digit_by_digit(std::string_view digits) {
    std::string text;
    for (const char digit : digits)
        text += (text.empty() ? "" : " ") + cardinal(static_cast<std::uint64_t>(digit - '0'), {});
    return text;
}

} // namespace radiowrap::spell_out
