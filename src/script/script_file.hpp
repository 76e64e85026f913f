#pragma once

#include "script/script.hpp"

#include <string>
#include <string_view>

namespace radiowrap {

/// A script as a text that a producer edits: a first line `radiowrap script 1`, the head, who is quoted, then
/// what is read and which clips play, in order. A line is a keyword with its value (`pause: 0:02`), a note
/// (`#`), or text to be read; an empty line ends a paragraph. The text is well-formed UTF-8 in NFC with LF.
///
/// Reading it back gives the same script. What has no place in it: `paragraphs` and `sounds` of the article,
/// narration without a word, text of a clip slot, numbers that are not finite or less than 0, and a second
/// speaker of the same name.
std::string to_script_file(const Script& script);

/// Whether the first line of these bytes (the first few hundred are enough) is that of a script file, in
/// UTF-8 or UTF-16.
bool is_script_file(std::string_view bytes);

/// The script in the bytes of a script file; `name` stands for it in messages. The article's `paragraphs` are
/// what is read. Throws one Error that tells everything that is wrong with it (up to 100 places), each with
/// name, line, cause and way out; and what decode_text() throws.
Script read_script_file(std::string_view bytes, const std::string& name);

} // namespace radiowrap
