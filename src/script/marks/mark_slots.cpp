#include "script/marks/mark_slots.hpp"

namespace radiowrap {

void MarkSlots::add(Piece mark, const LeadIn& before, bool at_end) {
    Segment& clip = mark.segment;
    clip.kind = SegmentKind::clip;
    const bool item = clip.rule == "audio_item";
    if (item && before.open && before.person && names_another(mark, *before.person, who_.speakers())) {
        add_slot_of(before);
        return add(std::move(mark), {}, at_end);
    }
    if (is_voice_of_known(mark, who_.speakers())) {
        clip.ambience = false;
        clip.rule = "bracket_take";
    }
    if (!clip.ambience) {
        const SlotSpeaker whose = whose_slot(mark, before, who_.speakers(), rules_);
        if (at_end && item && !before.open && is_heard_already(whose.person, clip)) return;
        clip.speaker = whose.person;
        clip.rule = whose.rule;
        clip.confidence = whose.confidence;
        if (before.open && !clip.printed_words) clip.printed_words = before.printed_words;
        if (clip.speaker) who_.quote(*clip.speaker);
        lead_to(whose);
    }
    script_.segments.push_back(std::move(clip));
}

/// A sound item of somebody else stands behind a final colon by chance.
void MarkSlots::add_slot_of(const LeadIn& lead_in) {
    Segment clip;
    clip.kind = SegmentKind::clip;
    clip.speaker = lead_in.person;
    clip.rule = lead_in.rule;
    clip.confidence = lead_in.confidence;
    clip.printed_words = lead_in.printed_words;
    script_.segments.push_back(std::move(clip));
}

/// "والمزيد مع NAME:" attributes nothing; whose clip follows is known by the mark.
void MarkSlots::lead_to(const SlotSpeaker& whose) {
    if (script_.segments.empty()) return;
    Segment& narration = script_.segments.back();
    if (narration.rule != "lead_in" || narration.speaker) return;
    narration.speaker = whose.person;
    narration.confidence = whose.confidence;
}

bool MarkSlots::is_heard_already(const std::optional<std::size_t>& person, const Segment& item) {
    if (!slots_of_text_) slots_of_text_ = collect_slots();
    const auto slots = person ? slots_of_text_->find(*person) : slots_of_text_->end();
    if (slots == slots_of_text_->end()) return false;
    Segment& first = script_.segments[slots->second.front()];
    if (slots->second.size() == 1 && !first.seconds) first.seconds = item.seconds;
    return true;
}

MarkSlots::SlotsOfPeople MarkSlots::collect_slots() const {
    SlotsOfPeople slots;
    for (std::size_t i = 0; i < script_.segments.size(); ++i)
        if (const Segment& segment = script_.segments[i];
            segment.kind == SegmentKind::clip && segment.speaker)
            slots[*segment.speaker].push_back(i);
    return slots;
}

bool clip_follows(std::span<const Piece> pieces, std::size_t piece, const Speakers& speakers) {
    do ++piece;
    while (piece < pieces.size() && pieces[piece].kind == Piece::Kind::aside);
    if (piece == pieces.size() || pieces[piece].kind != Piece::Kind::slot) return false;
    return !pieces[piece].segment.ambience || is_voice_of_known(pieces[piece], speakers);
}

} // namespace radiowrap
