#include "script/marks/cut_sheet.hpp"

#include <algorithm>

namespace radiowrap {

namespace {

constexpr std::size_t longest_line = 120; // tokens

/// Reads the labels of a line one after the other.
class SheetReader {
public:
    explicit SheetReader(const MarkLine& line) : line_(line) {}

    std::optional<CutSheetLine> read() {
        std::size_t at = 0;
        while (at < line_.size()) {
            const std::size_t value = label_end(at);
            if (value == at) return std::nullopt;
            const std::size_t end = value_end(value);
            if (!read_value(at, {value, end})) return std::nullopt;
            ++sheet_.labels;
            at = end;
        }
        return sheet_.labels > 0 ? std::optional(sheet_) : std::nullopt;
    }

private:
    /// The class of a label, and how many words it has.
    [[nodiscard]] std::size_t words_of_label(std::size_t at) const {
        std::size_t words = 0;
        for (const MarkWord label : {MarkWord::length, MarkWord::in_cue, MarkWord::out_cue})
            words = std::max(words, line_.length(at, label));
        return words;
    }

    /// Behind the label at `at` and its colon; `at` itself when none stands there.
    [[nodiscard]] std::size_t label_end(std::size_t at) const {
        if (const std::size_t standard = line_.length(at, MarkWord::standard_cue); standard > 0)
            return line_.is_upper(at) ? at + standard : at;
        const std::size_t words = words_of_label(at);
        // "in" is a word of every sentence
        const std::string_view text = words > 0 ? line_[at].text : std::string_view();
        if (text.empty() || (text.front() >= 'a' && text.front() <= 'z')) return at;
        const std::size_t end = at + words;
        if (line_.is_colon(end) || line_.mark(end) == U'=') return end + 1;
        return line_.length(at, MarkWord::length) > 0 && read_length(line_, end) ? end : at;
    }

    /// Where the next label begins, outside of quotation marks.
    [[nodiscard]] std::size_t value_end(std::size_t at) const {
        bool quoted = false;
        at += line_.length(at, MarkWord::standard_cue); // "OUT: SOC"
        for (; at < line_.size(); ++at) {
            if (is_quotation_mark(line_.mark(at))) quoted = !quoted;
            if (!quoted && line_[at].is_word() && label_end(at) > at) break;
        }
        return at;
    }

    bool read_value(std::size_t label, TokenRange value) {
        if (line_.length(label, MarkWord::standard_cue) > 0) {
            sheet_.out_cue = line_[label].text;
            return line_.trimmed(value).begin == value.end;
        }
        if (line_.length(label, MarkWord::length) > 0) {
            const auto length = read_seconds(value);
            if (length) sheet_.seconds = length->seconds;
            return length && line_.trimmed({length->end, value.end}).begin == value.end;
        }
        auto& cue = line_.length(label, MarkWord::in_cue) > 0 ? sheet_.in_cue : sheet_.out_cue;
        cue = words_of_cue(value);
        sheet_.quotes = sheet_.quotes || line_.quotation(value).has_value();
        return cue.has_value();
    }

    /// "RUNS: 09"
    [[nodiscard]] std::optional<DeclaredLength> read_seconds(TokenRange value) const {
        if (const auto length = read_length(line_, value.begin)) return length;
        const bool short_number = value.begin < value.end && line_[value.begin].form.size() <= 2;
        const auto number = short_number ? number_of(line_[value.begin]) : std::nullopt;
        return number ? std::optional(DeclaredLength{static_cast<double>(*number), value.begin + 1})
                      : std::nullopt;
    }

    /// Without quotation marks and without the dots that stand for the rest of the clip.
    [[nodiscard]] std::optional<std::string> words_of_cue(TokenRange value) const {
        TokenRange words = line_.trimmed(value);
        if (words.begin >= words.end) return std::nullopt;
        const bool stop = words.end < value.end && is_sentence_end(line_.mark(words.end));
        const bool dots = stop && words.end + 1 < value.end && line_.mark(words.end + 1) == U'.';
        if (stop && !dots) ++words.end;
        return line_.text(words);
    }

    const MarkLine& line_;
    CutSheetLine sheet_;
};

} // namespace

void CutSheetLine::tell(Segment& clip) const {
    if (seconds) clip.seconds = seconds;
    if (in_cue) clip.in_cue = in_cue;
    if (out_cue) clip.out_cue = out_cue;
}

std::optional<CutSheetLine> read_cut_sheet_line(const MarkLine& line) {
    if (line.size() == 0 || line.size() > longest_line) return std::nullopt;
    return SheetReader(line).read();
}

} // namespace radiowrap
