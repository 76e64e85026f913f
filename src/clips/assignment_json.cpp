#include "clips/assign.hpp"
#include "clips/readable_text.hpp"
#include "lib/icu/utf8.hpp"

#include <nlohmann/json.hpp>

#include <cmath>

namespace radiowrap {
namespace {

using nlohmann::json;

/// For programs: as it is, unless JSON could not hold it.
std::string path_text(const std::filesystem::path& path) {
    return first_invalid_utf8(path.string()) ? readable_text(path.string()) : path.string();
}

double rounded(double score) { return std::round(score * 1000.0) / 1000.0; }

json candidates(const SlotMatch& slot) {
    json list = json::array();
    for (const Candidate& candidate : slot.candidates)
        list.push_back({{"clip", path_text(candidate.file)},
                        {"speaker", candidate.speaker},
                        {"score", rounded(candidate.score)},
                        {"reason", candidate.reason}});
    return list;
}

} // namespace

json to_json(const Assignment& assignment) {
    json slots = json::array();
    for (const SlotMatch& slot : assignment.slots)
        slots.push_back({{"segment", slot.segment},
                         {"slot", slot.slot},
                         {"speaker", slot.speaker ? json(*slot.speaker) : json()},
                         {"clip", slot.clip ? json(path_text(slot.clip->path)) : json()},
                         {"confidence", rounded(slot.confidence)},
                         {"reasons", slot.reasons},
                         {"candidates", candidates(slot)}});
    json unused = json::array();
    for (const Clip& clip : assignment.unused) unused.push_back(path_text(clip.path));
    return {{"slots", std::move(slots)}, {"unused", std::move(unused)}};
}

} // namespace radiowrap
