#include "base/ascii_case.hpp"
#include "voice/english/letters.hpp"
#include "voice/english/reading.hpp"
#include "voice/english/vocabulary.hpp"

namespace radiowrap::english {

namespace {

constexpr std::size_t kMostLetters = 8;

bool is_initial(const Text& text, std::size_t at) {
    return text[at].is_all_capitals() && text[at].text.size() == 1 && text[at + 1].is(".");
}

bool has_possessive(const Text& text, std::size_t at) {
    return text[at].is_apostrophe() && text[at + 1].is("s");
}

/// U.S., J.K. (at least two letters)
MaybeReading read_dotted(const Text& text, std::size_t at) {
    std::string letters;
    std::size_t end = at;
    while (letters.size() < kMostLetters && is_initial(text, end)) {
        letters += text[end].text;
        end += 2;
    }
    if (text[end].is_all_capitals() && text[end].text.size() == 1 && !letters.empty()) // U.S without its last
        letters += text[end++].text;
    else if (end > at && ends_sentence(text, end - 1))
        --end;
    if (letters.size() < 2) return std::nullopt;
    return Reading{has_possessive(text, end) ? hyphenated(letters) : letter_name(letters), end};
}

/// "Plan B. Syria ...": the letter counts something, and no name goes on.
bool counts_by_letters(const Token& before) {
    const std::string word = ascii_lower(before.text);
    return word == "plan" || word == "vitamin" || word == "group" || word == "hepatitis" || word == "type" ||
           word == "category" || word == "class" || word == "appendix" || word == "section" || word == "a";
}

/// The W. of George W. Bush, the J. of J. K. Rowling. A. keeps its stop: A alone is the article.
MaybeReading read_middle(const Text& text, std::size_t at) {
    if (!is_initial(text, at) || text[at].is("A") || text[at].is("I") || !text[at + 2].is_gap())
        return std::nullopt;
    const Token& next = text[at + 3];
    if (!is_initial(text, at + 3) &&
        (counts_by_letters(text.before(at)) || !next.is_capitalised() || is_opener(next.text)))
        return std::nullopt;
    return Reading{std::string(text[at].text), at + 2};
}

} // namespace

MaybeReading read_initials(const Text& text, std::size_t at) {
    if (text[at - 1].is_word() || (text[at - 1].is(".") && text[at - 2].is_word())) return std::nullopt;
    if (text[at].is("Ph") && text[at + 1].is(".") && text[at + 2].is("D")) {
        const bool dot = text[at + 3].is(".") && !ends_sentence(text, at + 3);
        return Reading{"P.H.D", at + (dot ? 4 : 3)};
    }
    if (auto reading = read_dotted(text, at)) return reading;
    return read_middle(text, at);
}

} // namespace radiowrap::english
