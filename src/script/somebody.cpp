#include "script/somebody.hpp"

#include "script/name_key.hpp"

#include <algorithm>

namespace radiowrap {

namespace {

constexpr std::size_t more_than_a_heading = 5; // tokens beside a name

/// "Villar answers", of whom no list and no sentence before knows.
bool is_unlisted_name(const Analysis& text, const Mention& subject, const LanguageRules& rules) {
    if (rules.noun_capitals || subject.kind != Mention::Kind::institution || subject.begin >= subject.end)
        return false;
    for (std::size_t i = subject.begin; i < subject.end; ++i) {
        const Word& word = text.words[i];
        if (!word.token.capital || word.token.digits || word.is_listed() || is_all_capitals(word.token.text))
            return false;
    }
    return true;
}

/// Behind a preposition, with an article and a title in between.
bool is_governed(const Analysis& text, TokenRange sentence, const Mention& person) {
    std::size_t at = person.begin;
    while (at > sentence.begin && (text.words[at - 1].is(WordClass::determiner) ||
                                   text.words[at - 1].is_any({WordClass::title, WordClass::adjective})))
        --at;
    return at > sentence.begin && text.words[at - 1].is_any({WordClass::stop, WordClass::genitive});
}

/// "Nobody else but Lebel wanted to talk of it:"
bool names_known(const Analysis& text, TokenRange sentence, const Speakers& known) {
    std::size_t name = sentence.begin; // of the capitals in a row
    for (std::size_t i = sentence.begin; i < sentence.end; ++i) {
        const Token& token = text.words[i].token;
        if (!token.capital) {
            name = i + 1;
            continue;
        }
        const bool governed =
            name > sentence.begin && text.words[name - 1].is_any({WordClass::genitive, WordClass::stop});
        if (!governed && !token.possessive && !text.words[name].is(WordClass::stop) &&
            known.is_family_name(shown_name(token.text)))
            return true;
    }
    return false;
}

} // namespace

bool begins_with_pronoun(const Analysis& text, const LanguageRules& rules) {
    if (!rules.capitals || text.sentences.empty() || text.words.size() < more_than_a_heading) return false;
    std::size_t at = text.sentences.back().begin;
    while (at < text.sentences.back().end && text.words[at].is_any({WordClass::opener, WordClass::adverb}))
        ++at;
    return at < text.sentences.back().end && text.words[at].is_any({WordClass::he, WordClass::she});
}

bool may_be_person(const Analysis& text, const Mention& subject, const LanguageRules& rules) {
    if (rules.capitals) return is_unlisted_name(text, subject, rules);
    if (subject.kind != Mention::Kind::institution) return false;
    const Word& word = text.words[subject.begin];
    const auto ends = [&](const std::string& ending) { return word.token.form.ends_with(ending); };
    const std::vector<std::string>& plurals = rules.writing.plural_endings; // "التحقيقات"
    return !word.is_listed() && std::none_of(plurals.begin(), plurals.end(), ends);
}

bool names_person(const Analysis& text, const LanguageRules& rules, const Speakers& known) {
    if (rules.writing.listed_names || text.sentences.empty()) return false;
    const TokenRange sentence = text.sentences.back();
    std::vector<Mention> people = find_people(text, sentence, rules, known);
    if (Mention topic = find_topic(text, sentence, rules, known); topic.is_person())
        people.push_back(std::move(topic));
    if (rules.capitals) // "The book by NAME explains", "For NAME many voted"
        std::erase_if(people, [&](const Mention& person) { return is_governed(text, sentence, person); });
    if (people.empty() && rules.capitals && text.words.size() >= more_than_a_heading)
        return names_known(text, sentence, known);
    return !people.empty() && text.words.size() >= people.front().name.size() + more_than_a_heading;
}

} // namespace radiowrap
