#include "script/marks/correspondent_name.hpp"

#include "script/word_lookup.hpp"

#include <algorithm>

namespace radiowrap {

namespace {

constexpr std::size_t longest_name = 4; // words, with nothing else up to the sentence's end

/// "في عمان", "à Saint-Louis,": moves behind it.
std::size_t behind_place(const MarkLine& line, std::size_t at, std::size_t end) {
    const std::size_t link = line.length(at, MarkWord::at_place);
    if (link == 0 || at + link >= end) return at;
    at += link;
    Word word;
    look_up({&line[0], line.size()}, at, line.rules(), word);
    return std::min(at + std::max<std::size_t>(word.length(WordClass::place), 1), end);
}

/// Where a name may begin behind words for a correspondent and where this one is. `sure`: no such words
/// stand there, so that a person has to be told by its name.
std::size_t begin_of_name(const MarkLine& line, std::size_t at, std::size_t end, bool& sure) {
    const auto skip_marks = [&] {
        while (at < end && !line[at].is_word()) ++at;
    };
    skip_marks();
    sure = true;
    while (const std::size_t length = line.length(at, MarkWord::correspondent)) {
        at += length;
        sure = false;
    }
    if (!sure) at = behind_place(line, at, end);
    skip_marks();
    return at;
}

/// Behind a phrase that hands over: a name of two to four words, up to "from", "في".
std::optional<MarkPerson> named_at(const MarkLine& line, std::size_t at, std::size_t sentence_end) {
    bool sure = true;
    at = begin_of_name(line, at, sentence_end, sure);
    std::size_t end = at;
    while (end < sentence_end && line[end].is_word()) ++end;
    for (std::size_t words = std::min<std::size_t>(end - at, 5); words >= 2; --words)
        if (auto person = read_mark_person(line.text({at, at + words}), line.rules(), sure)) return person;
    return std::nullopt;
}

} // namespace

std::size_t begin_of_end(const MarkLine& line, TokenRange sentence, MarkWord word_class) {
    for (std::size_t i = sentence.begin; i < sentence.end; ++i)
        if (i + line.length(i, word_class) == sentence.end) return i;
    return sentence.end;
}

std::optional<MarkPerson> named_behind(const MarkLine& line, TokenRange sentence) {
    std::optional<std::size_t> at;
    for (std::size_t i = sentence.begin; i < sentence.end; ++i) {
        const std::size_t from = line.length(i, MarkWord::hand_over_from);
        std::size_t length = line.length(i, MarkWord::hand_over);
        if (from > length && line.length(i + from, MarkWord::correspondent) > 0) length = from;
        if (length > 0) at = i + length;
        if (length > 0) i += length - 1;
    }
    return at ? named_at(line, *at, sentence.end) : std::nullopt;
}

std::optional<MarkPerson> named_before_end(const MarkLine& line, TokenRange sentence) {
    const std::size_t end = begin_of_end(line, sentence, MarkWord::hand_over_end);
    if (end == sentence.end) return std::nullopt;
    for (std::size_t i = sentence.begin; i < end; ++i)
        if (line.length(i, MarkWord::correspondent) > 0) {
            bool sure = true;
            const std::size_t name = begin_of_name(line, i, end, sure);
            return name + 2 <= end && end - name <= longest_name
                       ? read_mark_person(line.text({name, end}), line.rules(), false)
                       : std::nullopt;
        }
    return std::nullopt;
}

std::optional<MarkPerson> named_alone(const MarkLine& line, TokenRange sentence) {
    const std::size_t length = line.length(sentence.begin, MarkWord::recording);
    if (sentence.begin == 0 || length == 0 || sentence.begin + length >= sentence.end) return std::nullopt;
    return read_mark_person(line.text({sentence.begin + length, sentence.end}), line.rules(), true);
}

} // namespace radiowrap
