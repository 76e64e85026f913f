#include "script/marks/slash_words.hpp"

#include "script/marks/mark_person.hpp"

#include <algorithm>
#include <charconv>

namespace radiowrap {

namespace {

using Kind = SlashMark::Kind;

constexpr std::size_t longest_mark = 16; // tokens
constexpr std::size_t longest_name = 6;

/// Reads the words of marks; all of them, or none.
class SlashWords {
public:
    SlashWords(const std::string& words, const LanguageRules& rules, SlashPlace place)
        : words_(words), line_(words, rules), place_(place) {}

    std::vector<SlashMark> read() {
        if (line_.size() > longest_mark) return {};
        while (skip_marks(), at_ < line_.size()) {
            if (read_end() || read_optional() || read_sound() || read_act()) continue;
            if (place_ == SlashPlace::alone && is_all_capitals(words_)) return {unknown()};
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
        read_remark();
        return true;
    }

    /// "WOMAN SINGING, FADE" is a sound; what says nothing known is for the desk.
    [[nodiscard]] SlashMark unknown() const {
        const bool ends = length(0, MarkWord::fade) > 0;
        bool sounds = false;
        for (std::size_t i = 0; i < line_.size() && !ends; ++i)
            sounds = sounds || length(i, MarkWord::act_of) > 0 ||
                     (length(i, MarkWord::noise) > 0 && length(i + 1, MarkWord::fade) == 0);
        return {.kind = sounds ? Kind::act : Kind::aside, .text = words_, .ambience = sounds};
    }

    bool read_act() {
        std::size_t act = at_ + length(at_, MarkWord::begin);
        const auto ordinal = read_ordinal(act);
        const std::size_t name = act;
        while (act < line_.size() && act < name + longest_name && is_name_word(act)) ++act;
        const std::size_t words = length(act, MarkWord::act);
        if (words == 0) return false;
        std::string person = line_.text(line_.trimmed({name, act}));
        if (person.empty() && ordinal && !marks_.empty() && marks_.back().kind == Kind::act) {
            marks_.back().number = ordinal; // "ROE ACT, 2ND CUT"
            at_ = act + words;
            return true;
        }
        add(Kind::act, act + words);
        if (!person.empty()) marks_.back().person = person;
        marks_.back().number = ordinal;
        if (at_ < line_.size() && line_[at_].digits)
            marks_.back().number = number_of(line_[at_++]);
        else if (length(at_, MarkWord::number_name) > 0 && closes_act(at_ + 1))
            ++at_; // "ACT ONE", "ACT TWO - RUNS :09"
        else if (person.empty())
            read_name_behind();
        read_length_of_act();
        read_remark();
        return true;
    }

    /// "2ND", "SECOND": moves `at` behind it.
    std::optional<int> read_ordinal(std::size_t& at) const {
        if (const std::size_t word = length(at, MarkWord::ordinal); word > 0) return at += word, std::nullopt;
        if (at >= line_.size() || !line_[at].digits || !line_.is_upper(at)) return std::nullopt;
        const std::string_view digits = line_[at].text;
        int number = 0;
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
        if (error != std::errc{} || digits.data() + digits.size() - end != 2) return std::nullopt;
        ++at;
        return number;
    }

    /// "IN SWAHILI, FADE UNDER": for the desk, and it stands in front of the mark so that the clip's words
    /// follow right behind this.
    void read_remark() {
        if (place_ == SlashPlace::clips_text) return;
        std::size_t begin = at_;
        while (begin < line_.size() && !line_[begin].is_word()) ++begin;
        std::size_t end = begin;
        while (end < line_.size() && is_of_remark(end)) ++end;
        if (end == begin || (end < line_.size() && !opens_mark(end))) return;
        at_ = end;
        const TokenRange words = line_.trimmed({begin, end});
        marks_.insert(marks_.end() - 1, {.kind = Kind::aside, .text = line_.text(words)});
    }

    [[nodiscard]] bool is_of_remark(std::size_t at) const {
        if (!line_[at].is_word()) return !is_quotation_mark(line_.mark(at));
        const bool caseless = (line_[at].text.front() & 0x80) != 0;
        return (line_.is_upper(at) || line_[at].digits || caseless) && !opens_mark(at) &&
               length(at, MarkWord::act) == 0;
    }

    [[nodiscard]] bool opens_mark(std::size_t at) const {
        return std::max({length(at, MarkWord::end), length(at, MarkWord::begin), length(at, MarkWord::rest),
                         length(at, MarkWord::optional)}) > 0;
    }

    /// "ACT ROE"
    void read_name_behind() {
        std::size_t end = at_;
        while (end < line_.size() && end < at_ + longest_name && line_[end].is_word() && is_name_word(end))
            ++end;
        if (end == at_ || !closes_act(end) || !read_mark_person(line_.text({at_, end}), line_.rules(), false))
            return;
        marks_.back().person = line_.text({at_, end});
        at_ = end;
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
    SlashPlace place_;
    std::size_t at_ = 0;
    std::vector<SlashMark> marks_;
};

} // namespace

std::vector<SlashMark> read_slash_words(const std::string& words, const LanguageRules& rules,
                                        SlashPlace place) {
    return SlashWords(words, rules, place).read();
}

} // namespace radiowrap
