#include "script/somebody.hpp"

#include <algorithm>

namespace radiowrap {

namespace {

constexpr std::size_t more_than_a_heading = 5; // tokens beside a name

} // namespace

bool may_be_person(const Analysis& text, const Mention& subject, const LanguageRules& rules) {
    if (rules.capitals || subject.kind != Mention::Kind::institution) return false;
    const Word& word = text.words[subject.begin];
    const auto ends = [&](const std::string& ending) { return word.token.form.ends_with(ending); };
    const std::vector<std::string>& plurals = rules.writing.plural_endings; // "التحقيقات"
    return std::all_of(word.lengths.begin(), word.lengths.end(),
                       [](std::uint8_t length) { return length == 0; }) &&
           std::none_of(plurals.begin(), plurals.end(), ends);
}

bool names_person(const Analysis& text, const LanguageRules& rules, const Speakers& known) {
    if (rules.capitals || text.sentences.empty()) return false;
    const TokenRange sentence = text.sentences.back();
    std::vector<Mention> people = find_people(text, sentence, rules, known);
    if (Mention topic = find_topic(text, sentence, rules, known); topic.is_person())
        people.push_back(std::move(topic));
    return !people.empty() && text.words.size() >= people.front().name.size() + more_than_a_heading;
}

} // namespace radiowrap
