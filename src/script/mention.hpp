#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace radiowrap {

enum class Gender { unknown, he, she, they };

/// Whether both can be the same one.
constexpr bool agree(Gender a, Gender b) { return a == Gender::unknown || b == Gender::unknown || a == b; }

/// What stands in a sentence where a speaker may stand.
struct Mention {
    enum class Kind {
        nobody,      ///< nothing: the verb goes on with who spoke before
        person,      ///< someone with a name
        office,      ///< a title without a name: "الوزير"
        unnamed,     ///< people without names: "مواطنون"
        institution, ///< no person: a ministry, a statement, what is not understood
    };

    Kind kind = Kind::nobody;
    std::vector<std::string> name{}; ///< the words of it, as written, without what is written onto them
    std::string title{};             ///< as written; empty without one
    bool another = false;            ///< an office of somebody who was not named before: "another resident"
    Gender gender = Gender::unknown;
    Gender hint = Gender::unknown; ///< by what follows: "Lee said she ..."; less is learnt from it
    double confidence = 0.0;       ///< 0..1, that it is this person
    std::size_t begin = 0;         ///< first token, title included
    std::size_t end = 0;           ///< behind its last token

    [[nodiscard]] bool is_person() const { return kind == Kind::person; }
};

} // namespace radiowrap
