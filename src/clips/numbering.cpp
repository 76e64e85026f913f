#include "clips/numbering.hpp"

#include <algorithm>
#include <set>

namespace radiowrap {
namespace {

constexpr std::size_t kFewestClips = 3; ///< less may fit by chance

bool declares_all(const NumberedSpeaker& speaker) {
    std::set<int> numbers;
    return std::all_of(speaker.declared.begin(), speaker.declared.end(),
                       [&](const std::optional<int>& number) {
                           return number && *number > 0 && numbers.insert(*number).second;
                       });
}

/// No two slots with one number, and several speakers.
bool run_through_the_report(const std::vector<NumberedSpeaker>& speakers) {
    std::set<int> numbers;
    for (const NumberedSpeaker& speaker : speakers)
        for (const auto& number : speaker.declared)
            if (number && !numbers.insert(*number).second) return false;
    return speakers.size() > 1;
}

bool fit_the_slots(const std::vector<NumberedSpeaker>& speakers) {
    std::set<int> seen;
    for (const NumberedSpeaker& speaker : speakers)
        for (const Clip* clip : speaker.clips) {
            if (!clip->order || !seen.insert(*clip->order).second) return false;
            const auto& numbers = speaker.slots.numbers;
            if (*clip->order < 1 || std::find(numbers.begin(), numbers.end(),
                                              static_cast<std::size_t>(*clip->order)) == numbers.end())
                return false;
        }
    return seen.size() >= kFewestClips;
}

/// Each speaker's own count from 1.
bool fit_the_speakers(const std::vector<NumberedSpeaker>& speakers) {
    return std::all_of(speakers.begin(), speakers.end(), [](const NumberedSpeaker& speaker) {
        return std::all_of(speaker.clips.begin(), speaker.clips.end(), [&](const Clip* clip) {
            return clip->order && static_cast<std::size_t>(*clip->order) <= speaker.slots.numbers.size();
        });
    });
}

std::size_t speakers_with_clips(const std::vector<NumberedSpeaker>& speakers) {
    return static_cast<std::size_t>(std::count_if(speakers.begin(), speakers.end(),
                                                  [](const NumberedSpeaker& s) { return !s.clips.empty(); }));
}

} // namespace

void settle_numbers(std::vector<NumberedSpeaker>& speakers) {
    const bool through = run_through_the_report(speakers);
    for (NumberedSpeaker& speaker : speakers) {
        if (speaker.declared.empty() || !declares_all(speaker)) continue;
        for (std::size_t i = 0; i < speaker.declared.size(); ++i)
            speaker.slots.numbers[i] = static_cast<std::size_t>(*speaker.declared[i]);
        speaker.slots.numbers_count = !through;
    }
    if (speakers_with_clips(speakers) > 1 && fit_the_slots(speakers) && !fit_the_speakers(speakers))
        for (NumberedSpeaker& speaker : speakers) speaker.slots.numbers_count = true;
}

} // namespace radiowrap
