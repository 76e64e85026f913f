#include "script/marks/script_label.hpp"

#include "article/blocks.hpp"
#include "script/marks/mark_line.hpp"
#include "script/turns/speech_like.hpp"

#include <algorithm>
#include <utility>

namespace radiowrap {

namespace {

constexpr std::size_t longest_head = 80;    // bytes
constexpr std::ptrdiff_t longest_label = 5; // words

/// In capitals, or of a script that has none.
bool is_spelt_as_label(std::string_view label) {
    return is_all_capitals(label) || std::none_of(label.begin(), label.end(), [](char c) {
               return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
           });
}

/// Few paragraphs have a colon behind so few words, or are so short; the others need not be taken apart.
bool has_label(std::string_view head) {
    const std::size_t end = std::min(head.find_first_of(":\xEF"), head.size()); // also the wide one, U+FF1A
    return std::count(head.begin(), head.begin() + static_cast<std::ptrdiff_t>(end), ' ') < longest_label;
}

/// "Autorin:" and nothing else.
bool is_narrators_line(const MarkLine& line) {
    const std::size_t length = line.length(0, MarkWord::narrator);
    return length > 0 && length + 1 == line.size() && line.is_colon(length);
}

/// "VO/SOT": sound follows what is read.
std::size_t with_second(const MarkLine& line, std::size_t length) {
    if (length == 0 || line.mark(length) != U'/') return length;
    const std::size_t second =
        std::max(line.length(length + 1, MarkWord::script_label), line.length(length + 1, MarkWord::act));
    return second > 0 ? length + 1 + second : length;
}

/// How many tokens a label of a script's part has, with its number, "TEXT 2"; 0 where none begins the line.
std::size_t part_length(const MarkLine& line) {
    const std::size_t length = with_second(line, line.length(0, MarkWord::script_label));
    return length > 0 && length < line.size() && line[length].digits ? length + 1 : length;
}

/// Where the colon behind a label of `length` tokens stands, as an offset behind it; 0 without one.
std::size_t behind_colon(const MarkLine& line, std::size_t length, std::string_view text) {
    if (length == 0 || !line.is_colon(length)) return 0;
    const std::string_view colon = line[length].text;
    return static_cast<std::size_t>(colon.data() + colon.size() - text.data());
}

/// "(VO)", "((ANCHOR))": the label with its brackets, which go from the paragraph.
std::optional<std::string> take_bracketed_label(std::string& paragraph, const LanguageRules& rules) {
    const char open = paragraph.front();
    if (open != '(' && open != '[') return std::nullopt;
    const char close = open == '(' ? ')' : ']';
    const std::size_t begin = paragraph.find_first_not_of(open);
    std::size_t end = std::min(paragraph.find(close), paragraph.size());
    if (begin == std::string::npos || end <= begin || end > longest_head) return std::nullopt;
    const std::string inside = paragraph.substr(begin, end - begin);
    const MarkLine line(inside, rules);
    const std::size_t length = part_length(line);
    const bool colon = line.is_colon(length) && length + 1 == line.size();
    if (length == 0 || (length != line.size() && !colon) || !is_all_capitals(inside)) return std::nullopt;
    while (end < paragraph.size() && paragraph[end] == close) ++end;
    const std::string rest(trimmed(std::string_view(paragraph).substr(end)));
    paragraph.resize(end);
    return std::exchange(paragraph, rest);
}

} // namespace

std::size_t end_of_head(std::string_view paragraph) {
    if (paragraph.size() <= longest_head) return paragraph.size();
    const std::size_t space = paragraph.rfind(' ', longest_head);
    return space == std::string_view::npos ? 0 : space;
}

std::optional<std::string> take_script_label(std::string& paragraph, const LanguageRules& rules) {
    if (paragraph.empty()) return std::nullopt;
    if (auto bracketed = take_bracketed_label(paragraph, rules)) return bracketed;
    const std::string head = paragraph.substr(0, end_of_head(paragraph));
    if (!has_label(head)) return std::nullopt;
    const MarkLine line(head, rules);
    if (head.size() == paragraph.size() && is_narrators_line(line)) return std::exchange(paragraph, {});
    const std::size_t length = part_length(line);
    const std::size_t words = line.length(0, MarkWord::script_label);
    if (length == 0) return std::nullopt;
    const std::string label = line.text({0, length});
    if (length == line.size() && head.size() == paragraph.size()) // alone on its line it needs no colon
        return is_spelt_as_label(label) || (line[0].capital && line[length - 1].digits)
                   ? std::optional(std::exchange(paragraph, {}))
                   : std::nullopt;
    const std::size_t end = behind_colon(line, length, head);
    if (end == 0) return std::nullopt;
    const std::string rest(trimmed(std::string_view(paragraph).substr(end)));
    const bool phrase = words > 1 || label.find('-') != std::string::npos || // "Suggested lead:"
                        line.length(0, MarkWord::sure_label) > 0;
    if (!is_spelt_as_label(label) && !phrase && !rest.empty()) return std::nullopt;
    paragraph.resize(end);
    return std::exchange(paragraph, rest);
}

bool names_script_part(std::string_view label, const LanguageRules& rules) {
    const MarkLine line(label, rules);
    const std::size_t length = part_length(line);
    return length > 0 && length == line.size();
}

bool is_desk_line(std::string_view paragraph, const LanguageRules& rules) {
    const std::string_view head = paragraph.substr(0, end_of_head(paragraph));
    if (!has_label(head)) return false;
    const MarkLine line(head, rules);
    const std::size_t length = line.length(0, MarkWord::desk_label);
    if (length == 0) return false;
    const std::size_t value = length + (line.is_colon(length) && length + 1 < line.size() ? 1 : 0);
    const auto time = line[0].capital ? read_length(line, value) : std::nullopt;
    if (time && time->end == line.size()) return true; // "TRT 1:02", "Länge: 2'10"
    if (!is_spelt_as_label(line.text({0, length}))) return false;
    const std::size_t end = behind_colon(line, length, head);
    return end > 0 && !is_speech_like(paragraph.substr(end));
}

} // namespace radiowrap
