#include "lib/icu/utf8.hpp"
#include "voice/arabic/spell_out/following.hpp"
#include "voice/arabic/spell_out/numbers_nouns.hpp"
#include "voice/arabic/spell_out/readers.hpp"

namespace radiowrap::spell_out {

namespace {

bool is_wordlike(const Token& token) {
    return token.kind == Kind::word || token.kind == Kind::foreign || token.kind == Kind::number;
}

bool is_one_of(const Token& token, std::string_view signs) {
    return token.kind == Kind::symbol && signs.find(token.key) != std::string_view::npos;
}

std::string quantity(const Tokens& tokens, std::size_t at, Case grammar_case, std::size_t& end) {
    const Reading reading =
        read_quantity({tokens, at, at, {}, {}, grammar_case}).value_or(Reading{at + 1, {}});
    end = reading.end;
    return reading.text;
}

/// "-5 درجات" is under zero; other numbers are said to lack.
Reading read_minus(const Tokens& tokens, std::size_t at) {
    Reading reading;
    const std::optional<Numeral> numeral = read_numeral(tokens, at + 1);
    const Following following = read_following(tokens, numeral ? numeral->end : at + 1);
    const bool unit = following.unit != nullptr && following.unit->singular.stem == "دَرَجَة";
    const bool noun = following.noun != kNowhere && tokens[following.noun].key.starts_with("درج");
    if (!unit && !noun) {
        reading.text = "نَاقِصَ " + quantity(tokens, at + 1, Case::genitive, reading.end);
        return reading;
    }
    reading.text = quantity(tokens, at + 1, Case::nominative, reading.end);
    if (noun && reading.end <= following.noun) {
        reading.text += " " + tokens[following.noun].text;
        reading.end = following.noun + 1;
    }
    reading.text += " تَحْتَ الصِّفْرِ";
    return reading;
}

/// Signs before a number.
std::optional<Reading> read_before_number(const Tokens& tokens, std::size_t at) {
    if (tokens[at].kind != Kind::symbol) return std::nullopt;
    const Token before = at == 0 ? Token{} : tokens[at - 1];
    const bool free = !is_wordlike(before) && !before.is(")") && !before.is("%");
    const std::size_t next = tokens.skip_gap(at + 1);
    Reading reading;
    if (tokens[next].kind != Kind::number || !free) return std::nullopt;
    if (next == at + 1 && is_one_of(tokens[at], "-−–")) {
        const bool range = before.is_gap() && at >= 2 && tokens[at - 2].kind == Kind::number;
        return range ? std::nullopt : std::optional(read_minus(tokens, at));
    }
    if (tokens[at].is("=")) {
        reading.text = "يُسَاوِي " + quantity(tokens, next, Case::accusative, reading.end);
        return reading;
    }
    std::string_view said;
    if (is_one_of(tokens[at], "~≈")) said = "نَحْوَ ";
    if (is_one_of(tokens[at], "№#")) said = "رَقْمُ ";
    if (is_one_of(tokens[at], "±")) said = "زَائِدَ أَوْ نَاقِصَ ";
    if (next == at + 1 && tokens[at].is("+")) said = "زَائِدَ ";
    if (said.empty()) return std::nullopt;
    reading.text = std::string(said) + quantity(tokens, next, Case::genitive, reading.end);
    return reading;
}

/// Pictures, arrows, bullets and marks of ownership say nothing.
bool is_silent(const Token& token) {
    if (is_one_of(token, "* • ● ■ □ ▪ ▶ ► ◄ ★ ☆ ✓ ✔ ° º © ® ™ § ¶ † ‡ # @ _ ^ ` | \\ ~ ₹")) return true;
    std::size_t at = 0;
    const char32_t c = next_code_point(token.key, at);
    return (c >= 0x2190 && c <= 0x21ff) || (c >= 0x2300 && c <= 0x23ff) || (c >= 0x25a0 && c <= 0x27bf) ||
           (c >= 0x2b00 && c <= 0x2bff) || c == 0xfe0f || c == 0x20e3 || c == 0x200d ||
           (c >= 0x1f000 && c <= 0x1faff);
}

std::optional<Reading> read_ampersand(const Tokens& tokens, std::size_t at) {
    const bool foreign = at > 0 && tokens[at - 1].kind == Kind::foreign;
    if (!tokens[at].is("&") || foreign) return std::nullopt; // AT&T keeps it
    return Reading{tokens.skip_gap(at + 1), "وَ"};
}

} // namespace

std::optional<Reading> read_symbol(const Tokens& tokens, std::size_t at) {
    if (tokens[at].kind != Kind::symbol) return std::nullopt;
    if (auto number = read_before_number(tokens, at)) return number;
    if (auto joined_words = read_ampersand(tokens, at)) return joined_words;
    const Token before = at == 0 ? Token{} : tokens[at - 1];
    const bool between = is_wordlike(before) && is_wordlike(tokens[at + 1]);
    if (between && (tokens[at].is("/") || tokens[at].is("_"))) return Reading{at + 1, " "};
    const bool model = between && tokens[at + 1].kind == Kind::number && before.kind != Kind::number;
    if (model && is_one_of(tokens[at], "-–")) return Reading{at + 1, " "};
    if (tokens[at].is("=")) return Reading{at + 1, "يُسَاوِي"};
    if (tokens[at].is("%") || tokens[at].is("٪")) return Reading{at + 1, "بِالْمِئَةِ"};
    if (!is_silent(tokens[at])) return std::nullopt;
    const bool gaps = at == 0 || before.kind == Kind::space;
    return Reading{gaps ? tokens.skip_gap(at + 1) : at + 1, {}};
}

} // namespace radiowrap::spell_out
