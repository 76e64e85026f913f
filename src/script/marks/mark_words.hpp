#pragma once

#include "article/phrase_table.hpp"

#include <cstddef>
#include <filesystem>

namespace radiowrap {

/// What a word can be in a mark for a clip. The names are those of the keys in marks.toml.
enum class MarkWord : std::size_t {
    voice,
    sound,
    sound_label, ///< with a colon: a sound, or whoever the text names, "[SOUND: SIREN]"
    recording,
    break_line,
    advice,
    note,
    act,
    act_of,
    end,
    begin,
    rest,
    ordinal,
    number_name,
    noise,
    fade,
    optional,
    take,
    number_word,
    take_letter,
    music_letter,
    music_take,
    interview,
    length,
    in_cue,
    out_cue,
    standard_cue,
    listen,
    player,
    filler,
    hand_over,
    hand_over_from,
    hand_over_end,
    report_follows,
    hands_over,
    place_link,
    at_place,
    correspondent,
    hand_over_link,
    text,
    script_label,
    sure_label, ///< of those the ones that no sentence begins with, in small letters too: "Anmoderation:"
    desk_label,
    narrator,
    second,
    half_minute,
    minute,
    two_minutes,
    weekday,
    sign_off, ///< alone in a bracket, in capitals: "(SIGNED)"
    count
};

/// Adds the words of all languages' marks, from one file. Throws Error: a broken file (file, line, key).
void load_mark_words(PhraseTable& words, const std::filesystem::path& file);

} // namespace radiowrap
