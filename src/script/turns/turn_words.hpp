#pragma once

#include "article/phrase_table.hpp"

#include <filesystem>
#include <span>

namespace radiowrap {

/// What a word can be in the labels and brackets of transcripts and in agency shot lists. The names are the
/// keys of assets/languages/marks/turns.toml.
enum class TurnWord : std::size_t {
    narrator,       ///< who carries it is read: "host", "المذيع"
    narrator_alone, ///< the same where no name stands with it
    station,        ///< the name of a station, whose label is a narrator's, has it first or last
    guest,          ///< who carries it is heard: "الضيف"
    question,       ///< of an interview in print: "Q"
    answer,         ///< "A"
    unidentified,   ///< opens a label without a name
    unnamed,        ///< is a label without a name
    not_a_label,    ///< stands before a colon and speaks not: "note"
    desk_label,     ///< the same, and what stands behind it is never speech: "photo"
    honorific,      ///< before a name: "Ms"
    name_particle,  ///< small inside a name: "van"
    take,           ///< a numbered take: "O-Ton"
    take_letter,    ///< the same by a letter: "E 01"
    sound_letter,   ///< "M 01"
    sound_label,    ///< a label whose text tells of a sound: "Atmo"
    hosting,        ///< in a turn: said by whoever has the programme
    invited,        ///< said by guests
    asking,         ///< opens a question
    first_person,   ///< "my"
    sound,          ///< opens a bracket that tells of a sound
    recording,      ///< in such a bracket: the turn that follows is the recording
    note,           ///< in a bracket: how somebody speaks, never read
    recorded,       ///< a bracket for a recorded report
    closing,        ///< opens what stands under a transcript
    soundbite,      ///< opens a shot that is a soundbite
    saying,         ///< closes the label of one
    other_sound,    ///< opens a shot that is heard and is none
    shots,          ///< heading of a shot list
    story,          ///< heading of what is read
    boilerplate,    ///< heading of what is neither
    count
};

/// The words of all languages: a report in one may carry the marks of another.
class TurnWords {
public:
    /// How many of `tokens` from `at` on make the longest phrase of the class; 0: none.
    [[nodiscard]] std::size_t length(std::span<const Token> tokens, std::size_t at, TurnWord word) const;
    /// One phrase of the class, and nothing else but marks.
    [[nodiscard]] bool is(std::span<const Token> tokens, TurnWord word) const;
    /// A phrase of the class stands anywhere.
    [[nodiscard]] bool holds(std::span<const Token> tokens, TurnWord word) const;

    void add(std::string_view phrase, TurnWord word);

private:
    PhraseTable phrases_{PhraseTable::Spelling::key};
};

/// The words in `file`; none where it is missing, and then nothing is taken for a transcript. Throws Error: a
/// broken file (file, line, key).
TurnWords load_turn_words(const std::filesystem::path& file);

} // namespace radiowrap
