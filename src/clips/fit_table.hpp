#pragma once

#include "clips/best_pairing.hpp"
#include "clips/speaker_case.hpp"

#include <optional>
#include <vector>

namespace radiowrap {

/// By how much an assignment has to be better than any that differs in a slot for the slot to be filled.
inline constexpr double kMargin = 1.5;
/// Beyond, only the order counts: finding the best pairing with all its leads takes rows^4 steps.
inline constexpr std::size_t kMostRows = 40;

/// How the clips of a speaker (columns) fit his open slots (rows), before any order is looked at.
class FitTable {
public:
    /// `in_order`: clips that are to be columns in any case.
    FitTable(const SpeakerCase& speaker, const std::vector<const Clip*>& in_order);

    [[nodiscard]] std::size_t rows() const { return fits_.size(); }
    [[nodiscard]] std::size_t columns() const { return columns_.size(); }
    [[nodiscard]] const WeighedClip& clip(std::size_t column) const { return case_.clips[columns_[column]]; }
    [[nodiscard]] const SlotFit& fit(std::size_t row, std::size_t column) const { return fits_[row][column]; }
    [[nodiscard]] double hard(std::size_t row, std::size_t column) const { return hard_.at(row, column); }

    /// Pairs that need no order: the clip has the words of the slot's cut sheet, and no other has.
    [[nodiscard]] std::vector<const Clip*> proofs() const;
    /// Pairs that cues, lengths and words of the lead-in alone would make. Both lists hold one for each row,
    /// and none where it is not certain.
    [[nodiscard]] std::vector<const Clip*> hints() const;

private:
    void choose_columns(const std::vector<const Clip*>& in_order);
    void weigh();
    [[nodiscard]] std::vector<const Clip*> certain(const WorthTable& worths, bool proven) const;

    const SpeakerCase& case_;
    std::vector<std::size_t> columns_; ///< indices into the clips
    std::vector<std::vector<SlotFit>> fits_;
    WorthTable hard_; ///< cues and lengths
    WorthTable soft_; ///< and words
};

} // namespace radiowrap
