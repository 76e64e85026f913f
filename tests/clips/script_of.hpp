#pragma once

#include "script/script.hpp"

#include <initializer_list>
#include <string>

namespace radiowrap::test {

/// A script with a narration and then a clip slot for each index into `speakers`; -1 is a slot of nobody.
inline Script script_of(std::initializer_list<std::string> speakers, std::initializer_list<int> slots) {
    Script script;
    script.article.language = "ar";
    for (const std::string& name : speakers) script.speakers.push_back({name, {}, {}});
    for (const int speaker : slots) {
        Segment narration;
        narration.text = "...";
        script.segments.push_back(narration);
        Segment slot;
        slot.kind = SegmentKind::clip;
        if (speaker >= 0) slot.speaker = static_cast<std::size_t>(speaker);
        script.segments.push_back(slot);
    }
    return script;
}

} // namespace radiowrap::test
