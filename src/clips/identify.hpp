#pragma once

#include "clips/library.hpp"
#include "clips/name_match.hpp"
#include "script/script.hpp"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace radiowrap {

/// How a clip and a speaker of the script go together.
struct Evidence {
    double score = 0.0; ///< from kSureName on: the same person, if no other speaker has about as much
    double uncontradicted = 0.0; ///< what it would be, were there no other names with the clip
    std::string reason;
    std::string named;              ///< the clip's words for its speaker
    const char* question = nullptr; ///< as in NameMatch
};

/// Who of the script speaks in a clip. Where the evidence for the speaker has a question, only as long as
/// something else speaks for the clip too.
struct Identity {
    std::optional<std::size_t> speaker; ///< index into Script::speakers; empty unless it is certain
    std::string doubt;                  ///< why it is not certain, where a speaker came near
    std::vector<Evidence> evidence;     ///< for each speaker of the script; none where nobody's name is near
};

/// One Identity for each clip. A clip is nobody's whose names contradict each other, fit two speakers of the
/// script, or fit, being only part of a name, another person in `clips` as well.
std::vector<Identity> identify(const Script& script, std::span<const Clip> clips);

} // namespace radiowrap
