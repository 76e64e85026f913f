#include "voice/arabic/spell_out/following.hpp"

#include "voice/arabic/spell_out/numbers_nouns.hpp"
#include "voice/arabic/spell_out/numbers_units.hpp"
#include "voice/arabic/spell_out/words.hpp"

namespace radiowrap::spell_out {

namespace {

constexpr Noun kBillion{{"بِلْيُون"}, {"بَلَايِين", Declension::diptote}, Gender::masculine, {}, {}};

void read_scale(const Tokens& tokens, Following& following) {
    const std::size_t at = tokens.skip_gap(following.end);
    following.scale = scale_of(tokens[at]);
    if (following.scale == 0) return;
    // Two words for 10^9; each keeps its own.
    following.scale_word = tokens[at].key.starts_with("بل") ? &kBillion : &scale_noun(following.scale);
    following.end = at + 1;
}

bool is_square_sign(const Tokens& tokens, std::size_t at) {
    return tokens[at].is("²") || tokens[at].key == "2";
}

/// ل.س: two letters with a point between; where they end, or `at`.
std::size_t read_arabic_currency(const Tokens& tokens, std::size_t at, Following& following) {
    if (tokens[at].kind != Kind::word || !tokens[at + 1].is(".") || tokens[at + 2].kind != Kind::word)
        return at;
    following.unit = arabic_currency(tokens[at].key + tokens[at + 2].key);
    return following.unit == nullptr ? at : at + 3;
}

std::size_t read_degrees(const Tokens& tokens, std::size_t at, Following& following) {
    if (tokens[at].is("℃")) {
        following.unit = &degree_celsius();
        return at + 1;
    }
    if (!tokens[at].is("°") && !tokens[at].is("º")) return at;
    const Token& letter = tokens[at + 1];
    const bool celsius = letter.is("C") || letter.is("م");
    following.unit = celsius ? &degree_celsius() : &degree();
    return celsius ? at + 2 : at + 1;
}

std::size_t read_measure(const Tokens& tokens, std::size_t at, Following& following) {
    const std::string& sign = tokens[at].key;
    if (tokens[at].kind == Kind::number || unit_of(sign) == nullptr) return at;
    const Token& behind = tokens[at + 2];
    if (tokens[at + 1].is("/") && (behind.is("س") || behind.is("h") || behind.is("ساعة"))) {
        following.unit = speed_unit_of(sign);
        if (following.unit != nullptr) return at + 3;
    }
    if (is_square_sign(tokens, at + 1)) {
        following.unit = square_unit_of(sign);
        if (following.unit != nullptr) return at + 2;
    }
    following.unit = unit_of(sign);
    return at + 1;
}

void read_unit(const Tokens& tokens, Following& following) {
    const std::size_t at = tokens.skip_gap(following.end);
    following.percent = tokens[at].is("%") || tokens[at].is("٪");
    std::size_t end = following.percent ? at + 1 : at;
    if (end == at && tokens[at].kind != Kind::number) {
        following.unit = currency_of(tokens[at].key);
        if (following.unit != nullptr) end = at + 1;
    }
    if (end == at) end = read_arabic_currency(tokens, at, following);
    if (end == at) end = read_degrees(tokens, at, following);
    if (end == at) end = read_measure(tokens, at, following);
    if (end != at) following.end = end;
}

} // namespace

Following read_following(const Tokens& tokens, std::size_t at) {
    Following following;
    following.end = at;
    read_scale(tokens, following);
    read_unit(tokens, following);
    if (following.percent || following.unit != nullptr) return following;
    const std::size_t noun = tokens.skip_gap(following.end);
    if (tokens[noun].kind == Kind::word && can_be_counted(tokens[noun].key)) following.noun = noun;
    return following;
}

Gender gender_behind(const Tokens& tokens, std::size_t at) {
    const Following following = read_following(tokens, at);
    if (following.scale != 0) return Gender::masculine;
    if (following.unit != nullptr) return following.unit->gender;
    return following.noun == kNowhere ? Gender::masculine : gender_of(tokens[following.noun].key);
}

Gender gender_ahead(const Tokens& tokens, std::size_t at) {
    const std::size_t link = tokens.skip_gap(at);
    static const WordList links("و إلى أو حتى");
    if (tokens[link].kind != Kind::word || !links.has(tokens[link].key)) return Gender::masculine;
    const std::optional<Numeral> next = read_numeral(tokens, tokens.skip_gap(link + 1));
    if (!next) return Gender::masculine;
    return gender_behind(tokens, next->end);
}

} // namespace radiowrap::spell_out
