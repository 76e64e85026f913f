#pragma once

#include <string>
#include <string_view>

namespace radiowrap {

/// Bytes of a text file as UTF-8 in NFC with LF line ends. The encoding is found by content: UTF-8 or UTF-16
/// with or without byte order mark, Windows-1256, Windows-1252. Throws Error, with the byte offset where
/// there is one: binary data, or bytes that are no text in any of these. `name` stands for the text in
/// messages.
std::string decode_text(std::string_view bytes, const std::string& name);

} // namespace radiowrap
