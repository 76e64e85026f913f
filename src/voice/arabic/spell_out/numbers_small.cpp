#include "voice/arabic/spell_out/numbers_small.hpp"

#include <array>

namespace radiowrap::spell_out {

namespace {

struct Unit {
    Form for_masculine, for_feminine;
};

/// Index 0 to 10. Three to ten take the opposite of the counted noun's gender.
constexpr std::array<Unit, 11> kUnits = {{
    {{"صِفْر"}, {"صِفْر"}},
    {{"وَاحِد"}, {"وَاحِدَة"}},
    {{"اثْن", Declension::dual}, {"اثْنَت", Declension::dual}},
    {{"ثَلَاثَة"}, {"ثَلَاث"}},
    {{"أَرْبَعَة"}, {"أَرْبَع"}},
    {{"خَمْسَة"}, {"خَمْس"}},
    {{"سِتَّة"}, {"سِتّ"}},
    {{"سَبْعَة"}, {"سَبْع"}},
    {{"ثَمَانِيَة"}, {"ثَمَانِي", Declension::defective}},
    {{"تِسْعَة"}, {"تِسْع"}},
    {{"عَشَرَة"}, {"عَشْر"}},
}};

constexpr std::array<std::string_view, 10> kTens = {"",    "",   "عِشْر", "ثَلَاث", "أَرْبَع",
                                                    "خَمْس", "سِتّ", "سَبْع", "ثَمَان", "تِسْع"};

std::string unit(int value, Gender counted, Case grammar_case, State state) {
    const Unit& forms = kUnits[static_cast<std::size_t>(value)];
    return inflect(counted == Gender::masculine ? forms.for_masculine : forms.for_feminine, grammar_case,
                   state);
}

/// Eleven to nineteen, which have no cases but for the two of twelve.
std::string teen(int value, Gender counted, Case grammar_case) {
    const bool masculine = counted == Gender::masculine;
    const std::string ten = masculine ? " عَشَرَ" : " عَشْرَةَ";
    if (value == 11) return (masculine ? "أَحَدَ" : "إِحْدَى") + ten;
    if (value == 12) return unit(2, counted, grammar_case, State::construct) + ten;
    return unit(value - 10, counted, Case::accusative, State::construct) + ten;
}

} // namespace

std::string_view ten_stem(int tens) { return kTens[static_cast<std::size_t>(tens)]; }

std::vector<std::string> below_hundred(int value, Counting counting) {
    const State free = counting.definite ? State::definite : State::indefinite;
    std::vector<std::string> words;
    if (value <= 10) {
        const bool construct = counting.noun_follows && !counting.definite && value > 1;
        words.push_back(
            unit(value, counting.counted, counting.grammar_case, construct ? State::construct : free));
    } else if (value < 20) {
        words.push_back(teen(value, counting.counted, counting.grammar_case));
    } else {
        if (value % 10 == 1 && counting.counted == Gender::feminine)
            words.emplace_back("إِحْدَى");
        else if (value % 10 != 0)
            words.push_back(unit(value % 10, counting.counted, counting.grammar_case, free));
        words.push_back(inflect({ten_stem(value / 10), Declension::sound_masculine}, counting.grammar_case,
                                State::indefinite));
    }
    if (counting.definite)
        for (std::string& word : words) word = with_article(word);
    return words;
}

std::string hundreds(int count, Counting counting) {
    State state = counting.noun_follows ? State::construct : State::indefinite;
    if (counting.definite) state = State::definite;
    std::string word;
    if (count == 1) word = inflect({"مِئَة"}, counting.grammar_case, state);
    if (count == 2) word = inflect({"مِئَت", Declension::dual}, counting.grammar_case, state);
    if (count >= 3) { // newsreaders say ثَمَانِمِئَة in every case
        word = count == 8 ? "ثَمَانِ" : unit(count, Gender::feminine, counting.grammar_case, State::construct);
        word += inflect({"مِئَة"}, Case::genitive, state);
    }
    return counting.definite ? with_article(word) : word;
}

} // namespace radiowrap::spell_out
