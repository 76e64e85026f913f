#include "script/marks/mark_person.hpp"

#include "script/attribution.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace radiowrap {

namespace {

constexpr std::size_t most_tokens = 24; // of a name with its title and role
constexpr std::size_t longest_name = 5; // words

/// "NAME, teacher": what stands behind the comma.
std::optional<std::string> role_behind(const Analysis& text, std::size_t name_end) {
    const std::size_t end = text.words.size();
    if (name_end + 1 >= end || !is_comma(text.words[name_end].token.mark)) return std::nullopt;
    return std::string(text.slice({name_end + 1, end}));
}

MarkPerson from_mention(const Mention& mention, const Analysis& text) {
    MarkPerson person{.name = fmt::format("{}", fmt::join(mention.name, " ")), .title = mention.title};
    if (mention.title.empty()) person.title = role_behind(text, mention.end);
    return person;
}

bool is_no_name(const Word& word) {
    if (word.is_given_name()) return false;
    return !word.is_word() || word.token.digits || word.is_verb() ||
           word.is_any({WordClass::unnamed, WordClass::institution, WordClass::stop, WordClass::determiner});
}

/// What is left behind a title.
class PlainName {
public:
    PlainName(const Analysis& text, const LanguageRules& rules) : text_(text), rules_(rules) {
        end_ = text.words.size();
        for (std::size_t i = 0; i < end_; ++i) // "NAME, who is ..."
            if (is_comma(text.words[i].token.mark) && i > 0) end_ = i;
        while (begin_ + 1 < end_ && is_title(begin_)) ++begin_;
    }

    [[nodiscard]] std::optional<MarkPerson> read(bool sure) const {
        const auto first = text_.words.begin() + static_cast<std::ptrdiff_t>(begin_);
        const auto last = text_.words.begin() + static_cast<std::ptrdiff_t>(end_);
        if (begin_ >= end_ || end_ - begin_ > longest_name ||
            (is_title(begin_) && text_.words[begin_].is(WordClass::title)))
            return std::nullopt;
        if (std::any_of(first, last, is_no_name)) return std::nullopt;
        if (sure && !is_sure(first, last)) return std::nullopt;
        MarkPerson person{.name = std::string(text_.slice({begin_, end_})),
                          .title = role_behind(text_, end_)};
        if (begin_ > 0) person.title = text_.slice({0, begin_});
        return person;
    }

private:
    using At = std::vector<Word>::const_iterator;

    [[nodiscard]] bool is_title(std::size_t at) const {
        const Word& word = text_.words[at];
        return word.is_any({WordClass::title, WordClass::adjective}) && !word.is_given_name();
    }

    [[nodiscard]] bool is_sure(At first, At last) const {
        if (begin_ > 0 || first->is_given_name()) return true;
        return rules_.capitals && last - first > 1 && std::all_of(first, last, [](const Word& word) {
                   return word.token.capital && !word.is(WordClass::place);
               });
    }

    const Analysis& text_;
    const LanguageRules& rules_;
    std::size_t begin_ = 0;
    std::size_t end_ = 0;
};

} // namespace

std::optional<MarkPerson> read_mark_person(std::string_view words, const LanguageRules& rules, bool sure) {
    const Analysis text = analyse(words, rules);
    if (text.words.empty() || text.words.size() > most_tokens || text.sentences.size() != 1)
        return std::nullopt;
    const Speakers nobody(rules);
    const Mention topic = find_topic(text, text.sentences.front(), rules, nobody);
    if (topic.is_person() && topic.begin == 0) return from_mention(topic, text);
    if (auto person = PlainName(text, rules).read(sure)) return person;
    const std::vector<Mention> people = find_people(text, text.sentences.front(), rules, nobody);
    if (people.size() != 1) return std::nullopt;
    return from_mention(people.front(), text);
}

bool means_unnamed_people(std::string_view words, const LanguageRules& rules) {
    const Analysis text = analyse(words, rules);
    return !text.words.empty() && text.words.front().is_any({WordClass::unnamed, WordClass::title});
}

bool means_anybody(std::string_view words, const LanguageRules& rules) {
    const Analysis text = analyse(words, rules);
    return !text.words.empty() && text.words.front().is(WordClass::unnamed);
}

} // namespace radiowrap
