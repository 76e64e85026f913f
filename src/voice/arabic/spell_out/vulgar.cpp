#include "voice/arabic/spell_out/numbers_nouns.hpp"
#include "voice/arabic/spell_out/numbers_ordinal.hpp"
#include "voice/arabic/spell_out/readers.hpp"

#include <array>

namespace radiowrap::spell_out {

namespace {

/// Halves and quarters that have a sign of their own.
struct Vulgar {
    std::string_view sign;
    int numerator, denominator;
};

const Vulgar* vulgar_of(const Token& token) {
    static constexpr std::array<Vulgar, 5> signs = {
        {{"½", 1, 2}, {"⅓", 1, 3}, {"¼", 1, 4}, {"¾", 3, 4}, {"⅔", 2, 3}}};
    for (const Vulgar& vulgar : signs)
        if (token.is(vulgar.sign)) return &vulgar;
    return nullptr;
}

} // namespace

std::optional<Reading> read_vulgar(const Place& place) {
    const Vulgar* vulgar = vulgar_of(place.tokens[place.at]);
    if (vulgar == nullptr) return std::nullopt;
    const Token& next = place.tokens[place.tokens.skip_gap(place.at + 1)];
    const bool noun = next.kind == Kind::word && (next.key.starts_with("ال") || can_be_counted(next.key));
    const Case grammar_case = case_of(place, true);
    return Reading{place.at + 1, fraction(vulgar->numerator, vulgar->denominator, grammar_case, noun),
                   grammar_case};
}

} // namespace radiowrap::spell_out
