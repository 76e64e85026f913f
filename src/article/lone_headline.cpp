#include "article/lone_headline.hpp"

#include "article/tokens.hpp"
#include "lib/icu/characters.hpp"

#include <algorithm>
#include <cstddef>
#include <string>

namespace radiowrap {

namespace {

constexpr std::ptrdiff_t shortest_sentence = 6; // words; fewer are hardly a paragraph
constexpr std::ptrdiff_t longest_unstopped = 8; // words, where no paragraph has a full stop
constexpr std::ptrdiff_t longest_plain = 10;
constexpr std::ptrdiff_t longest_headline = 14;
constexpr std::size_t longest_label = 60; // bytes
constexpr std::ptrdiff_t label_words = 4;
constexpr std::size_t looked_at = 2000; // bytes of a block
constexpr std::size_t most_blocks = 40;

std::ptrdiff_t count_words(std::string_view text) {
    const std::vector<Token> tokens = split_tokens(text.substr(0, looked_at));
    return std::count_if(tokens.begin(), tokens.end(), [](const Token& token) { return token.is_word(); });
}

/// The last `count` marks and words, without quotation marks and brackets that close behind them.
std::vector<char32_t> last_marks(std::string_view block, std::size_t count) {
    const std::size_t from = block.size() > looked_at ? block.size() - looked_at : 0;
    const std::vector<Token> tokens = split_tokens(block.substr(from));
    std::size_t end = tokens.size();
    while (end > 1 && (is_quotation_mark(tokens[end - 1].mark) || is_closing(tokens[end - 1].mark))) --end;
    std::vector<char32_t> marks;
    for (std::size_t i = end > count ? end - count : 0; i < end; ++i) marks.push_back(tokens[i].mark);
    return marks;
}

bool is_stopped(std::string_view block) {
    const std::vector<char32_t> marks = last_marks(block, 1);
    return !marks.empty() && (is_sentence_end(marks[0]) || is_colon(marks[0]) || marks[0] == U'\u2026');
}

/// "... and then . . .": the clip goes on with it.
bool trails_off(std::string_view block) {
    const std::vector<char32_t> marks = last_marks(block, 2);
    return !marks.empty() &&
           (marks.back() == U'\u2026' || (marks.size() > 1 && marks[0] == U'.' && marks[1] == U'.'));
}

/// "المذيعة" of "المذيعة: كيف بدأت؟"; empty where no few words stand in front of a colon.
std::string label_of(std::string_view block) {
    const std::size_t colon = block.find(':');
    if (colon > longest_label || count_words(block.substr(0, colon)) > label_words) return {};
    return words_key(block.substr(0, colon));
}

/// The first of the turns of a talk, and no "Mayor: not one tree will fall".
bool opens_talk(const std::vector<std::string_view>& blocks) {
    const std::string label = label_of(blocks.front());
    if (label.empty()) return false;
    const bool stopped = is_stopped(blocks.front()), answered = !label_of(blocks[1]).empty();
    if (stopped && answered) return true;
    const std::size_t count = std::min(blocks.size(), most_blocks);
    for (std::size_t i = 1; i < count; ++i)
        if (label_of(blocks[i]) == label) return stopped || answered;
    return false;
}

bool is_bracketed(std::string_view block) {
    return (block.starts_with('(') && block.ends_with(')')) ||
           (block.starts_with('[') && block.ends_with(']'));
}

} // namespace

bool is_lone_headline(const std::vector<std::string_view>& blocks, bool head_follows) {
    if (is_bracketed(blocks.front()) || opens_talk(blocks)) return false;
    if (head_follows) return true;
    const std::ptrdiff_t words = count_words(blocks.front());
    if (words > longest_headline || trails_off(blocks.front())) return false;
    if (words <= shortest_sentence) return true;
    const std::size_t count = std::min(blocks.size(), most_blocks);
    const auto body = blocks.begin() + 1;
    const auto body_end = blocks.begin() + static_cast<std::ptrdiff_t>(count);
    const std::ptrdiff_t stopped = std::count_if(body, body_end, is_stopped);
    const std::ptrdiff_t next = count_words(blocks[1]);
    if (stopped * 3 < (body_end - body) * 2) return words <= longest_unstopped && next >= 2 * words;
    return words <= longest_plain || 2 * next >= 3 * words;
}

} // namespace radiowrap
