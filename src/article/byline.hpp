#pragma once

#include "article/article_rules.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace radiowrap {

struct Byline {
    std::optional<std::string> station;
    std::optional<std::string> reporter;
    bool edited = false; ///< it names who edited or translated
    bool opened = false; ///< a word says what the line is: "By", "خاص"
};

/// What a line says of who made the report: `STATION ـ تقرير NAME`, `خاص – STATION`, `By NAME`, `NAME,
/// STATION`, a known given name alone. Empty when the line is no byline; a field that the line does not
/// settle stays empty. `first_line`: nothing stands above it, so it may as well be a headline, and more
/// evidence is asked for.
std::optional<Byline> parse_byline(std::string_view line, const ArticleLanguage& language, bool first_line);

} // namespace radiowrap
