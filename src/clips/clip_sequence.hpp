#pragma once

#include "clips/fit_table.hpp"

#include <set>
#include <string>
#include <vector>

namespace radiowrap {

/// The clips of a speaker that may have a place in an order: those of another story or of long ago only where
/// none is nearer.
std::vector<const Clip*> clips_in_order(const SpeakerCase& speaker);

/// In which order a speaker's clips go into his open slots, as far as their cues, lengths and words leave it
/// standing.
class ClipSequence {
public:
    ClipSequence(const SpeakerCase& speaker, const FitTable& fits);

    /// The clip whose turn it is in an open slot, or none.
    [[nodiscard]] const Clip* in_turn(std::size_t row) const;
    /// What the order is worth for a clip in a slot; below 0 out of it.
    [[nodiscard]] double worth(std::size_t row, const Clip* clip) const;
    /// Whether a clip's number says one slot and the words of a lead-in another: then neither counts.
    [[nodiscard]] bool is_disputed(std::size_t row, const Clip* clip) const;
    [[nodiscard]] const Ordering& ordering() const { return ordering_; }

private:
    void order_what_is_left();
    void find_disputes();
    [[nodiscard]] bool contradicts_proofs() const;
    [[nodiscard]] bool is_refuted() const;
    [[nodiscard]] bool has_place(std::size_t row, const Clip* clip) const;

    const SpeakerCase& case_;
    const FitTable& fits_;
    std::vector<const Clip*> proofs_;
    Ordering ordering_;
    std::set<std::size_t> disputed_rows_;
    std::set<const Clip*> disputed_clips_;
};

} // namespace radiowrap
