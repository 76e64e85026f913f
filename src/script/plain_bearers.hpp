#pragma once

#include "script/analysis.hpp"

namespace radiowrap {

/// Whose a name is that stands behind a title.
enum class Whose {
    own,    ///< of the one with the title: "مدير المركز فلان"
    unsure, ///< of this one or of the one in the title: "مساعد وزير الخارجية فلان"
    other,  ///< of the one in the title: "المتحدث باسم الرئيس فلان"
};

/// Who bears a name in a language without capitals: the one with the title, or somebody or something in it.
class PlainBearers {
public:
    /// Both must outlive it.
    PlainBearers(const std::vector<Word>& words, const LanguageRules& rules) : words_(words), rules_(rules) {}

    /// "جامعة الملك فلان", "والد الزميل فلان": the name at `at` belongs to what stands before it.
    [[nodiscard]] bool is_carried(std::size_t title, std::size_t at) const;
    /// Whose the name at `at` is where someone in the title that begins at `title` may speak for another.
    [[nodiscard]] Whose represented(std::size_t title, std::size_t at) const;

private:
    [[nodiscard]] Whose behind_representative(std::size_t head, std::size_t at) const;
    [[nodiscard]] bool is_somebodys(std::size_t at) const;
    [[nodiscard]] bool is_further_title(std::size_t at) const;

    const std::vector<Word>& words_;
    const LanguageRules& rules_;
};

} // namespace radiowrap
