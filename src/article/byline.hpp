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

/// The reporter with whom a headline ends: "... حاورته: NAME".
std::optional<std::string> find_credit(std::string_view headline, const ArticleLanguage& language);

/// "STATION - NAME" of words that are in no list: a byline only between a headline and the story, in a
/// language without capitals. The station stays empty: it may as well be a town.
std::optional<Byline> parse_bare_byline(std::string_view line, const ArticleLanguage& language);

} // namespace radiowrap
