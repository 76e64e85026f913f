#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace radiowrap {

/// Where a clip says who speaks in it, the most trusted first.
enum class HintSource { sidecar, tag, file_name, folder_name, title };

/// For people: "file name".
const char* describe(HintSource source);

/// Who speaks, as found: "hassan_nifi_2", "الكاتب حسن النيفي".
struct SpeakerHint {
    HintSource source = HintSource::file_name;
    std::string text;
};

/// A recorded soundbite.
struct Clip {
    std::filesystem::path path;
    double seconds = 0.0;              ///< of the whole file
    std::optional<double> in_s, out_s; ///< seconds from the start of the file; empty: its start, its end
    std::vector<SpeakerHint> hints;    ///< in the order of HintSource; empty: nothing says who speaks
    std::optional<int> order; ///< its place among the clips of its speaker, as numbered by whoever filed it
    std::optional<std::string> title;
};

} // namespace radiowrap
