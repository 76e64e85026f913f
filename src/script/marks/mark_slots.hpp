#pragma once

#include "script/marks/slot_speaker.hpp"
#include "script/who_speaks.hpp"

#include <map>
#include <optional>
#include <span>
#include <vector>

namespace radiowrap {

/// Adds the slots of marks to a script.
class MarkSlots {
public:
    /// All of them must outlive it. Speakers are places in `who`.
    MarkSlots(Script& script, WhoSpeaks& who, const LanguageRules& rules)
        : script_(script), who_(who), rules_(rules) {}

    /// `at_end`: no text follows. A sound item there is no slot when the text has led into its person's.
    void add(Piece mark, const LeadIn& before, bool at_end);

private:
    using SlotsOfPeople = std::map<std::size_t, std::vector<std::size_t>>; // segments, by person

    void add_slot_of(const LeadIn& lead_in);
    void lead_to(const SlotSpeaker& whose);
    bool is_heard_already(const std::optional<std::size_t>& person, const Segment& item);
    [[nodiscard]] SlotsOfPeople collect_slots() const;

    Script& script_;
    WhoSpeaks& who_;
    const LanguageRules& rules_;
    std::optional<SlotsOfPeople> slots_of_text_; ///< once all of the text is read
};

/// Somebody's clip, not only a sound, plays right behind the piece. Ask when who speaks in it is known.
bool clip_follows(std::span<const Piece> pieces, std::size_t piece, const Speakers& speakers);

} // namespace radiowrap
