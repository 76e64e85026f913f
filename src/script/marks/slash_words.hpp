#pragma once

#include "script/marks/mark_line.hpp"

#include <optional>
#include <string>
#include <vector>

namespace radiowrap {

/// A mark between slashes, or the text between two of them.
struct SlashMark {
    enum class Kind { text, act, end_act, optional, rest_optional, end_optional, aside };
    Kind kind = Kind::text;
    std::string text{}; ///< as written
    std::optional<std::string> person{};
    std::optional<int> number{};
    std::optional<double> seconds{};
    bool ambience = false;
    bool doubtful = false; ///< only its end says that it is an act
    std::size_t paragraph = 0;
};

/// Where words between slashes stand.
enum class SlashPlace {
    alone,     ///< nothing else is in the paragraph: capitals that say nothing known are an aside
    mark,      ///< where a mark is likely: one may go on with words for the desk
    clips_text ///< behind an act's mark, where its words stand
};

/// The marks that `words` are made of: "END ACT, END OPT", "OPT SMITH ACT 2", "ROE ACT IN SWAHILI". Empty
/// when they are text.
std::vector<SlashMark> read_slash_words(const std::string& words, const LanguageRules& rules,
                                        SlashPlace place);

} // namespace radiowrap
