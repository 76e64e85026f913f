#include "voice/arabic/spell_out/numbers_inflect.hpp"

namespace radiowrap::spell_out {

namespace {

std::string_view vowel(Case grammar_case) {
    if (grammar_case == Case::nominative) return "\u064f";
    return grammar_case == Case::accusative ? "\u064e" : "\u0650";
}

std::string nunation(std::string_view stem, Case grammar_case) {
    if (grammar_case == Case::nominative) return "\u064c";
    if (grammar_case == Case::genitive) return "\u064d";
    return stem.ends_with("ة") ? "\u064b" : "\u064bا";
}

std::string triptote(std::string_view stem, Case grammar_case, State state) {
    std::string word(stem);
    if (state == State::indefinite) return word += nunation(stem, grammar_case);
    return word += vowel(grammar_case);
}

std::string diptote(std::string_view stem, Case grammar_case, State state) {
    if (state == State::indefinite && grammar_case == Case::genitive) grammar_case = Case::accusative;
    return std::string(stem).append(vowel(grammar_case));
}

/// The t of a ta marbuta is written out before an ending.
std::string open_ending(std::string_view stem) {
    constexpr std::string_view marbuta = "ة";
    if (!stem.ends_with(marbuta)) return std::string(stem);
    return std::string(stem.substr(0, stem.size() - marbuta.size())).append("ت");
}

std::string dual(std::string_view stem, Case grammar_case, State state) {
    const std::string ending = grammar_case == Case::nominative ? "َا" : "َيْ";
    return open_ending(stem) + ending + (state == State::construct ? "" : "نِ");
}

std::string defective(std::string_view stem, Case grammar_case, State state) {
    if (grammar_case == Case::accusative) return triptote(stem, grammar_case, state);
    if (state != State::indefinite) return std::string(stem);
    constexpr std::string_view ending = "ِي";
    return std::string(stem.substr(0, stem.size() - ending.size())).append("\u064d");
}

bool is_sun_letter(std::string_view letter) {
    return std::string_view("ت ث د ذ ر ز س ش ص ض ط ظ ل ن").find(letter) != std::string_view::npos;
}

} // namespace

std::string inflect(Form form, Case grammar_case, State state) {
    switch (form.declension) {
    case Declension::full:
        return triptote(form.stem, grammar_case, state);
    case Declension::diptote:
        return diptote(form.stem, grammar_case, state);
    case Declension::sound_feminine:
        return triptote(form.stem, grammar_case == Case::accusative ? Case::genitive : grammar_case, state);
    case Declension::dual:
        return dual(form.stem, grammar_case, state);
    case Declension::sound_masculine:
        return std::string(form.stem) + (grammar_case == Case::nominative ? "ُونَ" : "ِينَ");
    case Declension::defective:
        return defective(form.stem, grammar_case, state);
    case Declension::fixed:
        break;
    }
    return std::string(form.stem);
}

std::string with_article(const std::string& word) {
    constexpr std::size_t letter_size = 2; // every Arabic letter, in UTF-8
    const std::string first = word.substr(0, letter_size), rest = word.substr(first.size());
    if (first == "ا") return "الِ" + word;
    if (is_sun_letter(first)) return "ال" + first + "\u0651" + rest;
    return "الْ" + word;
}

} // namespace radiowrap::spell_out
