#include "lib/icu/utf8.hpp"
#include "voice/arabic/marked_text.hpp"
#include "voice/arabic/spell_out/numbers_nouns.hpp"
#include "voice/arabic/spell_out/words.hpp"

#include <vector>

namespace radiowrap::spell_out {

namespace {

std::string without_marks(std::string_view word) {
    std::string plain;
    for (const char32_t c : bare(read_marked(word))) append_code_point(plain, c);
    return plain;
}

std::string_view without_end(std::string_view word, std::size_t letters) {
    return word.substr(0, word.size() - 2 * letters);
}

/// مدنيّ and the like; not قاضي, whose second letter is an alif.
bool is_nisba(std::string_view plain) {
    return plain.ends_with("ي") && !(letters_in(plain) == 4 && plain.substr(2, 2) == "ا");
}

} // namespace

std::string dual_of(std::string_view word, Case grammar_case) {
    std::vector<Letter> letters = read_marked(word);
    const bool nisba = is_nisba(without_marks(word));
    if (letters.empty()) return std::string(word);
    Letter& last = letters.back();
    if (last.letter == U'ة') last.letter = U'ت';
    if (last.letter == U'ى') last.letter = U'ي';
    last.shadda = last.shadda || nisba;
    last.vowel = Vowel::fatha;
    return write_marked(letters) + (grammar_case == Case::nominative ? "انِ" : "يْنِ");
}

std::string singular_of(std::string_view word) {
    const std::string plain = without_marks(word), key = word_key(word);
    if (is_known_noun(key) && is_plural(key)) return known_singular(key);
    if (is_known_noun(key)) return std::string(word);
    const bool dual = plain.ends_with("ان") && is_known_noun(without_end(key, 2));
    if (!dual && !is_plural(key)) return std::string(word);
    const bool feminine = plain.ends_with("ات") && gender_of(key) == Gender::feminine;
    return std::string(without_end(plain, 2)) + (feminine ? "ة" : "");
}

} // namespace radiowrap::spell_out
