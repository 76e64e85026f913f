#include "script/turns/name_words.hpp"

#include "lib/icu/letter_case.hpp"
#include "lib/icu/utf8.hpp"
#include "script/turns/name_capitals.hpp"
#include "script/word_lookup.hpp"

#include <algorithm>

namespace radiowrap {

namespace {

using Tokens = std::span<const Token>;

constexpr std::size_t longest_name = 6; // words

/// "بائع خضار", "caller from Alder": a word for a person, and behind it no name that we know or could be one.
bool is_somebody(Tokens words, const LanguageRules& rules) {
    const std::size_t length = rules.turns.length(words, 0, TurnWord::unnamed);
    if (length == 0 || words.size() > length + longest_name) return false;
    for (std::size_t i = length; i < words.size(); ++i)
        if (!words[i].is_word() || word_at(words, i, rules).is_given_name()) return false;
    return words.size() == length || !has_case(words[length]) || !words[length].capital ||
           is_all_capitals(words);
}

/// "رئيس جمعية الصيادين": a title that is one of something, and nobody's name.
bool is_office(Tokens words, const LanguageRules& rules) {
    const Word first = word_at(words, 0, rules);
    if (has_case(words[0]) || !first.is(WordClass::title) || first.definite || words.size() < 2) return false;
    return !has_given_name(words, rules) && words.back().is_word() &&
           word_at(words, words.size() - 1, rules).definite;
}

bool is_number_mark(const Token& token) { return token.digits || token.mark == U'#' || token.mark == U'.'; }

bool can_be_in_name(Tokens words, std::size_t at, const LanguageRules& rules) {
    const Token& token = words[at];
    if (!token.is_word() || token.digits) return false;
    const Word word = word_at(words, at, rules);
    if (has_case(token) && !token.capital)
        return at > 0 && rules.turns.length(words, at, TurnWord::name_particle) > 0;
    if (word.is_given_name()) return true;
    if (has_case(token)) return !word.is_verb() || at == 0;
    return !word.is_verb() && !word.is(WordClass::stop) && !word.is(WordClass::according) &&
           !(at == 0 && word.is(WordClass::institution));
}

bool begins_name(Tokens words, std::size_t at, const LanguageRules& rules) {
    const Word word = word_at(words, at, rules);
    return word.is_given_name() || (!has_case(words[at]) && word.is(WordClass::particle));
}

} // namespace

bool names_nobody(Tokens words, const LanguageRules& rules) {
    if (rules.turns.length(words, 0, TurnWord::unidentified) > 0 || is_somebody(words, rules)) return true;
    if (is_office(words, rules)) return true;
    if (is_number_mark(words.front())) return false;
    for (std::size_t i = 0; i < words.size();) {
        if (is_number_mark(words[i])) {
            ++i;
            continue;
        }
        const Word word = word_at(words, i, rules);
        const std::size_t length =
            std::max({rules.turns.length(words, i, TurnWord::unnamed), word.length(WordClass::title),
                      word.length(WordClass::adjective), word.length(WordClass::unnamed)});
        if (length == 0 || (word.is_given_name() && !word.definite)) return false;
        i += length;
    }
    return true;
}

bool can_be_name(Tokens words, const LanguageRules& rules) {
    if (words.size() > longest_name + 2) return false;
    std::size_t count = 0;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i].mark == U'.' || is_quotation_mark(words[i].mark)) continue;
        if (!can_be_in_name(words, i, rules)) return false;
        ++count;
    }
    return count > 0 && count <= longest_name;
}

std::size_t title_length(Tokens words, const LanguageRules& rules) {
    const Word first = word_at(words, 0, rules);
    const bool title = first.is_any({WordClass::title, WordClass::adjective});
    if (!title || (first.is_given_name() && !first.definite)) return 0;
    std::size_t end = 1;
    while (end < words.size() && !begins_name(words, end, rules)) ++end;
    if (end < words.size()) return end;
    end = first.length(WordClass::title); // no given name that we know: as far as the titles go
    while (end < words.size() && word_at(words, end, rules).is_any({WordClass::title, WordClass::adjective}))
        ++end;
    return end < words.size() ? end : 0;
}

bool has_given_name(Tokens words, const LanguageRules& rules) {
    for (std::size_t i = 0; i < words.size(); ++i)
        if (words[i].is_word() && word_at(words, i, rules).is_given_name()) return true;
    return false;
}

Word word_at(Tokens words, std::size_t at, const LanguageRules& rules) {
    Word word;
    look_up(words, at, rules, word);
    return word;
}

bool has_case(const Token& token) {
    std::size_t at = 0;
    const char32_t first = token.text.empty() ? U' ' : next_code_point(token.text, at);
    return upper_case(first) != first || lower_case(first) != first;
}

} // namespace radiowrap
