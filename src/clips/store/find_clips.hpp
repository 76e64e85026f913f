#pragma once

#include "clips/store/stored_clips.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace radiowrap {

struct FoundClip {
    const StoredClip* clip = nullptr;
    double score = 0.0;              ///< 1 at most: the speaker's name counts for more than a title
    std::vector<std::string> fields; ///< where the words stand: "speaker", "title" ...
};

/// The clips in which every one of `words` stands: in the speaker's name (in whatever spelling and letters),
/// in title, story, place, cues or transcript (hamza, ى/ي, ة/ه, vowel signs and kashida do not count). The
/// best first. `clips` has to outlive the result.
std::vector<FoundClip> find_clips(std::span<const StoredClip> clips, std::string_view words);

} // namespace radiowrap
