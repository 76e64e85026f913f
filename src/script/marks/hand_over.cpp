#include "script/marks/hand_over.hpp"

#include "script/marks/correspondent_name.hpp"
#include "script/word_lookup.hpp"

#include <algorithm>

namespace radiowrap {

namespace {

constexpr std::size_t longest_listen_line = 14; // tokens
constexpr std::size_t longest_sentence = 24;    // that hands over
constexpr std::size_t longest_tail = 8;         // "reports from Harbourton"

/// The last sentence without what closes it.
TokenRange last_sentence(const MarkLine& line) {
    const auto closes = [&](std::size_t at) {
        const char32_t mark = line.mark(at);
        return is_sentence_end(mark) || line.is_colon(at) || mark == U'\u2026';
    };
    std::size_t end = line.size();
    while (end > 0 && (closes(end - 1) || is_quotation_mark(line.mark(end - 1)))) --end;
    std::size_t begin = end;
    while (begin > 0 && !closes(begin - 1)) --begin;
    return {begin, end};
}

/// Reads the words in front of a reporter's name.
class BeforeReporter {
public:
    BeforeReporter(const MarkLine& line, TokenRange sentence, std::string_view station)
        : line_(line), sentence_(sentence), station_(words_key(station)) {}

    /// Empty when they make somebody else of who is named at `name`.
    [[nodiscard]] std::optional<bool> is_sure(std::size_t name) const {
        const std::size_t correspondent = begin_of_correspondent(name);
        if (correspondent < name) return !is_others(correspondent);
        if (name == sentence_.begin || !line_[name - 1].is_word()) return true;
        if (line_[name - 1].possessive) return !is_others(name);
        if (line_.length(name - 1, MarkWord::hand_over_link) == 1) return true;
        Word before;
        look_up({&line_[0], line_.size()}, name - 1, line_.rules(), before);
        if (before.is_any({WordClass::title, WordClass::adjective, WordClass::place})) return std::nullopt;
        return false;
    }

private:
    [[nodiscard]] std::size_t begin_of_correspondent(std::size_t end) const {
        for (std::size_t i = sentence_.begin; i < end; ++i)
            if (i + line_.length(i, MarkWord::correspondent) == end) return i;
        return end;
    }

    /// "the agency's" in front of `at`; "Breeze Radio's" is of our own.
    [[nodiscard]] bool is_others(std::size_t at) const {
        if (at == sentence_.begin || !line_[at - 1].possessive) return false;
        std::size_t begin = at;
        while (begin > sentence_.begin && line_[begin - 1].is_word() && line_[begin - 1].capital) --begin;
        std::string owner;
        for (std::size_t i = begin; i < at; ++i) owner += (owner.empty() ? "" : " ") + line_[i].key;
        return owner.empty() || station_.find(owner) == std::string::npos;
    }

    const MarkLine& line_;
    TokenRange sentence_;
    std::string station_;
};

/// A mayor reports too, and not for us.
bool has_other_title(const MarkPerson& person, const LanguageRules& rules) {
    if (!person.title) return false;
    const MarkLine title(*person.title, rules);
    for (std::size_t i = 0; i < title.size(); ++i)
        if (title.length(i, MarkWord::correspondent) > 0) return false;
    return true;
}

/// In front of "reports", behind "For Breeze Radio,".
std::optional<HandOver> named_before(const MarkLine& line, TokenRange sentence, std::string_view station) {
    for (std::size_t i = sentence.begin + 2; i < sentence.end; ++i) {
        const std::size_t length = line.length(i, MarkWord::hands_over);
        if (length == 0) continue;
        const std::size_t tail = i + length;
        const bool at_place =
            line.length(tail, MarkWord::place_link) > 0 && sentence.end - tail <= longest_tail;
        if (tail < sentence.end && !at_place) return std::nullopt;
        std::size_t begin = i;
        while (begin > sentence.begin && line[begin - 1].is_word() && line[begin - 1].capital &&
               !line[begin - 1].possessive)
            --begin;
        // "As Nora Finch reports"
        if (begin + 1 < i) begin += line.length(begin, MarkWord::hand_over_link);
        if (i - begin < 2 || line.length(begin, MarkWord::filler) == i - begin) return std::nullopt;
        auto person = read_mark_person(line.text({begin, i}), line.rules(), true);
        if (!person || has_other_title(*person, line.rules())) return std::nullopt;
        const auto sure = BeforeReporter(line, sentence, station).is_sure(begin);
        if (!sure) return std::nullopt;
        return HandOver{std::move(person), *sure};
    }
    return std::nullopt;
}

/// "selon un reportage de NAME": what somebody found is no hand-over.
bool is_source(const MarkLine& line, TokenRange sentence) {
    for (std::size_t i = sentence.begin; i < sentence.end; ++i) {
        Word word;
        look_up({&line[0], line.size()}, i, line.rules(), word);
        if (word.is(WordClass::according)) return true;
    }
    return false;
}

} // namespace

bool is_listen_line(const MarkLine& line) {
    if (line.size() > longest_listen_line) return false;
    const std::size_t label = line.length(0, MarkWord::listen); // "Listen: NAME on the night of the rescue"
    if (label > 0 && line.is_colon(label) && label + 1 < line.size() && line[line.size() - 1].is_word())
        return true;
    bool asks = false;
    for (std::size_t i = 0; i < line.size();) {
        const std::size_t player = line.length(i, MarkWord::player);
        const std::size_t words =
            std::max({player, line.length(i, MarkWord::listen), line.length(i, MarkWord::filler)});
        if (words == 0 && line[i].is_word()) return false;
        asks = asks || player > 0 || line.length(i, MarkWord::listen) > 0;
        i += std::max<std::size_t>(words, 1);
    }
    return asks;
}

std::optional<MarkPerson> read_listen_line(const MarkLine& line) {
    const std::size_t listen = line.length(0, MarkWord::listen);
    if (listen == 0 || line.size() > longest_listen_line) return std::nullopt;
    std::size_t name = listen;
    while (name < line.size() && line.length(name, MarkWord::filler) > 0)
        name += line.length(name, MarkWord::filler);
    const TokenRange rest = line.trimmed({name, line.size()});
    if (name == listen || rest.begin >= rest.end) return std::nullopt;
    return read_mark_person(line.text(rest), line.rules(), true);
}

std::optional<HandOver> read_hand_over(const MarkLine& line, std::string_view station) {
    const TokenRange sentence = last_sentence(line);
    if (sentence.begin >= sentence.end || sentence.end - sentence.begin > longest_sentence)
        return std::nullopt;
    auto person = named_behind(line, sentence);
    if (!person) person = named_before_end(line, sentence);
    if (person) {
        if (is_source(line, sentence)) return std::nullopt;
        return HandOver{std::move(person)};
    }
    if ((person = named_alone(line, sentence))) return HandOver{.reporter = std::move(person), .bare = true};
    if (begin_of_end(line, sentence, MarkWord::report_follows) < sentence.end) return HandOver{};
    return named_before(line, sentence, station);
}

} // namespace radiowrap
