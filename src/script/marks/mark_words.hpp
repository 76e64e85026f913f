#pragma once

#include "article/phrase_table.hpp"

#include <cstddef>
#include <filesystem>

namespace radiowrap {

/// What a word can be in a mark for a clip. The names are those of the keys in marks.toml.
enum class MarkWord : std::size_t {
    voice,
    sound,
    recording,
    break_line,
    advice,
    act,
    act_of,
    end,
    begin,
    rest,
    optional,
    take,
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
    hands_over,
    place_link,
    correspondent,
    hand_over_link,
    text,
    script_label,
    desk_label,
    second,
    half_minute,
    minute,
    two_minutes,
    weekday,
    count
};

/// Adds the words of all languages' marks, from one file. Throws Error: a broken file (file, line, key).
void load_mark_words(PhraseTable& words, const std::filesystem::path& file);

} // namespace radiowrap
