#include "script/person.hpp"

#include "script/analysis.hpp"
#include "script/name_index.hpp"
#include "script/name_key.hpp"

#include <algorithm>

namespace radiowrap {

namespace {

using Parts = std::vector<std::string>;

bool is_given_name(const std::string& part, const LanguageRules& rules) {
    for (const Word& word : analyse(part, rules).words)
        if (word.is_given_name()) return true;
    return false;
}

/// "The mayor of the town" and "the town's mayor" are one.
bool is_small(const Word& word) {
    return word.is_any({WordClass::stop, WordClass::determiner}) && !word.is(WordClass::title);
}

/// The "minister" of "deputy minister", "the minister's spokesman" and "نائب الوزير" is somebody else.
bool is_own(const std::vector<Word>& words, std::size_t at, const LanguageRules& rules) {
    const bool construct =
        at > 0 && !words[at].conjunction && words[at - 1].is_word() && !words[at - 1].definite;
    if (!rules.capitals) // "وزير النقل السابق" is no minister
        return !construct && std::none_of(words.begin() + static_cast<std::ptrdiff_t>(at), words.end(),
                                          [](const Word& word) { return word.is(WordClass::shifting); });
    const bool shifted = (at > 0 && words[at - 1].is(WordClass::shifting)) ||
                         (at + 1 < words.size() && words[at + 1].is(WordClass::shifting));
    return !shifted && !words[at].token.possessive;
}

/// Mary Cole and Mary Ann Cole are two women; an initial more or less makes no other of a man, nor does a
/// father's name in Arabic.
bool has_another_given_name(const Parts& parts, const Person& person, const LanguageRules& rules) {
    const bool shorter = parts.size() < person.parts.size();
    const Parts& whole = shorter ? person.parts : parts;
    const Parts& rest = shorter ? parts : person.parts;
    if (!rules.capitals || whole.front() != rest.front() || whole.back() != rest.back()) return false;
    return std::any_of(whole.begin() + 1, whole.end() - 1, [&](const std::string& part) {
        return part.size() > 1 && std::find(rest.begin(), rest.end(), part) == rest.end() &&
               is_given_name(part, rules);
    });
}

} // namespace

std::size_t first_of_two(const Parts& whole, const LanguageRules& rules) {
    if (!rules.writing.double_surnames || whole.size() < 3) return 0;
    std::size_t at = whole.size() - 2;
    if (whole[at].size() == 1) --at;
    return is_given_name(whole[at], rules) ? 0 : at;
}

Parts title_parts(const std::string& title, const LanguageRules& rules) {
    Parts words;
    for (const Word& word : analyse(title, rules).words)
        if (word.is_word() && !word.is(WordClass::honorific) && !is_small(word))
            words.push_back(shown_name(word.token.key, word.cut));
    return name_parts(words, rules);
}

Parts office_parts(const std::string& title, const LanguageRules& rules) {
    Parts offices;
    const std::vector<Word> words = analyse(title, rules).words;
    for (std::size_t i = 0; i < words.size() && !words[i].is(WordClass::governing);
         i += std::max<std::size_t>(words[i].length(WordClass::title), 1))
        if (words[i].is(WordClass::title) && !words[i].is(WordClass::honorific) && is_own(words, i, rules))
            offices.push_back(shown_name(words[i].token.key, words[i].cut));
    return name_parts(offices, rules);
}

std::string shown_form(const Parts& name) {
    std::string form;
    for (const std::string& word : name) {
        const bool elided = form.ends_with('\'') || form.ends_with("\u2019");
        if (!form.empty() && !elided) form += ' ';
        form += word;
    }
    return form;
}

bool has_all(const Parts& known, const Parts& asked) {
    return std::all_of(asked.begin(), asked.end(), [&](const std::string& word) {
        return std::find(known.begin(), known.end(), word) != known.end();
    });
}

bool fits(const Parts& parts, const Person& person) {
    const bool first_surname =
        parts.size() == 1 && person.surname > 0 && parts[0] == person.parts[person.surname];
    return first_surname || shortens(parts, person.parts) || shortens(person.parts, parts);
}

/// The minister أحمد حسن علي and the doctor أحمد علي are two men. Who is named by the end of the name, or by
/// the first name alone, may have any title.
bool contradicts(const Mention& mention, const Parts& parts, const Person& person,
                 const LanguageRules& rules) {
    const bool middle_left_out = parts.size() > 1 && person.parts.size() > 1 &&
                                 !is_suffix(parts, person.parts) && !is_suffix(person.parts, parts);
    if (!middle_left_out) return false;
    if (has_another_given_name(parts, person, rules)) return true;
    if (mention.title.empty() || person.title_parts.empty()) return false;
    return !has_all(person.title_parts, title_parts(mention.title, rules));
}

} // namespace radiowrap
