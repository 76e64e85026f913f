#pragma once

#include "article/article_rules.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace radiowrap {

/// A headline without what pages stick to it.
struct SplitHeadline {
    std::string text;
    std::optional<std::string> rubric;  ///< with its bar or colon, as written: "تقرير|", "SLUG:"
    std::optional<std::string> station; ///< behind the last bar
};

/// Takes `RUBRIC|`, or a label of the desk with its colon, off the front and `| STATION` off the end of a
/// headline; those with a bar are told from a headline with a bar in it by their few words. `language`: null
/// when unknown; then no station and no label is looked for.
SplitHeadline split_headline(std::string_view headline, const ArticleLanguage* language);

/// A line for machines above the headline: "bridge-milltown-2nd", "URGENT/BRIDGE". `more`: a line that can be
/// a headline follows it; without one a single dash may be that of a word.
bool is_slug(std::string_view line, bool more);

} // namespace radiowrap
