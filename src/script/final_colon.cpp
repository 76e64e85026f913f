#include "script/final_colon.hpp"

#include "article/blocks.hpp"
#include "lib/icu/characters.hpp"
#include "lib/icu/utf8.hpp"

#include <algorithm>

namespace radiowrap {

namespace {

constexpr std::size_t longest_heading = 8; // words

bool is_passed_over(char32_t c) {
    return is_space(c) || is_invisible(c) || is_closing(c) || is_quotation_mark(c) || c == U'\'' ||
           is_mark(c);
}

std::size_t count_words(const std::vector<Word>& words) {
    return static_cast<std::size_t>(
        std::count_if(words.begin(), words.end(), [](const Word& word) { return word.is_word(); }));
}

/// Opens with a quotation mark, and more than a name stands in it, or it is never closed.
bool is_quotation(const Analysis& block) {
    if (block.words.empty() || !is_quotation_mark(block.words.front().token.mark)) return false;
    return block.quotations.empty() || block.quotations.front().begin != 1 ||
           holds_speech(block.quotations.front()) || block.quotations.front().end + 2 >= block.words.size();
}

/// "—No sabemos": a dash that is written onto its word, unlike that of a list.
bool opens_dialogue(const Analysis& block) {
    const std::vector<Word>& words = block.words;
    return words.front().token.mark == U'\u2014' && words.size() > 1 && words[1].is_word() &&
           !words[1].token.spaced;
}

bool is_heading(const Analysis& block) {
    const auto closes = [](const Word& word) {
        return is_sentence_end(word.token.mark) || is_colon(word.token.mark);
    };
    // A name or a length in brackets confirms the clip.
    const bool bracketed = block.words.front().token.mark == U'(';
    const bool speaks =
        std::any_of(block.words.begin(), block.words.end(), [](const Word& word) { return word.is_verb(); });
    return !bracketed && !speaks && count_words(block.words) <= longest_heading &&
           !closes(block.words.back());
}

} // namespace

bool ends_in_colon(std::string_view paragraph) {
    for (std::size_t at = paragraph.size(); at > 0;) {
        const char32_t c = previous_code_point(paragraph, at);
        if (is_colon(c)) return true;
        if (!is_passed_over(c)) return false;
    }
    return false;
}

AfterColon read_after_colon(const Analysis& next, bool is_last) {
    if (next.words.empty()) return AfterColon::text;
    const std::size_t ordinal = next.words.front().length(WordClass::list_opening);
    if (opens_dialogue(next)) return AfterColon::quotation;
    const bool first_point = ordinal > 0 && ordinal < next.words.size() && !next.words[ordinal].is_word();
    if (first_point || is_list_item(next.text)) return AfterColon::list;
    if (is_quotation(next)) return AfterColon::quotation;
    return !is_last && is_heading(next) ? AfterColon::heading : AfterColon::text;
}

bool announces_list(const Analysis& paragraph) {
    const std::vector<Word>& words = paragraph.words;
    std::size_t end = words.size();
    while (end > 0 && !words[end - 1].is_word()) --end;
    for (std::size_t i = end - std::min<std::size_t>(end, 4); i < end; ++i)
        if (words[i].length(WordClass::list_ending) == end - i) return true;
    return false;
}

} // namespace radiowrap
