#include "voice/arabic/weave.hpp"

#include "lib/icu/utf8.hpp"

namespace radiowrap {

namespace {

bool is_vowel_sign(char32_t c) { return c >= U'\u064b' && c <= U'\u0652'; }

std::string marks_of(Letter letter) {
    letter.letter = U'x';
    return write_marked(std::span(&letter, 1)).substr(1);
}

} // namespace

std::string weave(std::string_view written, std::span<const Letter> vowelled) {
    std::vector<std::size_t> ends;
    read_marked(written, ends);
    std::string woven;
    woven.reserve(written.size() * 2);
    bool has_marks = false; // those of the letter that the next signs stand on are written already
    std::size_t next = 0;
    for (std::size_t at = 0; at < written.size();) {
        const char32_t c = next_code_point(written, at);
        if (is_vowel_sign(c) && has_marks) continue;
        append_code_point(woven, c);
        std::size_t letters = 0;
        for (; next < ends.size() && ends[next] <= at; ++next) ++letters;
        if (letters == 0) continue;
        has_marks = letters == 1 && is_arabic_letter(vowelled[next - 1].letter);
        if (has_marks) woven += marks_of(vowelled[next - 1]);
    }
    return woven;
}

} // namespace radiowrap
