#pragma once

#include <map>
#include <string>

namespace radiowrap {

/// An ID3v2.3 tag as bytes, for the front of an MPEG file or the `id3 ` chunk of a WAV file; texts in UTF-16,
/// as that version asks. `texts`: names of ID3v2.4 ("TIT2", "TPE1", "TALB", "TDRC", "TLAN", "COMM") -> UTF-8.
std::string render_id3(const std::map<std::string, std::string>& texts);

} // namespace radiowrap
