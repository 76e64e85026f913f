#pragma once

#include <optional>
#include <string>
#include <vector>

namespace radiowrap {

/// What came in. All text is UTF-8, NFC, as the writer spelt it; unknown fields stay empty, never invented.
struct Article {
    std::optional<std::string> headline;
    std::optional<std::string> byline; ///< the whole line as written
    std::optional<std::string> station;
    std::optional<std::string> reporter;
    std::optional<std::string> dateline;
    std::string language;                ///< BCP 47: "ar", "en"
    std::vector<std::string> paragraphs; ///< the body, in order
    std::vector<std::string> dropped;    ///< page furniture, in order: dropped but never lost
};

} // namespace radiowrap
