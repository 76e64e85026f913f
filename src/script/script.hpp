#pragma once

#include "article/article.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace radiowrap {

enum class SegmentKind {
    narration, ///< read by the narrator
    clip,      ///< a recorded soundbite plays here (a clip slot)
    quote,     ///< words in print, attributed, that a second voice may read
};

/// The name of a kind in JSON and for people.
constexpr std::string_view kind_name(SegmentKind kind) {
    switch (kind) {
    case SegmentKind::clip:
        return "clip";
    case SegmentKind::quote:
        return "quote";
    case SegmentKind::narration:
        break;
    }
    return "narration";
}

/// Who is quoted.
struct Speaker {
    std::string name;                 ///< the fullest form found in the text
    std::optional<std::string> title; ///< as written: "الكاتب والمحلل السياسي"
    std::vector<std::string> aliases; ///< other forms used in the text
};

struct Segment {
    SegmentKind kind = SegmentKind::narration;
    std::string text;                         ///< display text; empty for a clip slot
    std::optional<std::size_t> speaker;       ///< index into Script::speakers; empty where no one is quoted
    std::string rule;                         ///< which rule made it: "final_colon", "paragraph"
    double confidence = 1.0;                  ///< 0..1
    std::optional<std::string> printed_words; ///< clip slots: the speaker's words as printed, where they are

    // What the report says of a slot's sound, where it does.
    bool ambience = false;                          ///< sound without a speaker: a siren, a recitation
    std::optional<std::string> in_cue{}, out_cue{}; ///< the clip's first and last words
    std::optional<double> seconds{};                ///< its length, as declared
    std::optional<int> number{};                    ///< of the take: "ACT 2"

    bool optional = false; ///< may be left out where time is short: "/// OPT ///"

    // What a person decided, in a script file.
    std::optional<std::string> clip{};     ///< the file that plays in the slot
    std::optional<double> in_s{}, out_s{}; ///< from where to where of it, in seconds from its start
    std::optional<std::string> spoken{};   ///< said in the place of `text`
    std::optional<std::string> voice{};    ///< profile that speaks it in the place of the narrator
    std::optional<double> pause_s{};       ///< silence in front of it, in the place of the station's gap
};

/// Text for air: what is narrated and where a clip plays.
struct Script {
    Article article; ///< what it was made from (headline, byline, language, dropped)
    std::vector<Speaker> speakers;
    std::vector<Segment> segments;
};

} // namespace radiowrap
