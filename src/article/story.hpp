#pragma once

#include "article/article.hpp"

#include <optional>
#include <string>
#include <vector>

namespace radiowrap {

/// A story as its file holds it: what the format says of the head, and the text in blocks, in which byline,
/// dateline and page furniture are still to be found.
struct Story {
    std::optional<std::string> id; ///< as the file names it
    std::optional<std::string> headline, byline, station, reporter, dateline;
    std::optional<std::string> date;        ///< YYYY-MM-DD
    std::optional<std::string> file_author; ///< of the file: reporter where the text names none
    std::optional<std::string> language;    ///< BCP 47, as declared: it may be wrong
    std::vector<std::string> blocks;        ///< in order, none empty, each without line ends
    std::vector<SoundItem> sounds;          ///< `before_paragraph` counts blocks
    std::vector<std::string> dropped; ///< what the format marks as no part of the story: menus, captions
};

} // namespace radiowrap
