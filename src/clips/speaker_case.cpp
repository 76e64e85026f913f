#include "clips/speaker_case.hpp"

#include "clips/clip_sequence.hpp"
#include "clips/readable_text.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace radiowrap {
namespace {

/// Words in common, against a number: neither wins.
constexpr double kDisputedWords = 1.0;

// How far a placing is to be trusted.
constexpr double kByFileNames = 0.9;
constexpr double kByHints = 0.85;
constexpr double kDoubted = 0.9;

std::vector<const Clip*> ordered(const SpeakerCase& speaker) {
    std::vector<const Clip*> clips;
    for (const auto& [slot, clip] : order_clips(speaker.slots, clips_in_order(speaker)).filled)
        clips.push_back(clip);
    return clips;
}

class Judge {
public:
    explicit Judge(const SpeakerCase& speaker)
        : case_(speaker), fits_(speaker, ordered(speaker)), sequence_(speaker, fits_),
          worths_(all_together()), best_(fits_.rows() <= kMostRows ? best_pairing(worths_) : in_order()) {}

    [[nodiscard]] SlotVerdict verdict(std::size_t row) const {
        const auto column = best_.columns[row];
        const bool filled = column && (fits_.rows() > kMostRows || lead_of(worths_, best_, row) >= kMargin);
        if (!filled) return {nullptr, 0.0, why_open(row, column)};
        SlotVerdict verdict{fits_.clip(*column).clip, trust(row, *column), {}};
        if (sequence_.in_turn(row) == verdict.clip) verdict.reasons.push_back(sequence_.ordering().reason);
        for (std::string& detail : details(row, *column)) verdict.reasons.push_back(std::move(detail));
        return verdict;
    }

private:
    [[nodiscard]] WorthTable all_together() const {
        WorthTable worths(fits_.rows(), fits_.columns());
        for (std::size_t row = 0; row < fits_.rows(); ++row)
            for (std::size_t column = 0; column < fits_.columns(); ++column) {
                const WeighedClip& weighed = fits_.clip(column);
                const double words = fits_.fit(row, column).words;
                const bool disputed = sequence_.is_disputed(row, weighed.clip);
                worths.at(row, column) =
                    fits_.hard(row, column) + (disputed ? std::min(words, kDisputedWords) : words) +
                    sequence_.worth(row, weighed.clip) + std::min(0.0, weighed.standing.worth);
            }
        return worths;
    }

    /// For scripts of very many slots.
    [[nodiscard]] Pairing in_order() const {
        Pairing pairing{std::vector<std::optional<std::size_t>>(fits_.rows()), 0.0};
        for (std::size_t row = 0; row < fits_.rows(); ++row)
            for (std::size_t column = 0; column < fits_.columns(); ++column)
                if (sequence_.in_turn(row) == fits_.clip(column).clip && worths_.at(row, column) >= kMargin)
                    pairing.columns[row] = column;
        return pairing;
    }

    [[nodiscard]] double trust(std::size_t row, std::size_t column) const {
        const WeighedClip& placed = fits_.clip(column);
        const Ordering& ordering = sequence_.ordering();
        const bool in_order = sequence_.in_turn(row) == placed.clip;
        double trust = 1.0;
        if (fits_.fit(row, column).cues < kProven) {
            if (!in_order)
                trust = kByHints;
            else if (ordering.by == OrderedBy::turn && !placed.clip->order && ordering.filled.size() > 1)
                trust = kByFileNames;
        }
        const bool doubted = placed.standing.worth < 0.0 || fits_.fit(row, column).hard() < 0.0;
        return doubted ? trust * kDoubted : trust;
    }

    /// `column`: the clip that would have been the best, if there is one.
    [[nodiscard]] std::vector<std::string> why_open(std::size_t row,
                                                    std::optional<std::size_t> column) const {
        const Clip* in_turn = sequence_.in_turn(row);
        const Ordering& ordering = sequence_.ordering();
        std::vector<std::string> reasons;
        if (sequence_.is_disputed(row, in_turn))
            reasons.push_back("the numbers of the clips say otherwise than the words of the lead-in");
        else if (ordering.filled.empty())
            reasons.push_back(ordering.reason);
        else if (in_turn == nullptr)
            reasons.push_back(ordering.by == OrderedBy::number
                                  ? fmt::format("none of this speaker's clips carries number {}", number(row))
                                  : "no clip is left for it");
        for (std::size_t c = 0; c < fits_.columns(); ++c) {
            if (fits_.clip(c).clip != in_turn && c != column) continue;
            if (const auto known = details(row, c); !known.empty())
                reasons.push_back(fmt::format("{}: {}",
                                              readable_text(fits_.clip(c).clip->path.filename().string()),
                                              fmt::join(known, ", ")));
        }
        if (reasons.empty()) reasons.push_back("no clip fits it clearly better than another");
        return reasons;
    }

    /// In the count that the clips' numbers are in.
    [[nodiscard]] std::size_t number(std::size_t row) const {
        const std::size_t slot = case_.slots.open[row];
        return case_.slots.numbers_count ? case_.slots.numbers[slot] : slot + 1;
    }

    [[nodiscard]] std::vector<std::string> details(std::size_t row, std::size_t column) const {
        std::vector<std::string> all = fits_.fit(row, column).reasons;
        const auto& of_clip = fits_.clip(column).standing.reasons;
        all.insert(all.end(), of_clip.begin(), of_clip.end());
        return all;
    }

    const SpeakerCase& case_;
    FitTable fits_;
    ClipSequence sequence_;
    WorthTable worths_;
    Pairing best_;
};

} // namespace

std::vector<SlotVerdict> judge(const SpeakerCase& speaker) {
    const Judge judge(speaker);
    std::vector<SlotVerdict> verdicts;
    for (std::size_t row = 0; row < speaker.slots.open.size(); ++row) verdicts.push_back(judge.verdict(row));
    return verdicts;
}

} // namespace radiowrap
