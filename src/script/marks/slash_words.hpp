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
    std::size_t paragraph = 0;
};

/// The marks that `words` are made of: "END ACT, END OPT", "OPT SMITH ACT 2". Empty when they are text.
/// `alone`: nothing else is in the paragraph, so that capitals which say nothing known are an aside.
std::vector<SlashMark> read_slash_words(const std::string& words, const LanguageRules& rules, bool alone);

} // namespace radiowrap
