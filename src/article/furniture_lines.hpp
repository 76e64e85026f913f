#pragma once

#include <string_view>

// Lines that are page furniture by their form, in any language.
namespace radiowrap {

/// Rules, stars, an address: no word to read.
bool is_wordless(std::string_view block);

/// Nothing but "#word" in a row.
bool is_hashtags(std::string_view block);

/// An agency's number of a text, "dpa:210312-99-800/2": no word of a story has as many digits between letters
/// and marks.
bool is_code(std::string_view block);

/// "0:00 / 0:41", what a player shows. A length alone is none: it may be that of a clip.
bool is_player_time(std::string_view block);

/// "or/lm/pk": who wrote and who edited.
bool is_initials(std::string_view block);

/// "dpa hol yyzz n1": words of a few letters only, as an agency signs off with.
bool is_short_words(std::string_view block);

/// Tags in a row, with the gaps that a page had between them.
bool is_row_with_gaps(std::string_view block);

} // namespace radiowrap
