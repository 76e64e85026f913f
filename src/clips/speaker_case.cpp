#include "clips/speaker_case.hpp"

#include "clips/best_pairing.hpp"
#include "clips/readable_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace radiowrap {
namespace {

/// By how much an assignment has to be better than any that differs in a slot for the slot to be filled.
constexpr double kMargin = 1.5;
constexpr double kOnlyOne = 2.0;
constexpr double kByNumber = 3.0;
constexpr double kInTurn = 2.0;
constexpr double kOutOfOrder = -2.0;
/// A length to the second settles which slot it is, where every slot of the speaker has its length declared.
constexpr double kSettledByLength = 0.6;
/// Words in common, against a number: neither wins.
constexpr double kDisputedWords = 1.0;
constexpr std::size_t kMostRows = 40; ///< beyond, only the order counts: the method takes rows^4 steps

// How far a placing is to be trusted.
constexpr double kByFileNames = 0.9;
constexpr double kByHints = 0.85;
constexpr double kDoubted = 0.9;

class Judge {
public:
    explicit Judge(const SpeakerCase& speaker)
        : case_(speaker), rows_(speaker.slots.open.size()), hard_(0, 0), soft_(0, 0) {}

    std::vector<SlotVerdict> run() {
        choose_columns();
        weigh();
        find_proofs();
        find_order();
        find_disputes();
        const WorthTable worths = all_together();
        const Pairing best = rows_ <= kMostRows ? best_pairing(worths) : in_order(worths);
        std::vector<SlotVerdict> verdicts;
        for (std::size_t row = 0; row < rows_; ++row) verdicts.push_back(verdict(worths, best, row));
        return verdicts;
    }

private:
    /// All clips where there are few. Of very many, those that are among the best for a slot: no more of them
    /// than slots, and one, can have a part in the best pairing or in the next one.
    void choose_columns() {
        const std::size_t enough = rows_ + 1;
        if (case_.clips.size() <= 4 * enough) {
            for (std::size_t i = 0; i < case_.clips.size(); ++i) columns_.push_back(i);
            return;
        }
        std::set<std::size_t> chosen;
        for (const auto& [slot, ordered] : order_clips(case_.slots, clips_in_order(true)).filled)
            for (std::size_t i = 0; i < case_.clips.size(); ++i)
                if (case_.clips[i].clip == ordered) chosen.insert(i);
        for (const SlotTraits& slot : case_.traits) {
            std::vector<std::pair<double, std::size_t>> worths;
            for (std::size_t i = 0; i < case_.clips.size(); ++i) {
                const WeighedClip& clip = case_.clips[i];
                const SlotFit found = fit(slot, clip.traits);
                const double worth = found.hard() + found.words + clip.standing.worth;
                worths.emplace_back(-worth, i);
            }
            std::partial_sort(worths.begin(), worths.begin() + static_cast<std::ptrdiff_t>(enough),
                              worths.end());
            for (std::size_t i = 0; i < enough; ++i) chosen.insert(worths[i].second);
        }
        columns_.assign(chosen.begin(), chosen.end());
    }

    [[nodiscard]] const WeighedClip& clip(std::size_t column) const { return case_.clips[columns_[column]]; }

    void weigh() {
        const bool all_declared =
            std::all_of(case_.traits.begin(), case_.traits.end(),
                        [](const SlotTraits& slot) { return slot.seconds.has_value(); });
        hard_ = soft_ = WorthTable(rows_, columns_.size());
        for (std::size_t row = 0; row < rows_; ++row) {
            auto& fits = fits_.emplace_back();
            for (std::size_t column = 0; column < columns_.size(); ++column) {
                fits.push_back(fit(case_.traits[row], clip(column).traits));
                const bool settled = all_declared && fits.back().same_second;
                hard_.at(row, column) = fits.back().hard() + (settled ? kSettledByLength : 0.0);
                soft_.at(row, column) = hard_.at(row, column) + fits.back().words;
            }
        }
    }

    /// Pairs that need no order: the clip has the words of the slot's cut sheet, and no other has.
    void find_proofs() {
        proven_.resize(rows_);
        if (rows_ > kMostRows) return;
        const Pairing best = best_pairing(hard_);
        for (std::size_t row = 0; row < rows_; ++row)
            if (const auto column = best.columns[row]; column && fits_[row][*column].cues >= kProven &&
                                                       hard_.at(row, *column) >= kProven &&
                                                       lead_of(hard_, best, row) >= kMargin)
                proven_[row] = column;
    }

    /// Clips of another story or of long ago have no part in the order where others are nearer.
    [[nodiscard]] std::vector<const Clip*> clips_in_order(bool with_proven) const {
        double nearest = -1e9;
        for (const WeighedClip& weighed : case_.clips) nearest = std::max(nearest, weighed.standing.worth);
        std::set<const Clip*> proven;
        for (const auto& column : proven_)
            if (column) proven.insert(clip(*column).clip);
        std::vector<const Clip*> clips;
        for (const WeighedClip& weighed : case_.clips) {
            const bool near = weighed.standing.worth > nearest - kMargin;
            if (proven.contains(weighed.clip) ? with_proven : near) clips.push_back(weighed.clip);
        }
        return clips;
    }

    void find_order() {
        order_ = order_clips(case_.slots, clips_in_order(true));
        const bool any_proof =
            std::any_of(proven_.begin(), proven_.end(), [](auto c) { return c.has_value(); });
        if (contradicts_proof()) order_ = {{}, "the words of the clips contradict their order"};
        if (any_proof && order_.filled.empty()) order_what_is_left();
        if (order_.by == OrderedBy::turn && is_refuted())
            order_ = {{}, "the clips' lengths or words contradict their order"};
    }

    /// Beside the slots that are proven.
    void order_what_is_left() {
        SpeakerSlots left = case_.slots;
        left.open.clear();
        for (std::size_t row = 0; row < rows_; ++row)
            if (!proven_[row]) left.open.push_back(case_.slots.open[row]);
        const std::vector<const Clip*> clips = clips_in_order(false);
        if (left.open.empty()) return;
        if (left.open.size() == 1 && clips.size() == 1)
            order_ = {{{left.open.front(), clips.front()}},
                      "the one slot and the one clip left",
                      OrderedBy::only_one};
        else if (!was_contradicted_)
            order_ = order_clips(left, clips);
    }

    [[nodiscard]] bool contradicts_proof() {
        for (std::size_t row = 0; row < rows_; ++row) {
            if (!proven_[row]) continue;
            const Clip* proven = clip(*proven_[row]).clip;
            for (const auto& [slot, ordered] : order_.filled)
                if ((slot == case_.slots.open[row]) != (ordered == proven)) was_contradicted_ = true;
        }
        return was_contradicted_;
    }

    [[nodiscard]] bool is_refuted() const {
        for (std::size_t row = 0; row < rows_; ++row)
            for (std::size_t column = 0; column < columns_.size(); ++column)
                if (ordered(row) == clip(column).clip && hard_.at(row, column) <= kRefuted) return true;
        return false;
    }

    [[nodiscard]] const Clip* ordered(std::size_t row) const {
        const auto found = order_.filled.find(case_.slots.open[row]);
        return found == order_.filled.end() ? nullptr : found->second;
    }

    /// Where the lead-ins' words say otherwise than the order.
    void find_disputes() {
        if (order_.filled.empty() || rows_ > kMostRows) return;
        const Pairing best = best_pairing(soft_);
        for (std::size_t row = 0; row < rows_; ++row) {
            const auto column = best.columns[row];
            if (!column || !is_ordered(row, *column) || ordered(row) == clip(*column).clip ||
                lead_of(soft_, best, row) < kMargin)
                continue;
            disputed_rows_.insert(row);
            disputed_clips_.insert(clip(*column).clip);
            disputed_clips_.insert(ordered(row));
        }
        if (disputed_rows_.empty() || order_.by == OrderedBy::number) return;
        order_ = {{}, "the words of the lead-ins contradict the order of the clips"};
        disputed_rows_.clear();
        disputed_clips_.clear();
    }

    /// Whether the order says anything of the slot or of the clip.
    [[nodiscard]] bool is_ordered(std::size_t row, std::size_t column) const {
        return ordered(row) != nullptr || std::any_of(order_.filled.begin(), order_.filled.end(),
                                                      [&](auto& e) { return e.second == clip(column).clip; });
    }

    [[nodiscard]] double order_worth(std::size_t row, std::size_t column) const {
        if (ordered(row) != clip(column).clip) return is_ordered(row, column) ? kOutOfOrder : 0.0;
        switch (order_.by) {
        case OrderedBy::number:
            return kByNumber;
        case OrderedBy::turn:
            return kInTurn;
        case OrderedBy::only_one:
            return kOnlyOne;
        case OrderedBy::nothing:
            break;
        }
        return 0.0;
    }

    [[nodiscard]] WorthTable all_together() const {
        WorthTable worths(rows_, columns_.size());
        for (std::size_t row = 0; row < rows_; ++row)
            for (std::size_t column = 0; column < columns_.size(); ++column) {
                const bool disputed =
                    disputed_rows_.contains(row) || disputed_clips_.contains(clip(column).clip);
                const double words = fits_[row][column].words;
                worths.at(row, column) =
                    hard_.at(row, column) + (disputed ? std::min(words, kDisputedWords) : words) +
                    (disputed ? 0.0 : order_worth(row, column)) + std::min(0.0, clip(column).standing.worth);
            }
        return worths;
    }

    [[nodiscard]] Pairing in_order(const WorthTable& worths) const {
        Pairing pairing{std::vector<std::optional<std::size_t>>(rows_), 0.0};
        for (std::size_t row = 0; row < rows_; ++row)
            for (std::size_t column = 0; column < columns_.size(); ++column)
                if (ordered(row) != nullptr && ordered(row) == clip(column).clip &&
                    worths.at(row, column) >= kMargin)
                    pairing.columns[row] = column;
        return pairing;
    }

    [[nodiscard]] SlotVerdict verdict(const WorthTable& worths, const Pairing& best, std::size_t row) const {
        const auto column = best.columns[row];
        const bool filled = column && (rows_ > kMostRows || lead_of(worths, best, row) >= kMargin);
        if (!filled) return {nullptr, 0.0, why_open(row, column)};
        SlotVerdict verdict{clip(*column).clip, trust(row, *column), {}};
        if (ordered(row) == verdict.clip) verdict.reasons.push_back(order_.reason);
        add_details(verdict.reasons, row, *column);
        return verdict;
    }

    [[nodiscard]] double trust(std::size_t row, std::size_t column) const {
        const WeighedClip& placed = clip(column);
        double trust = 1.0;
        const bool proven = fits_[row][column].cues >= kProven;
        const bool in_order = ordered(row) == placed.clip;
        if (!proven && !in_order) trust = kByHints;
        if (!proven && in_order && order_.by == OrderedBy::turn && !placed.clip->order &&
            order_.filled.size() > 1)
            trust = kByFileNames;
        if (placed.standing.worth < 0.0 || fits_[row][column].hard() < 0.0) trust *= kDoubted;
        return trust;
    }

    [[nodiscard]] std::vector<std::string> why_open(std::size_t row,
                                                    std::optional<std::size_t> column) const {
        std::vector<std::string> reasons;
        const Clip* in_turn = ordered(row);
        if (disputed_rows_.contains(row) || (in_turn != nullptr && disputed_clips_.contains(in_turn)))
            reasons.push_back("the numbers of the clips say otherwise than the words of the lead-in");
        else if (order_.filled.empty())
            reasons.push_back(order_.reason);
        else if (in_turn == nullptr)
            reasons.push_back(order_.by == OrderedBy::number
                                  ? fmt::format("none of this speaker's clips carries number {}", number(row))
                                  : "no clip is left for it");
        for (std::size_t c = 0; c < columns_.size(); ++c) {
            if (clip(c).clip != in_turn && c != column) continue;
            std::vector<std::string> details;
            add_details(details, row, c);
            if (!details.empty())
                reasons.push_back(fmt::format("{}: {}", readable_text(clip(c).clip->path.filename().string()),
                                              fmt::join(details, ", ")));
        }
        return reasons;
    }

    /// In the count that the clips' numbers are in.
    [[nodiscard]] std::size_t number(std::size_t row) const {
        const std::size_t slot = case_.slots.open[row];
        return case_.slots.numbers_count ? case_.slots.numbers[slot] : slot + 1;
    }

    void add_details(std::vector<std::string>& reasons, std::size_t row, std::size_t column) const {
        const auto& of_slot = fits_[row][column].reasons;
        const auto& of_clip = clip(column).standing.reasons;
        reasons.insert(reasons.end(), of_slot.begin(), of_slot.end());
        reasons.insert(reasons.end(), of_clip.begin(), of_clip.end());
    }

    const SpeakerCase& case_;
    std::size_t rows_;
    std::vector<std::size_t> columns_; ///< indices into the clips
    std::vector<std::vector<SlotFit>> fits_;
    WorthTable hard_; ///< cues and lengths
    WorthTable soft_; ///< and words
    std::vector<std::optional<std::size_t>> proven_;
    Ordering order_;
    bool was_contradicted_ = false;
    std::set<std::size_t> disputed_rows_;
    std::set<const Clip*> disputed_clips_;
};

} // namespace

std::vector<SlotVerdict> judge(const SpeakerCase& speaker) { return Judge(speaker).run(); }

} // namespace radiowrap
