#include "article/blocks.hpp"

#include "article/tokens.hpp"
#include "lib/icu/characters.hpp"
#include "lib/icu/utf8.hpp"

#include <algorithm>

namespace radiowrap {

namespace {

constexpr std::size_t narrowest_wrapped_line = 30; // columns; lines of verse and lists are shorter
constexpr std::size_t widest_wrapped_line = 120;   // beyond that a line is a paragraph
constexpr double wrapped_share = 0.4;              // of line ends; the rest end paragraphs

struct Line {
    std::string_view text;
    std::size_t run = 0;        ///< lines with no blank line between them share a run
    std::size_t columns = 0;    ///< printed characters
    std::size_t first_word = 0; ///< columns of its first word
    bool open = false;          ///< ends without a full stop or the like
    bool item = false;          ///< begins as an item of a list
};

/// A pair of direction marks that is opened inside the text must be closed inside it, so these stay.
bool is_trimmed(char32_t c) {
    const bool pairs = (c >= U'\u202A' && c <= U'\u202E') || (c >= U'\u2066' && c <= U'\u2069');
    return is_space(c) || (is_invisible(c) && !pairs);
}

Line measure(std::string_view text, std::size_t run) {
    Line line{.text = text, .run = run, .item = is_list_item(text)};
    char32_t last = 0;
    bool in_first_word = true;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = next_code_point(text, at);
        const CharacterKind kind = kind_of(c);
        if (kind == CharacterKind::mark || kind == CharacterKind::invisible) continue;
        in_first_word = in_first_word && kind != CharacterKind::space;
        line.first_word += in_first_word;
        ++line.columns;
        last = c;
    }
    line.open = !is_sentence_end(last) && last != U':' && last != U'\u2026' && !is_quotation_mark(last);
    return line;
}

std::vector<Line> split_lines(std::string_view text) {
    std::vector<Line> lines;
    std::size_t run = 0;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const std::string_view line = trimmed(text.substr(at, end - at));
        if (line.empty())
            ++run;
        else
            lines.push_back(measure(line, run));
        at = end + 1;
    }
    return lines;
}

/// Hard-wrapped lines break where the next word would not have fitted, mostly inside a sentence.
class Wrapping {
public:
    explicit Wrapping(const std::vector<Line>& lines) {
        for (const Line& line : lines) width_ = std::max(width_, line.columns);
        std::size_t pairs = 0;
        std::size_t wrapped = 0;
        for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
            if (lines[i].run != lines[i + 1].run) continue;
            ++pairs;
            wrapped += is_full(lines[i], lines[i + 1]) && lines[i].open;
        }
        const bool by_blank_lines = !lines.empty() && lines.back().run > lines.front().run + 2;
        wrapped_ = width_ >= narrowest_wrapped_line && width_ <= widest_wrapped_line && wrapped > 1 &&
                   static_cast<double>(wrapped) >= wrapped_share * static_cast<double>(pairs);
        head_run_ = lines.empty() ? 0 : lines.front().run;
        blank_lines_ = by_blank_lines;
    }

    /// Whether `next` goes on with the paragraph of `line`.
    [[nodiscard]] bool joins(const Line& line, const Line& next) const {
        if (!wrapped_ || line.run != next.run || next.item) return false;
        if (is_full(line, next)) return true;
        // Lines wrapped by hand are ragged; headline and byline may stand without a blank line between them.
        return blank_lines_ && line.run != head_run_ && line.open && line.columns * 5 > width_ * 3;
    }

private:
    [[nodiscard]] bool is_full(const Line& line, const Line& next) const {
        return line.columns + 1 + next.first_word + width_ / 8 > width_;
    }

    std::size_t width_ = 0;
    std::size_t head_run_ = 0;
    bool wrapped_ = false;
    bool blank_lines_ = false;
};

} // namespace

bool is_list_item(std::string_view block) {
    std::size_t at = 0;
    if (block.empty() || is_letter(next_code_point(block, at))) return false;
    const std::vector<Token> tokens = split_tokens(block.substr(0, 64));
    if (tokens.size() < 2) return false;
    const char32_t mark = tokens[0].mark;
    const bool bullet = is_dash(mark) || mark == U'*' || mark == U'\u2022' || mark == U'\u00B7' ||
                        mark == U'\u2023' || (mark >= U'\u25A0' && mark <= U'\u25FF') ||
                        (mark >= U'\u2713' && mark <= U'\u27BF');
    const std::size_t number = mark == U'(' ? 1 : 0;
    const char32_t after = tokens[number + 1 < tokens.size() ? number + 1 : number].mark;
    const bool numbered = tokens[number].digits && tokens[number].form.size() <= 2 &&
                          (after == U')' || (number == 0 && (after == U'.' || is_dash(after))));
    return bullet || numbered;
}

std::string_view trimmed(std::string_view text) {
    std::size_t begin = 0;
    while (begin < text.size()) {
        std::size_t next = begin;
        if (!is_trimmed(next_code_point(text, next))) break;
        begin = next;
    }
    std::size_t end = text.size();
    while (end > begin) {
        std::size_t previous = end;
        if (!is_trimmed(previous_code_point(text, previous))) break;
        end = previous;
    }
    return text.substr(begin, end - begin);
}

std::vector<std::string> split_blocks(std::string_view text) {
    const std::vector<Line> lines = split_lines(text);
    const Wrapping wrapping(lines);
    std::vector<std::string> blocks;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (i == 0 || !wrapping.joins(lines[i - 1], lines[i])) {
            blocks.emplace_back(lines[i].text);
            continue;
        }
        if (!blocks.back().ends_with('-')) blocks.back() += ' ';
        blocks.back() += lines[i].text;
    }
    return blocks;
}

} // namespace radiowrap
