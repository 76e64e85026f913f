#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace radiowrap {

/// The chunks of these four-letter names in a WAV file of whatever codec, with their bytes; the first of each
/// name, none over 1 MiB. Empty where the file is no WAV file.
std::map<std::string, std::string> read_riff_chunks(const std::filesystem::path& file,
                                                    const std::vector<std::string>& names);

} // namespace radiowrap
