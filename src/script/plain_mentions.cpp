#include "script/plain_mentions.hpp"

#include "lib/icu/normalize.hpp"
#include "script/confidence.hpp"
#include "script/name_key.hpp"

namespace radiowrap {

namespace {

constexpr std::size_t longest_role = 14; // tokens

} // namespace

Mention PlainMentions::person(std::size_t title, std::size_t begin, std::size_t end,
                              double confidence) const {
    Mention mention{.kind = Mention::Kind::person, .confidence = confidence, .begin = title, .end = end};
    mention.name = name_words(begin, end);
    mention.title = title < begin ? shown_title(title, begin) : role_behind(end);
    const Word& given = words_[begin];
    const bool first = end > begin + 1 || known_.known_length(mention.name) == 0; // may be a family name too
    mention.gender = title_gender(words_, title, begin);
    const bool untold = mention.gender == Gender::unknown;
    if (untold && first && !given.definite && given.is(WordClass::male) != given.is(WordClass::female))
        mention.gender = given.is(WordClass::male) ? Gender::he : Gender::she;
    return mention;
}

Mention PlainMentions::without_name(Mention::Kind kind, std::size_t begin, std::size_t end) const {
    return {.kind = kind, .title = shown_title(begin, end), .confidence = sure, .begin = begin, .end = end};
}

/// "NAME مدير مركز ..." and "NAME، الكاتب ...،".
std::string PlainMentions::role_behind(std::size_t at) const {
    if (at < words_.size() && is_comma(words_[at].token.mark)) ++at;
    if (at >= words_.size() || !words_[at].is(WordClass::title) || words_[at].conjunction ||
        words_[at].is_verb())
        return {};
    std::size_t end = at;
    bool titles_only = true;
    while (end < words_.size() && end < at + longest_role) {
        const Word& word = words_[end];
        const bool person = titles_only && word.is_given_name() && !word.is(WordClass::title);
        if (person && end > at) return {}; // "زار فلان الوزير فلان"
        titles_only = titles_only && word.is_any({WordClass::title, WordClass::adjective});
        if (!word.is_word() || word.is(WordClass::complementizer) ||
            (word.is_verb() && !word.is_any({WordClass::title, WordClass::adjective})))
            break;
        if (word.is(WordClass::stop) && !word.is(WordClass::inside_title)) break;
        ++end;
    }
    return shown_title(at, end);
}

std::vector<std::string> PlainMentions::name_words(std::size_t begin, std::size_t end) const {
    std::vector<std::string> name;
    for (std::size_t i = begin; i < end; ++i)
        name.push_back(shown_name(words_[i].token.text, i == begin ? words_[i].cut : 0));
    return name;
}

std::string PlainMentions::shown_title(std::size_t begin, std::size_t end) const {
    while (end > begin && (!words_[end - 1].is_word() || words_[end - 1].is(WordClass::naming))) --end;
    if (begin >= end) return {};
    const Word& first = words_[begin];
    std::string title = shown_name(first.token.text, first.cut);
    // "للكاتب": the article melted into the preposition
    const std::string& article = rules_.writing.article;
    if (first.preposition && first.definite && !folded(title).starts_with(article)) title.insert(0, article);
    if (end > begin + 1) title.append(" ").append(text_.slice({begin + 1, end}));
    return title;
}

} // namespace radiowrap
