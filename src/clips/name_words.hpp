#pragma once

#include <string_view>

namespace radiowrap {

// Words that stand beside a name and are no part of it, folded, ة as ه.

/// In front of a name: "الدكتور", "dr". Arabic ones with their article: المحامي حسن is a lawyer, محامي حسن is
/// Hassan's.
bool is_title(std::u32string_view word);

/// Of the file, not of the speaker: "clip", "final", "مداخلة".
bool is_file_word(std::u32string_view word);

/// A small word that begins a family name: "van", "de".
bool is_name_link(std::u32string_view word);

/// The article of Arabic as a word of its own in Latin letters, in front of `next`: al-Nifi, as-Sadr.
bool is_latin_article(std::u32string_view word, std::u32string_view next);

} // namespace radiowrap
