#pragma once

#include "clips/person_name.hpp"

namespace radiowrap {

/// How two names can belong to one person.
enum class NameFit {
    none,         ///< nothing in common that counts
    other_person, ///< the same family, another first name: brothers
    doubtful,     ///< words are left over, or in another order
    single_word,  ///< a first name, or a family name that is a first name too
    family_name,
    last_words,       ///< سيد عيسى for مأمون سيد عيسى
    first_and_family, ///< what stands between them is left out on one side
    full,
};

struct NameMatch {
    NameFit fit = NameFit::none;
    double score = 0.0; ///< 0..1; from kSureName on it is the person, unless another person fits as well
    /// Why a person has to decide: with a sure score unless something else speaks for the clip, with less in
    /// any case. Null: there is no question.
    const char* question = nullptr;
};

/// Below it a name is shown as a candidate and never chosen.
inline constexpr double kSureName = 0.6;

/// Whether `found` (of a clip) names the person `speaker` (of a script). Every word of `found` has to be
/// accounted for: what is not part of the speaker's name may be part of another's.
NameMatch match_names(const PersonName& speaker, const PersonName& found);

/// For people: "same family, another first name".
const char* describe(NameFit fit);

/// Whether every word of `part` is a word of `whole`.
bool contains_words(const PersonName& whole, const PersonName& part);

} // namespace radiowrap
