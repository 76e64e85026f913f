#pragma once

#include <map>
#include <string>

namespace radiowrap {

/// What a delivered file says of itself. UTF-8; what is empty is left out.
struct Tags {
    std::string title;
    std::string artist;
    std::string album;
    std::string date;     ///< YYYY-MM-DD, or less of it
    std::string language; ///< BCP 47: "ar"
    std::string comment;
};

/// One kind of container's names for the tags.
struct TagNames {
    const char *title, *artist, *album, *date, *language, *comment;
};
inline constexpr TagNames kFfmpegNames{"title", "artist", "album", "date", "language", "comment"};
inline constexpr TagNames kId3Names{"TIT2", "TPE1", "TALB", "TDRC", "TLAN", "COMM"};
inline constexpr TagNames kRiffNames{"INAM", "IART", "IPRD", "ICRD", "ILNG", "ICMT"};

/// The tags that are not empty, named; the language as ISO 639-2 ("ara"), which every container understands.
std::map<std::string, std::string> named_tags(const Tags& tags, const TagNames& names);

} // namespace radiowrap
