#pragma once

#include "script/piece.hpp"
#include "script/speakers.hpp"

#include <optional>
#include <string>

namespace radiowrap {

/// What the text right in front of a mark says of whose clip it is.
struct LeadIn {
    bool open = false;                    ///< its final colon opens a slot, or its sentence is unfinished
    const char* rule = "";                ///< of that slot
    std::optional<std::size_t> person{};  ///< of that slot; in Speakers
    bool names = false;                   ///< the text names that person, it does not go on with "he"
    double confidence = 0.0;              ///< of that slot
    std::optional<std::size_t> speaker{}; ///< who is quoted last, colon or not
    double quoted = 0.0;                  ///< the confidence of that
    std::optional<std::string> printed_words{};
};

/// Whose clip plays in a slot, and why.
struct SlotSpeaker {
    std::optional<std::size_t> person;
    std::string rule;
    double confidence = 0.0;
};

/// Decides for the slot of a mark. A person in the mark is found among those whom the text names; a name that
/// fits two, or in a line that only confirms another one than the lead-in's, is a question: nobody, rule
/// `ambiguous_name` or `other_person`, low confidence; a full name that the text has nowhere is the person
/// then, with the rule `other_person` and not for sure. A mark without person takes the lead-in's.
SlotSpeaker whose_slot(const Piece& mark, const LeadIn& lead_in, Speakers& speakers,
                       const LanguageRules& rules);

/// The mark names somebody who cannot be `person`.
bool names_another(const Piece& mark, std::size_t person, const Speakers& speakers);

/// "(صوت النيفي)", which may be the sound of anything, is somebody's voice.
bool is_voice_of_known(const Piece& mark, const Speakers& speakers);

} // namespace radiowrap
