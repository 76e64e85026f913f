#include "article/formats/markdown_lines.hpp"

#include "article/blocks.hpp"

#include <algorithm>
#include <set>

namespace radiowrap {

namespace {

constexpr std::size_t longest_label = 200; // bytes
constexpr std::size_t most_indent = 3;     // spaces; more make code

std::vector<std::string_view> split_lines(std::string_view text) {
    std::vector<std::string_view> lines;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        lines.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return lines;
}

/// "label" of "[label]: text"; empty without.
std::string_view label_of(std::string_view line) {
    const std::size_t open = line.find_first_not_of(' ');
    if (open == std::string_view::npos || open > most_indent || line[open] != '[') return {};
    const std::size_t close = line.substr(0, open + longest_label).find("]:", open);
    return close == std::string_view::npos ? std::string_view() : line.substr(open + 1, close - open - 1);
}

std::string_view behind_label(std::string_view line) { return trimmed(line.substr(line.find("]:") + 2)); }

bool is_note(std::string_view line) { return label_of(line).starts_with('^') && label_of(line).size() > 1; }

/// What a link leads to; a word that somebody says does not look like it.
bool is_address(std::string_view text) {
    const std::string_view word = text.substr(0, text.find(' '));
    return word.starts_with('<') || word.starts_with('#') || word.starts_with("www.") ||
           word.starts_with("mailto:") || word.find('/') != std::string_view::npos;
}

bool is_fence(std::string_view line) {
    const std::string_view mark = trimmed(line);
    return mark.starts_with("```") || mark.starts_with("~~~");
}

/// "|---|:--:|" under the first line of a table.
bool is_table_rule(std::string_view line) {
    return line.find('|') != std::string_view::npos && line.find("--") != std::string_view::npos &&
           line.find_first_not_of(" |:-\t") == std::string_view::npos;
}

/// Goes through the lines once.
class Preparer {
public:
    explicit Preparer(std::string_view text) : lines_(split_lines(text)) {
        for (const std::string_view line : lines_)
            if (is_note(line)) labels_.emplace("[" + std::string(label_of(line)) + "]");
    }

    MarkdownLines prepare() {
        for (std::size_t i = 0; i < lines_.size(); ++i) {
            const std::string_view line = lines_[i];
            if (is_fence(line)) code_ = !code_;
            const bool opens_table = !code_ && i + 1 < lines_.size() && is_table_rule(lines_[i + 1]) &&
                                     line.find('|') != std::string_view::npos;
            if (opens_table)
                i = add_table(i);
            else if (!code_ && is_note(line))
                i = add_note(i);
            else
                add_line(line);
        }
        return std::move(result_);
    }

private:
    void add_line(std::string_view line) {
        const std::string_view label = code_ ? std::string_view() : label_of(line);
        const bool says = !label.empty() && !is_address(behind_label(line));
        if (says) {
            const std::size_t open = line.find('[');
            result_.text.append(line.substr(0, open)).push_back('\\');
            line.remove_prefix(open);
        }
        result_.text += without_marks(line);
        result_.text.push_back('\n');
    }

    /// Up to the last line of the note, which is indented.
    std::size_t add_note(std::size_t first) {
        std::string note(behind_label(lines_[first]));
        std::size_t last = first;
        while (last + 1 < lines_.size() && lines_[last + 1].starts_with("  ")) {
            const std::string_view more = trimmed(lines_[++last]);
            if (!more.empty()) note.append(note.empty() ? "" : " ").append(more);
        }
        if (!note.empty()) result_.notes.push_back(std::move(note));
        return last;
    }

    std::size_t add_table(std::size_t first) {
        std::size_t last = first;
        for (std::size_t i = first; i < lines_.size() && lines_[i].find('|') != std::string_view::npos; ++i) {
            last = i;
            if (i != first + 1) add_row(lines_[i]);
        }
        return last;
    }

    void add_row(std::string_view row) {
        for (std::size_t at = 0; at <= row.size();) {
            const std::size_t end = std::min(row.find('|', at), row.size());
            const std::string_view cell = trimmed(row.substr(at, end - at));
            if (!cell.empty()) result_.text += "\n" + without_marks(cell) + "\n\n";
            at = end + 1;
        }
    }

    /// "[^1]" in the text, where there is such a note.
    [[nodiscard]] std::string without_marks(std::string_view line) const {
        std::string text;
        for (std::size_t at = 0; at < line.size();) {
            const std::size_t open =
                labels_.empty() ? line.size() : std::min(line.find("[^", at), line.size());
            text.append(line.substr(at, open - at));
            if (open == line.size() || code_) {
                text.append(line.substr(open));
                break;
            }
            const std::size_t close = line.substr(0, open + longest_label).find(']', open);
            const bool mark =
                close != std::string_view::npos && labels_.contains(line.substr(open, close - open + 1));
            if (!mark) text.append(line.substr(open, 2));
            at = mark ? close + 1 : open + 2;
        }
        return text;
    }

    std::vector<std::string_view> lines_;
    std::set<std::string, std::less<>> labels_; ///< of the notes, with their brackets
    bool code_ = false;                         ///< between fences
    MarkdownLines result_;
};

} // namespace

MarkdownLines prepare_markdown(std::string_view text) { return Preparer(text).prepare(); }

} // namespace radiowrap
