#pragma once

#include "clips/person_name.hpp"
#include "script/mention.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace radiowrap {

/// What the titles of a name tell: السيدة, "Mr". Unknown where they tell nothing, or two things.
Gender gender_of_titles(const PersonName& name);

/// The words of a report's title that are the speaker's own, as in PersonName: of "وزير الخارجية" and "الكاتب
/// والمحلل" each noun, with its article; of "adviser to the minister" the adviser.
std::vector<std::u32string> own_titles(std::string_view title);

/// What the first name tells, if it is a listed one that only men or only women bear.
Gender gender_of_given_name(const PersonName& name);

/// The titles before the first name: a woman minister Nour is she.
Gender gender_of(const PersonName& name);

} // namespace radiowrap
