#include "voice/arabic/spell_out/readers.hpp"
#include "voice/arabic/spell_out/words.hpp"

#include <array>

namespace radiowrap::spell_out {

namespace {

struct Title {
    std::string_view letter, stem;
};

constexpr std::array<Title, 4> kTitles = {
    {{"د", "الدُّكْتُور"}, {"ا", "الْأُسْتَاذ"}, {"م", "الْمُهَنْدِس"}, {"ج", "الْجُزْء"}}};

const Title* title_of(const Token& token) {
    if (token.kind != Kind::word) return nullptr;
    for (const Title& title : kTitles)
        if (title.letter == token.key) return &title;
    return nullptr;
}

/// A letter and a point (or slash) in front of a name. Behind a word that ends a sentence it would be the
/// sentence's last letter, but a name follows.
std::size_t behind_title(const Tokens& tokens, std::size_t at) {
    const Title* title = title_of(tokens[at]);
    if (title == nullptr || !(tokens[at + 1].is(".") || tokens[at + 1].is("/"))) return at;
    const std::size_t next = tokens.skip_gap(at + 2);
    if (title->letter == "ج") return tokens[next].kind == Kind::number ? next : at;
    const bool another = title_of(tokens[next]) != nullptr && tokens[next + 1].is(".") &&
                         letters_in(tokens[tokens.skip_gap(next + 2)].key) > 1;
    const bool name = tokens[next].kind == Kind::word && letters_in(tokens[next].key) > 1;
    return name || another ? next : at; // أ.ف.ب is an agency
}

/// "أ.د. محمد" too.
std::optional<Reading> read_title(const Tokens& tokens, std::size_t at) {
    const bool clitic = tokens[at].is("ب") || tokens[at].is("ل");
    const std::size_t start = clitic ? tokens.skip_gap(at + 1) : at;
    const bool glued = at > 0 && (tokens[at - 1].is(".") || tokens[at - 1].kind == Kind::number);
    std::size_t next = behind_title(tokens, start);
    if (next == start || glued) return std::nullopt;
    const std::size_t before = tokens.word_before(at);
    Case grammar_case =
        before != kNowhere && governs_genitive(tokens[before]) ? Case::genitive : Case::nominative;
    if (clitic) grammar_case = Case::genitive;
    std::string text = inflect({title_of(tokens[start])->stem}, grammar_case, State::definite);
    if (const std::size_t second = behind_title(tokens, next); second != next) {
        text += " " + inflect({title_of(tokens[next])->stem}, grammar_case, State::definite);
        next = second;
    }
    Prefix prefix;
    if (clitic) prefix.spoken = tokens[at].is("ب") ? "بِ" : "لِ";
    return Reading{next, joined(prefix, text) + " "};
}

struct Dotted {
    std::string_view first, second, spoken;
};

/// "ص.ب", "ق.م"; a point behind belongs to it only inside a sentence.
std::optional<Reading> read_dotted(const Tokens& tokens, std::size_t at) {
    static constexpr std::array<Dotted, 2> all = {{{"ص", "ب", "صُنْدُوقُ الْبَرِيدِ"}, {"ق", "م", "قَبْلَ الْمِيلَادِ"}}};
    for (const Dotted& dotted : all) {
        if (!tokens[at].is(dotted.first) || !tokens[at + 1].is(".") || !tokens[at + 2].is(dotted.second))
            continue;
        const bool inside = tokens[at + 3].is(".") && tokens[tokens.skip_gap(at + 4)].kind == Kind::number;
        return Reading{inside ? at + 4 : at + 3, std::string(dotted.spoken)};
    }
    return std::nullopt;
}

struct Blessing {
    std::string_view letters, spoken;
};

std::optional<Reading> read_blessing(const Tokens& tokens, std::size_t at) {
    static constexpr std::array<Blessing, 3> all = {
        {{"ص", "صَلَّى اللَّهُ عَلَيْهِ وَسَلَّمَ"}, {"ع", "عَلَيْهِ السَّلَامُ"}, {"رض", "رَضِيَ اللَّهُ عَنْهُ"}}};
    if (tokens[at].is("ﷺ")) return Reading{at + 1, std::string(all[0].spoken)};
    if (!tokens[at].is("(") || !tokens[at + 2].is(")")) return std::nullopt;
    for (const Blessing& blessing : all)
        if (tokens[at + 1].is(blessing.letters)) return Reading{at + 3, std::string(blessing.spoken)};
    return std::nullopt;
}

} // namespace

std::optional<Reading> read_abbreviation(const Tokens& tokens, std::size_t at) {
    if (tokens[at].is("الخ")) return Reading{at + 1, "إِلَى آخِرِهِ"};
    if (auto dotted = read_dotted(tokens, at)) return dotted;
    if (auto blessing = read_blessing(tokens, at)) return blessing;
    return tokens[at].kind == Kind::word ? read_title(tokens, at) : std::nullopt;
}

} // namespace radiowrap::spell_out
