#pragma once

#include "script/turns/person_phrase.hpp"

#include <optional>
#include <string_view>

namespace radiowrap {

/// What a paragraph is in an agency's shot list.
struct ShotLine {
    enum class Kind {
        plain,               ///< whatever the section makes of it
        shot,                ///< "3. Wide of ...", "4. UPSOUND (...)"
        soundbite,           ///< "5. SOUNDBITE (Arabic) NAME, title:"
        shots_heading,       ///< "SHOTLIST"
        story_heading,       ///< "STORYLINE:"
        boilerplate_heading, ///< "RESTRICTION SUMMARY"
    };
    Kind kind = Kind::plain;
    std::optional<int> number{};
    PersonPhrase person{};   ///< of a soundbite
    bool formal = false;     ///< a soundbite that is none only by its words: in capitals, or with a language
    std::string_view rest{}; ///< behind heading or label
};

ShotLine read_shot_line(std::string_view paragraph, const LanguageRules& rules);

} // namespace radiowrap
