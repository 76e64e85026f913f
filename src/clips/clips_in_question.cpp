#include "clips/identify.hpp"
#include "clips/transcribe.hpp"

namespace radiowrap {
namespace {

/// How many open slots each speaker has, and whether some are nobody's.
struct OpenSlots {
    std::vector<std::size_t> of_speaker;
    bool of_nobody = false;
};

OpenSlots open_slots(const Script& script) {
    OpenSlots open{std::vector<std::size_t>(script.speakers.size()), false};
    for (const Segment& segment : script.segments) {
        if (segment.kind != SegmentKind::clip || segment.clip || segment.ambience) continue;
        if (segment.speaker)
            ++open.of_speaker.at(*segment.speaker);
        else
            open.of_nobody = true;
    }
    return open;
}

} // namespace

std::vector<Clip*> clips_in_question(const Script& script, std::vector<Clip>& clips) {
    const OpenSlots open = open_slots(script);
    const std::vector<Identity> identities = identify(script, clips);
    std::vector<std::size_t> clips_of(script.speakers.size());
    for (const Identity& identity : identities)
        if (identity.speaker) ++clips_of[*identity.speaker];
    std::vector<Clip*> asked;
    for (std::size_t i = 0; i < clips.size(); ++i) {
        if (clips[i].transcript) continue;
        const auto speaker = identities[i].speaker;
        const bool several = speaker && open.of_speaker[*speaker] + clips_of[*speaker] > 2;
        const bool in_question = speaker && identities[i].evidence[*speaker].question != nullptr;
        const bool decides = speaker ? open.of_speaker[*speaker] > 0 && (several || in_question)
                                     : open.of_nobody && clips[i].hints.empty();
        if (decides) asked.push_back(&clips[i]);
    }
    return asked;
}

} // namespace radiowrap
