#include "clips/takes_by_number.hpp"

#include "clips/file_name.hpp"
#include "clips/readable_text.hpp"

#include <algorithm>
#include <map>

namespace radiowrap {
namespace {

/// A shot list counts all shots, not the takes.
constexpr const char* kShotRule = "soundbite";

std::map<int, std::size_t> slots_by_number(const std::vector<NumberedSlot>& slots) {
    std::map<int, std::size_t> by_number;
    for (std::size_t i = 0; i < slots.size(); ++i) {
        const auto& number = slots[i].number;
        if (!number || slots[i].rule == kShotRule || !by_number.emplace(*number, i).second) return {};
    }
    return by_number;
}

bool names_somebody(const Clip& clip) {
    return std::any_of(clip.hints.begin(), clip.hints.end(),
                       [](const SpeakerHint& hint) { return hint.source != HintSource::folder_name; });
}

/// By their numbers; none where they are not of one device in one folder, or the folder may have somebody's
/// name.
std::map<int, std::size_t> bare_takes(const std::vector<Clip>& clips) {
    std::map<int, std::size_t> by_number;
    std::optional<int> device;
    std::filesystem::path folder;
    for (std::size_t i = 0; i < clips.size(); ++i) {
        const Clip& clip = clips[i];
        if (names_somebody(clip) || clip.in_s || clip.out_s) continue;
        const FileName name = parse_file_name(readable_text(clip.path.stem().string()));
        if (!name.take || !name.person.words.empty()) continue;
        const bool same_count =
            !device || (*device == name.take->device && folder == clip.path.parent_path());
        if (!clip.hints.empty() || !same_count || !by_number.emplace(name.take->number, i).second) return {};
        device = name.take->device;
        folder = clip.path.parent_path();
    }
    return by_number;
}

} // namespace

std::vector<std::optional<std::size_t>> takes_by_number(const std::vector<NumberedSlot>& slots,
                                                        const std::vector<Clip>& clips) {
    std::vector<std::optional<std::size_t>> found(slots.size());
    const auto numbered = slots_by_number(slots);
    if (numbered.empty()) return found;
    const auto takes = bare_takes(clips);
    const bool other_count = std::any_of(takes.begin(), takes.end(),
                                         [&](const auto& take) { return !numbered.contains(take.first); });
    if (other_count) return found;
    for (const auto& [number, clip] : takes) {
        const std::size_t slot = numbered.at(number);
        if (slots[slot].may_be_filled) found[slot] = clip;
    }
    return found;
}

} // namespace radiowrap
