#include "script/turns/name_capitals.hpp"

#include "base/ascii_case.hpp"
#include "lib/icu/letter_case.hpp"
#include "lib/icu/utf8.hpp"
#include "script/name_key.hpp"

#include <algorithm>

namespace radiowrap {

namespace {

/// "III", "TJ": no name that is spoken as a word.
bool stays_in_capitals(std::string_view word) {
    const bool numeral = word.size() > 1 && word.find_first_not_of("IVX") == std::string_view::npos;
    const bool letters = word.size() > 1 && word.size() <= 3 &&
                         word.find_first_not_of("BCDFGHJKLMNPQRSTVWXZ") == std::string_view::npos;
    return numeral || letters;
}

/// In small letters but the first of each part: behind a hyphen, "Mc", and one letter with an apostrophe.
std::string lowered(std::string_view word) {
    std::string name;
    std::size_t letters = 0; // of the part
    for (std::size_t at = 0; at < word.size();) {
        const char32_t c = next_code_point(word, at);
        const bool apostrophe = c == U'\'' || c == U'\u2019';
        if (c == U'-' || c == U'\u2010' || (apostrophe && letters == 1)) {
            letters = 0;
            append_code_point(name, c);
            continue;
        }
        const bool mc = letters == 2 && name.ends_with("Mc");
        append_code_point(name, letters == 0 || mc ? upper_case(c) : lower_case(c));
        ++letters;
    }
    return name;
}

bool is_particle(std::string_view word, const TurnWords& words) {
    const std::vector<Token> token = split_tokens(word);
    return words.length(token, 0, TurnWord::name_particle) > 0;
}

/// Particles are small: "van" inside a name, "al" in front of its hyphen.
std::string in_usual_capitals(std::string_view word, bool first, bool abbreviated, const TurnWords& words) {
    const bool particle = !first && is_particle(word, words);
    if (!abbreviated && !particle && stays_in_capitals(word)) return std::string(word);
    std::string name = lowered(word);
    const std::size_t part = particle ? name.size() : std::min(name.find('-'), name.size());
    if (part < name.size() ? is_particle(std::string_view(word).substr(0, part), words) : particle)
        for (std::size_t i = 0; i < part; ++i) name[i] = ascii_lower(name[i]);
    return name;
}

} // namespace

bool is_all_capitals(std::span<const Token> tokens) {
    if (tokens.empty()) return false;
    const std::string_view first = tokens.front().text;
    const std::string_view last = tokens.back().text;
    return is_all_capitals(std::string_view(first.data(), last.data() + last.size()));
}

std::string shown_person(std::span<const Token> tokens, const TurnWords& words) {
    const bool capitals = is_all_capitals(tokens);
    std::string name;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const bool dot = tokens[i].mark == U'.';
        if (!tokens[i].is_word() && !dot) continue;
        if (!name.empty() && !dot && tokens[i].spaced) name += ' ';
        const bool abbreviated =
            tokens[i].text.ends_with('.') || (i + 1 < tokens.size() && tokens[i + 1].mark == U'.');
        const std::string word = dot ? "." : shown_name(tokens[i].text);
        name += capitals && !dot ? in_usual_capitals(word, name.empty(), abbreviated, words) : word;
    }
    return name;
}

} // namespace radiowrap
