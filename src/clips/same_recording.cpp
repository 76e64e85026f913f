#include "clips/same_recording.hpp"

#include "clips/readable_text.hpp"
#include "lib/icu/normalize.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <string_view>
#include <tuple>

namespace radiowrap {
namespace {

/// An encoder puts silence in front and behind.
constexpr double kMostPadding = 0.15;

constexpr auto kLossless =
    std::to_array<std::string_view>({".aif", ".aiff", ".bwf", ".caf", ".flac", ".rf64", ".w64", ".wav"});

std::string extension(const Clip& clip) { return folded(clip.path.extension().string()); }

bool is_lossy(const Clip& clip) {
    return std::find(kLossless.begin(), kLossless.end(), extension(clip)) == kLossless.end();
}

/// Two files of one format and one length may be two takes: only another format tells of a copy.
bool is_same_sound(const Clip& a, const Clip& b) {
    return extension(a) != extension(b) && a.seconds > 0.0 &&
           std::abs(a.seconds - b.seconds) <= kMostPadding && a.in_s == b.in_s && a.out_s == b.out_s &&
           a.order == b.order && a.story == b.story && a.date == b.date && a.in_cue == b.in_cue &&
           a.out_cue == b.out_cue && a.transcript == b.transcript;
}

} // namespace

std::vector<std::size_t> recordings(std::span<const Clip* const> clips) {
    std::vector<std::size_t> stands_for(clips.size());
    std::iota(stands_for.begin(), stands_for.end(), std::size_t{0});
    std::vector<std::string> stems;
    for (const Clip* clip : clips) stems.push_back(folded(readable_text(clip->path.stem().string())));
    std::vector<std::size_t> by_name = stands_for;
    std::stable_sort(by_name.begin(), by_name.end(), [&](std::size_t a, std::size_t b) {
        return std::make_tuple(std::cref(stems[a]), is_lossy(*clips[a]), clips[a]->seconds) <
               std::make_tuple(std::cref(stems[b]), is_lossy(*clips[b]), clips[b]->seconds);
    });
    std::size_t first = 0; // of this name
    for (std::size_t i = 1; i < by_name.size(); ++i) {
        if (stems[by_name[i]] != stems[by_name[first]]) first = i;
        // A recording has a handful of copies; a folder of files that all have one name is nobody's library.
        for (std::size_t j = first; j < std::min(i, first + 16); ++j)
            if (stands_for[by_name[j]] == by_name[j] &&
                is_same_sound(*clips[by_name[j]], *clips[by_name[i]])) {
                stands_for[by_name[i]] = by_name[j];
                break;
            }
    }
    return stands_for;
}

} // namespace radiowrap
