#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace radiowrap {

/// Where a clip says who speaks in it, the most trusted first.
enum class HintSource { sidecar, tag, file_name, folder_name, title, recogniser };

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

    // What a library knows of it, where it does.
    std::optional<std::string> language, place, story;  ///< `story`: a slug or a headline
    std::optional<std::string> date;                    ///< recorded, YYYY-MM-DD
    std::optional<std::string> in_cue, out_cue;         ///< its first and last words
    std::optional<std::string> transcript;              ///< all of them
    bool recognised = false;                            ///< the transcript is a program's, with its mistakes
    std::optional<std::string> rights;                  ///< who has them, and what they allow
    std::optional<std::string> valid_from, valid_until; ///< YYYY-MM-DD: not to be aired before, after
};

} // namespace radiowrap
