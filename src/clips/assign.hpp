#pragma once

#include "clips/library.hpp"
#include "clips/word_stems.hpp"
#include "script/script.hpp"

#include <nlohmann/json_fwd.hpp>

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace radiowrap {

/// What becomes of a slot without a clip.
enum class MissingPolicy {
    hold, ///< nothing is delivered
    omit, ///< the report goes on without
    read, ///< a second voice reads the words in print, where there are any
};

/// By its name in a station file.
std::optional<MissingPolicy> find_missing_policy(std::string_view name);

/// `--clip SLOT=FILE`, or what a script file says. A path that is not there as it stands is looked for in the
/// library's folder.
struct SlotChoice {
    std::size_t slot = 0; ///< 1 is the first clip slot of the script
    std::filesystem::path path;
    /// Where the script file lies that says so, and beside which the path is looked for; empty for an option.
    std::optional<std::filesystem::path> script_folder{};
};

/// A clip that has to do with the slot's speaker.
struct Candidate {
    std::filesystem::path file;
    std::string speaker; ///< as found
    double score = 0.0;
    std::string reason;
};

struct SlotMatch {
    std::size_t segment = 0; ///< index into Script::segments
    std::size_t slot = 0;    ///< as in SlotChoice
    std::optional<std::string> speaker;
    std::optional<Clip> clip;
    double confidence = 0.0; ///< of the clip: 0..1
    std::vector<std::string> reasons;
    std::vector<Candidate> candidates; ///< the best first, the chosen one among them
};

struct Assignment {
    std::filesystem::path folder; ///< of the library; empty without one
    std::vector<SlotMatch> slots;
    std::vector<Clip> unused;
    Warnings warnings; ///< "chosen_clip_of_another": a choice by hand against the clip's name
};

/// Which clip plays in which slot. A clip plays only where its name is the speaker's and nobody else's: no
/// other evidence makes it another person's. A name with a middle name more or less is the speaker's only
/// where the story or the words of the clip agree; a clip with no name at all plays in the slot of a named
/// speaker where it is the take of that number in the report, and no other count can be meant. Which clip of
/// a speaker goes where is one assignment of all of them, by numbers and order, declared first and last
/// words, lengths, words of the lead-in, story and date; and only what every other assignment is worse
/// without is filled. Whatever is less stays open, with its reason, and so do a slot of nobody and one of
/// ambience. The in and out points of a segment replace those of its clip, unless an option put another file
/// in the place of the segment's own. `stems` are of the report's language. Throws Error(wrong_use) for a
/// choice of a slot or of a file that is not there and for points outside of the clip, and what reading a
/// chosen file throws.
Assignment assign_clips(const Script& script, const ClipLibrary& library,
                        const std::vector<SlotChoice>& choices, const WordStems& stems = {});

/// For a terminal: every slot, its candidates and reasons, what is left over, and the options that settle
/// what is open.
std::string explain(const Assignment& assignment);

/// {"slots":[{"segment","slot","speaker","clip","confidence","reasons","candidates":[{"clip","speaker","score",
/// "reason"}]}],"unused":[...]}; `segment` counts from 0, `clip` is null where the slot is open.
nlohmann::json to_json(const Assignment& assignment);

} // namespace radiowrap
