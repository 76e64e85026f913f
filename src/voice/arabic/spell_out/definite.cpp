#include "voice/arabic/spell_out/following.hpp"
#include "voice/arabic/spell_out/numbers_nouns.hpp"
#include "voice/arabic/spell_out/numbers_ordinal.hpp"
#include "voice/arabic/spell_out/readers.hpp"
#include "voice/arabic/spell_out/words.hpp"

namespace radiowrap::spell_out {

namespace {

/// The noun without its article, or nothing when it has none.
std::string bare_noun(std::string_view key) {
    for (const std::string_view article : {"ال", "وال", "بال", "كال", "فال", "وبال", "لل", "ولل"})
        if (key.starts_with(article) && key.size() > article.size() + 2)
            return std::string(key.substr(article.size()));
    return {};
}

} // namespace

std::optional<Reading> read_definite(const Place& place) {
    const std::size_t noun = place.tokens.word_before(place.start);
    const bool century = place.tokens[noun].key.ends_with("القرن") && place.prefix.letters == 0;
    if (!century && (!place.prefix.definite || !place.prefix.spoken.empty())) return std::nullopt;
    const std::string key = noun == kNowhere ? std::string() : bare_noun(place.tokens[noun].key);
    const std::optional<Numeral> numeral = read_numeral(place.tokens, place.at);
    if (key.empty() || !numeral || !numeral->is_whole()) return std::nullopt;
    const Following following = read_following(place.tokens, numeral->end);
    const bool counts = following.end != numeral->end || is_known_noun(place.tokens[following.noun].key);
    if (counts) return std::nullopt;
    Case grammar_case = case_of_noun(place.tokens, noun);
    const Gender gender = gender_of(key);
    if (!is_plural(key))
        return Reading{numeral->end, ordinal(numeral->value, gender, grammar_case), grammar_case};
    if (key.ends_with("ين")) grammar_case = Case::genitive;
    return Reading{numeral->end, cardinal(numeral->value, {gender, grammar_case, false, true}), grammar_case};
}

} // namespace radiowrap::spell_out
