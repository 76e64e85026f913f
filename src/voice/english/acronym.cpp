#include "voice/english/letters.hpp"
#include "voice/english/reading.hpp"

namespace radiowrap::english {

namespace {

constexpr std::size_t kTokensAround = 6;

bool shouts(const Token& token) {
    return token.is_all_capitals() && token.text.size() > 1 && !is_spelt(token.text);
}

/// Whether the words around stand in capitals too, as in a headline.
bool in_headline(const Text& text, std::size_t at) {
    std::size_t words = 0;
    std::size_t loud = 0;
    for (std::size_t i = at < kTokensAround ? 0 : at - kTokensAround; i <= at + kTokensAround; ++i) {
        if (i == at || !text[i].is_word()) continue;
        ++words;
        loud += shouts(text[i]) ? 1 : 0;
    }
    return words > 0 && loud * 2 > words;
}

/// MPs, NGOs
MaybeReading read_plural(const Text& text, std::size_t at) {
    const std::string_view word = text[at].text;
    if (word.size() < 3 || !word.ends_with('s')) return std::nullopt;
    const std::string_view letters = word.substr(0, word.size() - 1);
    if (!Token{Kind::word, letters}.is_all_capitals() || !is_spelt(letters)) return std::nullopt;
    return Reading{hyphenated(letters) + "'s", at + 1};
}

} // namespace

MaybeReading read_acronym(const Text& text, std::size_t at) {
    const Token& word = text[at];
    if (!word.is_capitalised() || text.goes_on(at)) return std::nullopt;
    if (word.is("PhD")) return Reading{"P.H.D", at + 1};
    if (auto reading = read_plural(text, at)) return reading;
    if (word.is("BC") || word.is("AD")) {
        if (text.before(at).is_number() || text.after(at + 1).is_number())
            return Reading{letter_name(word.text), at + 1};
    }
    const bool of_firm = word.text.size() <= 2 && (text[at + 1].is("&") || text[at - 1].is("&")); // AT&T
    if (!word.is_all_capitals() || !(of_firm || is_spelt(word.text))) return std::nullopt;
    if (is_word_too(word.text) && in_headline(text, at)) return std::nullopt;
    const bool possessive = text[at + 1].is_apostrophe() && text[at + 2].is("s");
    return Reading{possessive ? hyphenated(word.text) : letter_name(word.text), at + 1};
}

} // namespace radiowrap::english
