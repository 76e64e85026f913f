#include "script/marks/slash_words.hpp"

#include <algorithm>

namespace radiowrap {

namespace {

using Kind = SlashMark::Kind;

constexpr std::size_t longest_mark = 16; // tokens
constexpr std::size_t longest_name = 6;

/// Reads the words of marks; all of them, or none.
class SlashWords {
public:
    SlashWords(const std::string& words, const LanguageRules& rules) : words_(words), line_(words, rules) {}

    std::vector<SlashMark> read(bool alone) {
        if (line_.size() > longest_mark) return {};
        while (skip_marks(), at_ < line_.size()) {
            if (read_end() || read_optional() || read_sound() || read_act()) continue;
            if (alone && is_all_capitals(words_)) return {{.kind = Kind::aside, .text = words_}};
            return {};
        }
        return std::move(marks_);
    }

private:
    void skip_marks() {
        while (at_ < line_.size() && !line_[at_].is_word() && !is_quotation_mark(line_.mark(at_))) ++at_;
    }

    /// How many words of a mark, in capitals, stand there.
    [[nodiscard]] std::size_t length(std::size_t at, MarkWord word_class) const {
        return at < line_.size() && line_.is_upper(at) ? line_.length(at, word_class) : 0;
    }

    void add(Kind kind, std::size_t end) {
        marks_.push_back({.kind = kind, .text = line_.text({at_, end})});
        at_ = end;
    }

    bool read_end() {
        const std::size_t end = at_ + length(at_, MarkWord::end);
        if (end == at_) return false;
        const std::size_t what = std::max(length(end, MarkWord::act), length(end, MarkWord::optional));
        if (what > 0) {
            add(length(end, MarkWord::act) > 0 ? Kind::end_act : Kind::end_optional, end + what);
            if (at_ < line_.size() && line_[at_].digits) ++at_;
            return true;
        }
        // "END SMITH ACT"
        for (std::size_t i = end; i < line_.size() && i < end + longest_name && line_[i].is_word(); ++i)
            if (length(i, MarkWord::act) > 0) return add(Kind::end_act, i + 1), true;
        return false;
    }

    bool read_optional() {
        const std::size_t rest = length(at_, MarkWord::rest);
        const std::size_t begin = at_ + std::max(rest, length(at_, MarkWord::begin));
        const std::size_t optional = length(begin, MarkWord::optional);
        if (optional == 0) return false;
        add(rest > 0 ? Kind::rest_optional : Kind::optional, begin + optional);
        return true;
    }

    bool read_sound() {
        if (length(at_, MarkWord::act_of) == 0) return false;
        std::size_t end = at_;
        while (end < line_.size() && line_[end].is_word()) ++end;
        add(Kind::act, end);
        marks_.back().ambience = true;
        return true;
    }

    bool read_act() {
        std::size_t act = at_ + length(at_, MarkWord::begin);
        const std::size_t name = act;
        while (act < line_.size() && act < name + longest_name && is_name_word(act)) ++act;
        const std::size_t words = length(act, MarkWord::act);
        if (words == 0) return false;
        const std::string person = line_.text(line_.trimmed({name, act}));
        add(Kind::act, act + words);
        if (!person.empty()) marks_.back().person = person;
        if (at_ < line_.size() && line_[at_].digits)
            marks_.back().number = number_of(line_[at_++]);
        else if (at_ < line_.size() && line_[at_].is_word() && line_.is_upper(at_) && closes_act(at_ + 1))
            ++at_; // "ACT ONE", "ACT TWO - RUNS :09"
        read_length_of_act();
        return true;
    }

    [[nodiscard]] bool closes_act(std::size_t at) const {
        return at >= line_.size() || is_dash(line_.mark(at));
    }

    /// "- RUNS :14"
    void read_length_of_act() {
        std::size_t at = at_;
        while (at < line_.size() && !line_[at].is_word() && !line_.is_colon(at)) ++at;
        const auto length = read_length(line_, at + line_.length(at, MarkWord::length));
        if (!length) return;
        marks_.back().seconds = length->seconds;
        at_ = length->end;
    }

    [[nodiscard]] bool is_name_word(std::size_t at) const {
        if (!line_[at].is_word()) return line_.mark(at) == U'.' || is_dash(line_.mark(at));
        const bool caseless = (line_[at].text.front() & 0x80) != 0; // as Arabic is
        return (line_[at].capital || caseless) && length(at, MarkWord::act) == 0 &&
               length(at, MarkWord::end) == 0;
    }

    const std::string& words_;
    MarkLine line_;
    std::size_t at_ = 0;
    std::vector<SlashMark> marks_;
};

} // namespace

std::vector<SlashMark> read_slash_words(const std::string& words, const LanguageRules& rules, bool alone) {
    return SlashWords(words, rules).read(alone);
}

} // namespace radiowrap
