#pragma once

#include "script/mention.hpp"

#include <optional>
#include <string_view>

namespace radiowrap {

// Words that stand beside a name and are no part of it, folded, ة as ه. All of them are in
// name_words_data.hpp.

/// In front of a name: "الدكتور", "dr".
bool is_title(std::u32string_view word);
/// Whose title it is; unknown where it tells nothing.
Gender title_gender(std::u32string_view word);
/// The same of a title that everyone has: "mr", السيدة.
Gender courtesy_gender(std::u32string_view word);
/// With it a husband's name may stand: "السيدة", "mrs".
bool is_wife_title(std::u32string_view word);

/// Of the file, not of the speaker: "clip", "final", "مداخلة".
bool is_file_word(std::u32string_view word);
/// Of a file that was worked on, where a number behind it counts versions: "final".
bool is_version_word(std::u32string_view word);
/// The device whose takes the word counts, one number for all words of one device: "sot 2", "soundbite 2".
std::optional<int> take_device(std::u32string_view word);
/// The same for a letter that is a device only in front of everything: "e 01".
std::optional<int> leading_take_device(std::u32string_view word);
/// "first", "ثاني": 1, 2.
std::optional<int> ordinal(std::u32string_view word);

/// A name that more often is none, without its article: مصري, "english".
bool is_ordinary_word(std::u32string_view word);

/// A small word that begins a family name: "van", "de".
bool is_name_link(std::u32string_view word);

/// The article of Arabic as a word of its own in Latin letters, in front of `next`: al-Nifi, as-Sadr.
bool is_latin_article(std::u32string_view word, std::u32string_view next);

/// Of a first name in Western languages.
Gender western_name_gender(std::u32string_view word);

} // namespace radiowrap
