#pragma once

#include "script/script.hpp"

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace radiowrap {

/// What a field belongs to.
enum class FieldPlace {
    head,
    segment, ///< any
    read,    ///< narration and quotations
    slot,    ///< clips
};

template <typename Member>
struct ScriptField {
    std::string_view keyword;
    FieldPlace place;
    Member member;
    bool name = false; ///< of a person or a file: marks of direction around it do not count
};

// The fields that are a keyword and one member, in the order in which they are written. The others (speaker,
// title, alias, language, dropped, rule, confidence, number and what opens a segment) have code of their own.

using HeadText = ScriptField<std::optional<std::string> Article::*>;
inline constexpr std::array head_texts = {
    HeadText{"headline", FieldPlace::head, &Article::headline},
    HeadText{"station", FieldPlace::head, &Article::station},
    HeadText{"reporter", FieldPlace::head, &Article::reporter},
    HeadText{"byline", FieldPlace::head, &Article::byline},
    HeadText{"dateline", FieldPlace::head, &Article::dateline},
    HeadText{"date", FieldPlace::head, &Article::date},
};

using SegmentTime = ScriptField<std::optional<double> Segment::*>;
inline constexpr std::array segment_times = {
    SegmentTime{"in", FieldPlace::slot, &Segment::in_s},
    SegmentTime{"out", FieldPlace::slot, &Segment::out_s},
    SegmentTime{"length", FieldPlace::slot, &Segment::seconds},
    SegmentTime{"pause", FieldPlace::segment, &Segment::pause_s},
};

using SegmentText = ScriptField<std::optional<std::string> Segment::*>;
inline constexpr std::array segment_texts = {
    SegmentText{"voice", FieldPlace::read, &Segment::voice, true},
    SegmentText{"spoken", FieldPlace::read, &Segment::spoken},
    SegmentText{"in-cue", FieldPlace::slot, &Segment::in_cue},
    SegmentText{"out-cue", FieldPlace::slot, &Segment::out_cue},
    SegmentText{"words", FieldPlace::slot, &Segment::printed_words},
};

using SegmentFlag = ScriptField<bool Segment::*>;
inline constexpr std::array segment_flags = {
    SegmentFlag{"ambience", FieldPlace::slot, &Segment::ambience},
    SegmentFlag{"optional", FieldPlace::segment, &Segment::optional},
};

/// A segment of whose making nothing is told.
constexpr std::string_view default_rule(SegmentKind kind) {
    return kind == SegmentKind::narration ? "paragraph" : "script_file";
}

/// Whether a field may stand in a segment of that kind.
constexpr bool belongs_to(FieldPlace place, SegmentKind kind) {
    const bool slot = kind == SegmentKind::clip;
    return place == FieldPlace::segment || (place == FieldPlace::slot && slot) ||
           (place == FieldPlace::read && !slot);
}

} // namespace radiowrap
