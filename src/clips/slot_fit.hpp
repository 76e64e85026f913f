#pragma once

#include "clips/clip.hpp"
#include "clips/word_stems.hpp"
#include "script/script.hpp"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace radiowrap {

/// What a report says of a slot's sound, ready to be compared.
struct SlotTraits {
    ComparedText in_cue, out_cue, printed, lead_in;
    std::optional<double> seconds;
};

/// What is known of a clip, ready to be compared.
struct ClipTraits {
    ComparedText in_cue, out_cue, transcript, title;
    double seconds = 0.0;    ///< of what plays
    bool recognised = false; ///< the transcript is a program's
};

/// How well a clip fits a slot, whoever speaks in it. It decides between the clips of one speaker, and never
/// who speaks.
struct SlotFit {
    double cues = 0.0;                ///< declared first and last words, printed words; below 0: others
    double length = 0.0;              ///< below 0: far from the length declared
    double words = 0.0;               ///< the clip has words of the lead-in
    bool same_second = false;         ///< the length declared, to less than a second
    std::vector<std::string> reasons; ///< in words: "12.3 s, declared 12.0 s"

    [[nodiscard]] double hard() const { return cues + length; }
};

/// From so much on, or down, `cues` or `length` alone settle that a clip is or is not the slot's.
inline constexpr double kProven = 4.0;
inline constexpr double kRefuted = -2.0;
/// Words in common with the lead-in are a hint, however many.
inline constexpr double kMostForWords = 3.0;

/// The slots of a script, to be compared. A slot's lead-in is the narration in front of it, less what tells
/// it from no other: the names of the speakers, the words of the headline, and those that stand in other
/// paragraphs too.
class ReportSlots {
public:
    ReportSlots(const Script& script, const WordStems& stems);

    [[nodiscard]] SlotTraits traits_of(std::size_t segment) const;

private:
    const Script& script_;
    const WordStems& stems_;
    std::map<std::string, std::size_t, std::less<>> paragraphs_; ///< in how many a stem stands
    std::set<std::string> everywhere_;                           ///< names and the headline
};

ClipTraits clip_traits(const Clip& clip, const WordStems& stems);

SlotFit fit(const SlotTraits& slot, const ClipTraits& clip);

} // namespace radiowrap
