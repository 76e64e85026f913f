#include "script/marks/hand_over.hpp"

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

/// Behind "التفاصيل مع مراسلنا".
std::optional<MarkPerson> named_behind(const MarkLine& line, TokenRange sentence) {
    std::optional<std::size_t> at;
    for (std::size_t i = sentence.begin; i < sentence.end; ++i) {
        const std::size_t length = line.length(i, MarkWord::hand_over);
        if (length > 0) at = i + length;
        if (length > 0) i += length - 1;
    }
    if (!at) return std::nullopt;
    while (*at < sentence.end && !line[*at].is_word()) ++*at;
    bool sure = true; // that a person has to be told by its name
    while (const std::size_t length = line.length(*at, MarkWord::correspondent)) {
        *at += length;
        sure = false;
    }
    std::size_t end = *at;
    while (end < sentence.end && line[end].is_word()) ++end;
    if (*at >= end) return std::nullopt;
    // The words up to "from", "في": a name of two to four words.
    for (std::size_t words = std::min<std::size_t>(end - *at, 5); words >= 2; --words)
        if (auto person = read_mark_person(line.text({*at, *at + words}), line.rules(), sure)) return person;
    return std::nullopt;
}

/// In front of "reports", behind "For Breeze Radio,".
std::optional<MarkPerson> named_before(const MarkLine& line, TokenRange sentence) {
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
        if (i - begin < 2 || line.length(begin, MarkWord::filler) == i - begin) return std::nullopt;
        return read_mark_person(line.text({begin, i}), line.rules(), true);
    }
    return std::nullopt;
}

} // namespace

bool is_listen_line(const MarkLine& line) {
    if (line.size() > longest_listen_line) return false;
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

std::optional<MarkPerson> read_hand_over(const MarkLine& line) {
    const TokenRange sentence = last_sentence(line);
    if (sentence.end - sentence.begin > longest_sentence) return std::nullopt;
    if (auto person = named_behind(line, sentence)) return person;
    return named_before(line, sentence);
}

} // namespace radiowrap
