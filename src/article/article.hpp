#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace radiowrap {

/// A recording that came with the story as an item of its own.
struct SoundItem {
    std::optional<std::string> person; ///< who speaks in it
    std::optional<std::string> title;
    std::optional<double> seconds;
    std::size_t before_paragraph = 0; ///< its place in the body; the count of paragraphs: behind all of them
};

/// What came in. All text is UTF-8, NFC, as the writer spelt it; unknown fields stay empty, never invented.
struct Article {
    std::optional<std::string> headline;
    std::optional<std::string> byline; ///< the whole line as written
    std::optional<std::string> station;
    std::optional<std::string> reporter;
    std::optional<std::string> dateline;
    std::optional<std::string> date;     ///< of publication, YYYY-MM-DD, where the format says so
    std::string language;                ///< BCP 47: "ar", "en"
    std::vector<std::string> paragraphs; ///< the body, in order
    std::vector<SoundItem> sounds;       ///< in order
    std::vector<std::string> dropped;    ///< page furniture, in order: dropped but never lost
};

} // namespace radiowrap
