#include "voice/arabic/spell_out/numbers.hpp"

#include "voice/arabic/spell_out/numbers_small.hpp"

#include <array>
#include <utility>
#include <vector>

namespace radiowrap::spell_out {

namespace {

struct Scale {
    std::uint64_t value;
    Noun noun;
};

constexpr std::array<Scale, 4> kScales = {{
    {kTrillion, {{"تِرِيلْيُون"}, {"تِرِيلْيُونَات", Declension::sound_feminine}, Gender::masculine, {}, {}}},
    {kMilliard, {{"مِلْيَار"}, {"مِلْيَارَات", Declension::sound_feminine}, Gender::masculine, {}, {}}},
    {kMillion, {{"مِلْيُون"}, {"مَلَايِين", Declension::diptote}, Gender::masculine, {}, {}}},
    {kThousand, {{"أَلْف"}, {"آلَاف"}, Gender::masculine, {}, {}}},
}};

std::string joined(const std::vector<std::string>& parts) {
    std::string text;
    for (const std::string& part : parts) text += (text.empty() ? "" : " وَ") + part;
    return text;
}

std::string adjective(const Noun& noun, bool feminine, Declension declension, Case grammar_case) {
    if (noun.adjective.empty()) return {};
    const std::string stem = std::string(noun.adjective) + (feminine ? "َة" : "");
    return " " + inflect({stem, declension}, grammar_case, State::indefinite);
}

std::string with_tail(std::string text, const Noun& noun) {
    return noun.tail.empty() ? text : text + " " + std::string(noun.tail);
}

std::string pair_of(const Noun& noun, Case grammar_case, State state) {
    if (noun.singular.declension == Declension::fixed)
        return cardinal(2, {noun.gender, grammar_case}) + " " + std::string(noun.singular.stem);
    const std::string word = inflect({noun.singular.stem, Declension::dual}, grammar_case, state);
    const bool feminine = noun.gender == Gender::feminine;
    return with_tail(word + adjective(noun, feminine, Declension::dual, grammar_case), noun);
}

/// The noun as 3 to 10 count it. A plural of things takes a feminine adjective.
std::string few(const Noun& noun, State state) {
    const std::string word = inflect(noun.plural, Case::genitive, state);
    return with_tail(word + adjective(noun, true, Declension::full, Case::genitive), noun);
}

std::string one_or_pair(std::uint64_t value, const Noun& noun, Counting counting, State state) {
    const State own = counting.definite ? State::definite : state;
    const std::string text =
        value == 1 ? singular(noun, counting.grammar_case, own) : pair_of(noun, counting.grammar_case, own);
    return counting.definite ? with_article(text) : text;
}

} // namespace

std::string singular(const Noun& noun, Case grammar_case, State state) {
    const std::string word = inflect(noun.singular, grammar_case, state);
    const bool feminine = noun.gender == Gender::feminine;
    return with_tail(word + adjective(noun, feminine, Declension::full, grammar_case), noun);
}

std::string counted(std::uint64_t value, const Noun& noun, Counting counting, State noun_state) {
    const std::uint64_t rest = value % 100;
    if (value == 1 || value == 2) return one_or_pair(value, noun, counting, noun_state);
    if (rest == 1 || rest == 2) // a hundred thousands and a thousand
        return counted(value - rest, noun, counting) + " وَ" + one_or_pair(rest, noun, counting, noun_state);
    counting.counted = noun.gender;
    counting.noun_follows = true;
    const std::string number = cardinal(value, counting) + " ";
    if (value == 0 || rest == 0) return number + singular(noun, Case::genitive, noun_state);
    if (rest <= 10) return number + few(noun, noun_state);
    return number + singular(noun, Case::accusative, noun_state);
}

const Noun& scale_noun(std::uint64_t scale) {
    for (const Scale& each : kScales)
        if (each.value == scale) return each.noun;
    return kScales.back().noun;
}

std::string cardinal(std::uint64_t value, Counting counting) {
    std::vector<std::string> parts;
    if (value == 0) return below_hundred(0, counting).front();
    for (const Scale& scale : kScales) {
        const std::uint64_t count = value / scale.value;
        value %= scale.value;
        if (count == 0) continue;
        const State state = value == 0 && counting.noun_follows ? State::construct : State::indefinite;
        parts.push_back(counted(count, scale.noun, counting, state));
    }
    Counting hundred = counting;
    hundred.noun_follows = counting.noun_follows && value % 100 == 0;
    if (value >= 100) parts.push_back(hundreds(static_cast<int>(value / 100), hundred));
    if (value % 100 != 0)
        for (std::string& part : below_hundred(static_cast<int>(value % 100), counting))
            parts.push_back(std::move(part));
    return joined(parts);
}

} // namespace radiowrap::spell_out
