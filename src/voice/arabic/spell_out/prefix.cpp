#include "voice/arabic/spell_out/place.hpp"

#include <algorithm>
#include <array>

namespace radiowrap::spell_out {

namespace {

struct Clitic {
    std::string_view key, spoken;
    bool and_, governs, definite;
};

constexpr auto kClitics = std::to_array<Clitic>({
    {"و", "وَ", true, false, false},
    {"ف", "فَ", false, false, false},
    {"ب", "بِ", false, true, false},
    {"ل", "لِ", false, true, false},
    {"ك", "كَ", false, true, false},
    {"ال", "", false, false, true},
    {"وب", "وَبِ", false, true, false},
    {"ول", "وَلِ", false, true, false},
    {"فب", "فَبِ", false, true, false},
    {"فل", "فَلِ", false, true, false},
    {"بال", "بِ", false, true, true},
    {"لل", "لِ", false, true, true},
    {"لال", "لِ", false, true, true},
    {"وال", "وَ", true, false, true},
    {"فال", "فَ", false, false, true},
    {"كال", "كَ", false, true, true},
    {"وبال", "وَبِ", false, true, true},
    {"ولل", "وَلِ", false, true, true},
});

/// Digits, or a sign that stands before them.
bool begins_number(const Tokens& tokens, std::size_t at) {
    if (tokens[at].kind == Kind::number) return true;
    constexpr std::string_view signs = "$ € £ ¥ ٪ % ½ ¼ ¾";
    if (tokens[at].kind != Kind::symbol || signs.find(tokens[at].key) == std::string_view::npos) return false;
    return tokens[at].key.size() == 2 || tokens[at + 1].kind == Kind::number;
}

} // namespace

Prefix read_prefix(const Tokens& tokens, std::size_t at) {
    if (tokens[at].kind != Kind::word) return {};
    const auto* clitic = std::find_if(kClitics.begin(), kClitics.end(),
                                      [&](const Clitic& c) { return c.key == tokens[at].key; });
    if (clitic == kClitics.end()) return {};
    std::size_t end = tokens.skip_gap(at + 1);
    // "35-" is written behind the article now and then.
    if (tokens[end].is("-") && tokens[end + 1].kind == Kind::number && end == at + 1) ++end;
    if (!begins_number(tokens, end)) return {};
    return {std::string(clitic->spoken), clitic->and_, clitic->governs, clitic->definite, end - at};
}

std::string joined(const Prefix& prefix, const std::string& text) {
    constexpr std::string_view alif = "ا", article = "ال";
    if (prefix.spoken.ends_with("لِ") && text.starts_with(article)) // the article loses its alif
        return prefix.spoken + text.substr(alif.size());
    return prefix.spoken + text;
}

} // namespace radiowrap::spell_out
