#pragma once

#include "clips/assign.hpp"
#include "clips/file_name.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace radiowrap::test {

/// A clip slot of a script.
struct SlotRow {
    int speaker = -1;         ///< index; -1: nobody
    std::string plays;        ///< the file that is right, "-" for open
    Segment says = {};        ///< cues, seconds, number, printed words, ambience
    std::string lead_in = {}; ///< "..." without one
};

struct ClipRow {
    std::string file;
    std::string speaker = {}; ///< in its tag; empty: the file name has it
    double seconds = 0.0;
    Clip knows = {}; ///< story, date, cues, transcript ...
};

/// A script, a library, and what should come out.
struct MatchingCase {
    std::string name;
    std::vector<std::string> speakers;
    std::vector<SlotRow> slots;
    std::vector<ClipRow> clips;
    std::string reason = {}; ///< a part of a reason that some slot gives
    Article article = {};
};

inline Script script_of(const MatchingCase& a_case) {
    Script script;
    script.article = a_case.article;
    for (const std::string& name : a_case.speakers) script.speakers.push_back({name, {}, {}});
    for (const SlotRow& row : a_case.slots) {
        Segment narration;
        narration.text = row.lead_in.empty() ? "..." : row.lead_in;
        script.segments.push_back(narration);
        Segment slot = row.says;
        slot.kind = SegmentKind::clip;
        if (row.speaker >= 0) slot.speaker = static_cast<std::size_t>(row.speaker);
        script.segments.push_back(slot);
    }
    return script;
}

/// As scan_clips() reads it from a file with this name and tag.
inline Clip clip_of(const ClipRow& row) {
    Clip clip = row.knows;
    clip.path = "/clips/" + row.file;
    clip.seconds = row.seconds;
    if (!row.speaker.empty()) clip.hints.push_back({HintSource::tag, row.speaker});
    const std::string stem = clip.path.stem().string();
    const FileName name = parse_file_name(stem);
    if (!name.person.words.empty()) clip.hints.push_back({HintSource::file_name, stem});
    clip.order = name.order;
    if (clip.hints.empty() && clip.path.parent_path() != "/clips")
        clip.hints.push_back({HintSource::folder_name, clip.path.parent_path().filename().string()});
    return clip;
}

inline ClipLibrary library_of(const MatchingCase& a_case) {
    ClipLibrary library;
    library.folder = "/clips";
    for (const ClipRow& row : a_case.clips) library.clips.push_back(clip_of(row));
    std::sort(library.clips.begin(), library.clips.end(),
              [](const Clip& a, const Clip& b) { return natural_less(a.path.string(), b.path.string()); });
    return library;
}

inline std::string file_in(const SlotMatch& slot) {
    return slot.clip ? slot.clip->path.lexically_relative("/clips").string() : "-";
}

} // namespace radiowrap::test
