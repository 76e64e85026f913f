#include "clips/candidates.hpp"

#include "clips/readable_text.hpp"
#include "clips/slot_fit.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>

namespace radiowrap {
namespace {

constexpr double kShownFrom = 0.3;
constexpr std::size_t kMost = 12;
constexpr std::size_t kMostCompared = 60; ///< word by word, of a speaker's many namesakes
constexpr double kCueScale = 10.0;        ///< brings what fits by words alone below 1

/// A clip with what puts it before others: the score, and how well it fits the slot.
struct Ranked {
    std::size_t clip;
    double score;
    SlotFit fit;
};

class Candidates {
public:
    Candidates(const Script& script, const ReportSlots& slots, const std::vector<Clip>& clips,
               const std::vector<Identity>& identities, const WordStems& stems)
        : script_(script), slots_(slots), clips_(clips), identities_(identities), stems_(stems),
          traits_(clips.size()) {
        for (std::size_t i = 0; i < clips.size(); ++i)
            if (!identities[i].evidence.empty()) near_.push_back(i);
    }

    void add_to(SlotMatch& slot) {
        const Segment& segment = script_.segments[slot.segment];
        const SlotTraits traits = slots_.traits_of(slot.segment);
        const bool named = segment.speaker && !segment.ambience;
        std::vector<Ranked> ranked = named ? of_speaker(*segment.speaker, traits) : by_words(traits);
        const auto most = std::min(ranked.size(), kMost);
        std::partial_sort(ranked.begin(), ranked.begin() + static_cast<std::ptrdiff_t>(most), ranked.end(),
                          [](const Ranked& a, const Ranked& b) {
                              return std::make_tuple(-a.score, -worth(a.fit), a.clip) <
                                     std::make_tuple(-b.score, -worth(b.fit), b.clip);
                          });
        ranked.resize(most);
        for (const Ranked& one : ranked)
            slot.candidates.push_back(named ? named_candidate(one, *segment.speaker) : nameless(one));
    }

private:
    static double worth(const SlotFit& fit) { return fit.hard() + fit.words; }

    const ClipTraits& traits(std::size_t clip) {
        if (!traits_[clip]) traits_[clip] = clip_traits(clips_[clip], stems_);
        return *traits_[clip];
    }

    std::vector<Ranked> of_speaker(std::size_t speaker, const SlotTraits& slot) {
        std::vector<Ranked> ranked;
        for (const std::size_t i : near_) {
            const double score = identities_[i].evidence[speaker].score;
            if (score >= kShownFrom) ranked.push_back({i, score, {}});
        }
        if (ranked.size() > kMostCompared) {
            const auto by_score = [](const Ranked& a, const Ranked& b) { return a.score > b.score; };
            std::stable_sort(ranked.begin(), ranked.end(), by_score);
            ranked.resize(kMostCompared);
        }
        for (Ranked& one : ranked) one.fit = fit(slot, traits(one.clip));
        return ranked;
    }

    std::vector<Ranked> by_words(const SlotTraits& slot) {
        std::vector<Ranked> ranked;
        const bool says_words = !slot.in_cue.empty() || !slot.out_cue.empty() || !slot.printed.empty() ||
                                !slot.lead_in.stems.empty();
        for (std::size_t i = 0; says_words && i < clips_.size(); ++i) {
            if (!clips_[i].title && !clips_[i].transcript && !clips_[i].in_cue && !clips_[i].out_cue)
                continue;
            SlotFit found = fit(slot, traits(i));
            const double words = found.cues + found.words;
            if (words > 0.0) ranked.push_back({i, std::min(1.0, words / kCueScale), std::move(found)});
        }
        return ranked;
    }

    [[nodiscard]] Candidate named_candidate(const Ranked& one, std::size_t speaker) const {
        const Evidence& evidence = identities_[one.clip].evidence[speaker];
        std::vector<std::string> reasons{evidence.reason};
        if (!identities_[one.clip].doubt.empty()) reasons.push_back(identities_[one.clip].doubt);
        reasons.insert(reasons.end(), one.fit.reasons.begin(), one.fit.reasons.end());
        return {clips_[one.clip].path, evidence.named, evidence.score,
                fmt::format("{}", fmt::join(reasons, "; "))};
    }

    [[nodiscard]] Candidate nameless(const Ranked& one) const {
        const Clip& clip = clips_[one.clip];
        return {clip.path, clip.hints.empty() ? std::string() : clip.hints.front().text, one.score,
                fmt::format("{}", fmt::join(one.fit.reasons, "; "))};
    }

    const Script& script_;
    const ReportSlots& slots_;
    const std::vector<Clip>& clips_;
    const std::vector<Identity>& identities_;
    const WordStems& stems_;
    std::vector<std::size_t> near_;                 ///< clips whose name has something of any speaker's
    std::vector<std::optional<ClipTraits>> traits_; ///< of the clips that were looked at
};

} // namespace

void add_candidates(Assignment& assignment, const Script& script, const ReportSlots& slots,
                    const std::vector<Clip>& clips, const std::vector<Identity>& identities,
                    const WordStems& stems) {
    Candidates candidates(script, slots, clips, identities, stems);
    for (SlotMatch& slot : assignment.slots) candidates.add_to(slot);
}

} // namespace radiowrap
