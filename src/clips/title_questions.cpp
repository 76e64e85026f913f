#include "clips/title_questions.hpp"

#include "clips/name_gender.hpp"
#include "clips/name_words.hpp"

#include <algorithm>

namespace radiowrap {
namespace {

constexpr double kQuestion = 0.55; ///< shown, never chosen
constexpr const char* kOtherTitle = "the report does not give this person that title";
constexpr const char* kNoName = "it may be no name at all";
constexpr const char* kMayBeMonsieur = "its M. may be for Monsieur";
constexpr const char* kMayBeWife = "it may be a wife under her husband's name";

/// Whether the speaker has every title of `found`; "Mr" belongs to whoever is known to be a man.
bool has_titles(const PersonName& speaker, const PersonName& found) {
    const Gender known = gender_of(speaker);
    return std::all_of(found.titles.begin(), found.titles.end(), [&](const std::u32string& title) {
        const auto& own = speaker.titles;
        return std::find(own.begin(), own.end(), title) != own.end() ||
               (known != Gender::unknown && courtesy_gender(title) == known);
    });
}

NameMatch questioned(NameMatch match, const char* question) {
    match.score = std::min(match.score, kQuestion);
    match.question = question;
    return match;
}

} // namespace

NameMatch question_titles(NameMatch match, const PersonName& speaker, const PersonName& found) {
    if (match.score <= 0.0) return match;
    const Gender said = gender_of_titles(found);
    const Gender known = gender_of(speaker);
    if (!agree(said, known)) return {NameFit::other_person, 0.0};
    const bool whole = match.fit == NameFit::full || match.fit == NameFit::first_and_family;
    if (whole) {
        const bool wife =
            known == Gender::unknown && std::any_of(found.titles.begin(), found.titles.end(), is_wife_title);
        if (wife) return questioned(match, kMayBeWife);
        const bool monsieur = found.words.size() == 2 && found.words.front().text == U"m";
        return monsieur && known != Gender::he ? questioned(match, kMayBeMonsieur) : match;
    }
    if (!has_titles(speaker, found)) return questioned(match, kOtherTitle);
    const bool ordinary = found.words.size() == 1 && found.words.front().particle.empty() &&
                          is_ordinary_word(found.words.front().text);
    return ordinary ? questioned(match, kNoName) : match;
}

std::optional<PersonName> without_courtesy(const PersonName& speaker, const PersonName& found) {
    if (found.words.size() < 3 || !found.words.front().article) return std::nullopt;
    const std::u32string title = U"ال" + found.words.front().text;
    if (!found.titles.empty() || is_title(title) || courtesy_gender(title) == Gender::unknown)
        return std::nullopt;
    PersonName first{{found.words.front()}};
    if (found.words.size() <= speaker.words.size() && contains_words(speaker, first)) return std::nullopt;
    PersonName rest = found;
    rest.words.erase(rest.words.begin());
    rest.titles.push_back(title);
    return rest;
}

} // namespace radiowrap
