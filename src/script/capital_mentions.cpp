#include "script/capital_mentions.hpp"

#include "script/confidence.hpp"
#include "script/name_key.hpp"

#include <algorithm>

namespace radiowrap {

namespace {

constexpr std::size_t longest_role = 14; // tokens

} // namespace

Mention CapitalMentions::pronoun(std::size_t at) const {
    Mention mention{.confidence = sure, .begin = at, .end = at + 1};
    if (words_[at].is(WordClass::he)) mention.gender = Gender::he;
    if (words_[at].is(WordClass::she)) mention.gender = Gender::she;
    if (words_[at].is(WordClass::they)) mention.gender = Gender::they;
    return mention;
}

Mention CapitalMentions::named(std::size_t title, std::size_t begin, std::size_t end, bool titled) const {
    std::vector<std::string> name;
    for (std::size_t i = begin; i < end; ++i) {
        std::string word = shown_name(words_[i].token.text);
        if (words_[i].token.possessive) word = word.substr(0, word.size() - 2);
        name.push_back(std::move(word));
    }
    const bool given = words_[begin].is_given_name();
    const bool met = known_.known_length(name) == name.size();
    double confidence = 0.0;
    if (met || titled || (given && name.size() > 1))
        confidence = sure;
    else if (name.size() > 1 && capitals_tell_name(begin))
        confidence = by_capitals;
    else if (given)
        confidence = one_word;
    if (confidence == 0.0) return without_name(Mention::Kind::institution, title, end);
    Mention mention{.kind = Mention::Kind::person, .confidence = confidence, .begin = title, .end = end};
    mention.name = std::move(name);
    mention.title = title < begin ? shown_title(title, begin) : role_behind(end);
    const bool first = mention.name.size() > 1 || !met; // "Lee" may be the family name of Ann Lee
    mention.gender = title_gender(words_, title, begin);
    const bool untold = mention.gender == Gender::unknown;
    if (untold && first && words_[begin].is(WordClass::male) != words_[begin].is(WordClass::female))
        mention.gender = words_[begin].is(WordClass::male) ? Gender::he : Gender::she;
    return mention;
}

Mention CapitalMentions::without_name(Mention::Kind kind, std::size_t begin, std::size_t end) const {
    return {.kind = kind, .title = shown_title(begin, end), .confidence = sure, .begin = begin, .end = end};
}

/// Where every noun has a capital, two of them may be an adjective at the head of a sentence and its noun:
/// "Neue Regeln".
bool CapitalMentions::capitals_tell_name(std::size_t at) const {
    if (rules_.writing.listed_names) return words_[at].opens_sentence;
    if (!rules_.noun_capitals || !words_[at].opens_sentence) return true;
    const auto& endings = rules_.writing.adjective_endings;
    return std::none_of(endings.begin(), endings.end(),
                        [&](const std::string& ending) { return words_[at].token.form.ends_with(ending); });
}

/// "NAME, a teacher in X," and "NAME, head of X,".
std::string CapitalMentions::role_behind(std::size_t at) const {
    if (at + 1 >= words_.size() || !is_comma(words_[at].token.mark)) return {};
    const bool article = words_[at + 1].is(WordClass::determiner);
    const std::size_t begin = at + (article ? 2 : 1);
    std::size_t end = begin;
    bool title = false;
    while (end < words_.size() && end < begin + longest_role && words_[end].is_word() &&
           !words_[end].quoted) {
        const bool noun = words_[end - 1].is_any({WordClass::stop, WordClass::determiner});
        const bool verb = words_[end].is_verb() && !noun && !words_[end].is(WordClass::title);
        if (verb || words_[end].is(WordClass::auxiliary)) return {}; // "For NAME, his daughter says ..."
        title = title || words_[end].is(WordClass::title);
        ++end;
    }
    const bool closed = end < words_.size() && !words_[end].is_word();
    if (!closed || !title || words_[begin].is(WordClass::stop)) return {};
    return shown_title(begin, end);
}

std::string CapitalMentions::shown_title(std::size_t begin, std::size_t end) const {
    while (end > begin && !words_[end - 1].is_word()) --end;
    return std::string(text_.slice({begin, end}));
}

} // namespace radiowrap
