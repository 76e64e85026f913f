#include "clips/name_gender.hpp"

#include "clips/name_table.hpp"
#include "clips/name_words.hpp"

#include <algorithm>

namespace radiowrap {
namespace {

constexpr std::size_t kLongestPlainTitle = 3; // words
constexpr std::size_t kShortestTitle = 4;     // letters: shorter is "of", "the", "für"

Gender both(Gender a, Gender b) { return a == b ? a : Gender::unknown; }

Gender of_particle(std::u32string_view particle) {
    if (particle == U"umm") return Gender::she;
    return particle == U"abd" || particle == U"abu" || particle == U"din" ? Gender::he : Gender::unknown;
}

/// "Deputy Foreign Minister" is a minister; with more than adjectives in front it is whose title comes first.
bool ends_in_its_noun(const std::vector<RawWord>& words) {
    return words.size() > 1 && words.size() <= kLongestPlainTitle &&
           std::none_of(words.begin(), words.end(), [](const RawWord& word) {
               return word.text.size() < kShortestTitle || is_name_link(word.text);
           });
}

} // namespace

std::vector<std::u32string> own_titles(std::string_view title) {
    const std::vector<RawWord> words = split_name(title);
    std::vector<std::u32string> own;
    if (words.empty()) return own;
    const bool arabic = script_of_word(words.front().text) == NameScript::arabic;
    const bool article = words.front().text.starts_with(U"ال");
    own.push_back(arabic && !article ? U"ال" + words.front().text : words.front().text);
    for (const RawWord& word : words)
        if (word.text.starts_with(U"وال")) own.push_back(word.text.substr(1));
    if (!arabic && ends_in_its_noun(words)) own.push_back(words.back().text);
    return own;
}

Gender gender_of_titles(const PersonName& name) {
    Gender found = Gender::unknown;
    for (const std::u32string& title : name.titles) {
        const Gender gender = title_gender(title);
        if (!agree(found, gender)) return Gender::unknown;
        if (gender != Gender::unknown) found = gender;
    }
    return found;
}

Gender gender_of_given_name(const PersonName& name) {
    if (name.words.empty() || (name.words.size() == 1 && name.words.front().particle.empty()))
        return Gender::unknown;
    const NameWord& given = name.words[name.family_first];
    if (!given.particle.empty()) return of_particle(given.particle);
    const auto readings = NameTable::instance().readings(given.text);
    if (readings.empty()) return western_name_gender(given.text);
    Gender gender = NameTable::gender(readings.front().row);
    for (const NameTable::Reading& reading : readings) gender = both(gender, NameTable::gender(reading.row));
    return gender;
}

Gender gender_of(const PersonName& name) {
    const Gender titled = gender_of_titles(name);
    return titled != Gender::unknown ? titled : gender_of_given_name(name);
}

} // namespace radiowrap
