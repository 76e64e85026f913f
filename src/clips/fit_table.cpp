#include "clips/fit_table.hpp"

#include <algorithm>
#include <set>

namespace radiowrap {
namespace {

/// A length to the second settles which slot it is, where every slot of the speaker has its length declared.
constexpr double kSettledByLength = 0.6;

double worth(const SlotTraits& slot, const WeighedClip& clip) {
    const SlotFit found = fit(slot, clip.traits);
    return found.hard() + found.words + clip.standing.worth;
}

} // namespace

FitTable::FitTable(const SpeakerCase& speaker, const std::vector<const Clip*>& in_order)
    : case_(speaker), hard_(0, 0), soft_(0, 0) {
    choose_columns(in_order);
    weigh();
}

/// All clips where there are few. Of very many, those that are among the best for a slot: no more of them
/// than slots, and one, can have a part in the best pairing or in the next one.
void FitTable::choose_columns(const std::vector<const Clip*>& in_order) {
    const std::size_t enough = case_.traits.size() + 1;
    std::set<std::size_t> chosen;
    for (std::size_t i = 0; i < case_.clips.size(); ++i) {
        const bool few = case_.clips.size() <= 4 * enough;
        if (few || std::find(in_order.begin(), in_order.end(), case_.clips[i].clip) != in_order.end())
            chosen.insert(i);
    }
    for (const SlotTraits& slot : case_.traits) {
        if (chosen.size() == case_.clips.size()) break;
        std::vector<std::pair<double, std::size_t>> worths;
        for (std::size_t i = 0; i < case_.clips.size(); ++i)
            worths.emplace_back(-worth(slot, case_.clips[i]), i);
        const auto end = worths.begin() + static_cast<std::ptrdiff_t>(enough);
        std::partial_sort(worths.begin(), end, worths.end());
        for (auto best = worths.begin(); best != end; ++best) chosen.insert(best->second);
    }
    columns_.assign(chosen.begin(), chosen.end());
}

void FitTable::weigh() {
    const bool all_declared = std::all_of(case_.traits.begin(), case_.traits.end(),
                                          [](const SlotTraits& slot) { return slot.seconds.has_value(); });
    hard_ = soft_ = WorthTable(case_.traits.size(), columns());
    for (std::size_t row = 0; row < case_.traits.size(); ++row) {
        auto& fits = fits_.emplace_back();
        for (std::size_t column = 0; column < columns(); ++column) {
            fits.push_back(radiowrap::fit(case_.traits[row], clip(column).traits));
            const bool settled = all_declared && fits.back().same_second;
            hard_.at(row, column) = fits.back().hard() + (settled ? kSettledByLength : 0.0);
            soft_.at(row, column) = hard_.at(row, column) + fits.back().words;
        }
    }
}

std::vector<const Clip*> FitTable::proofs() const { return certain(hard_, true); }
std::vector<const Clip*> FitTable::hints() const { return certain(soft_, false); }

std::vector<const Clip*> FitTable::certain(const WorthTable& worths, bool proven) const {
    std::vector<const Clip*> clips(rows(), nullptr);
    if (rows() > kMostRows) return clips;
    const Pairing best = best_pairing(worths);
    for (std::size_t row = 0; row < rows(); ++row) {
        const auto column = best.columns[row];
        if (!column || lead_of(worths, best, row) < kMargin) continue;
        if (!proven || (fit(row, *column).cues >= kProven && hard(row, *column) >= kProven))
            clips[row] = clip(*column).clip;
    }
    return clips;
}

} // namespace radiowrap
