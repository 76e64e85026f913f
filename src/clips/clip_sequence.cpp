#include "clips/clip_sequence.hpp"

#include <algorithm>

namespace radiowrap {
namespace {

constexpr double kOnlyOne = 2.0;
constexpr double kByNumber = 3.0;
constexpr double kInTurn = 2.0;
constexpr double kOutOfOrder = -2.0;

bool holds(const std::vector<const Clip*>& clips, const Clip* clip) {
    return std::find(clips.begin(), clips.end(), clip) != clips.end();
}

} // namespace

std::vector<const Clip*> clips_in_order(const SpeakerCase& speaker) {
    double nearest = -1e9;
    for (const WeighedClip& weighed : speaker.clips) nearest = std::max(nearest, weighed.standing.worth);
    std::vector<const Clip*> clips;
    for (const WeighedClip& weighed : speaker.clips)
        if (weighed.standing.worth > nearest - kMargin) clips.push_back(weighed.clip);
    return clips;
}

ClipSequence::ClipSequence(const SpeakerCase& speaker, const FitTable& fits)
    : case_(speaker), fits_(fits), proofs_(fits.proofs()) {
    std::vector<const Clip*> clips = clips_in_order(speaker);
    for (const Clip* proven : proofs_)
        if (proven != nullptr && !holds(clips, proven)) clips.push_back(proven);
    ordering_ = order_clips(case_.slots, clips);
    if (contradicts_proofs()) ordering_ = {{}, "the words of the clips contradict their order"};
    order_what_is_left();
    if (ordering_.by == OrderedBy::turn && is_refuted())
        ordering_ = {{}, "the clips' lengths or words contradict their order"};
    find_disputes();
}

/// Where all of the clips have no order, or one that the proofs contradict: the one clip that is left over
/// goes into the one slot that is.
void ClipSequence::order_what_is_left() {
    if (!ordering_.filled.empty() || std::all_of(proofs_.begin(), proofs_.end(), [](auto c) { return !c; }))
        return;
    SpeakerSlots left = case_.slots;
    left.open.clear();
    for (std::size_t row = 0; row < proofs_.size(); ++row)
        if (proofs_[row] == nullptr) left.open.push_back(case_.slots.open[row]);
    std::vector<const Clip*> clips = clips_in_order(case_);
    std::erase_if(clips, [&](const Clip* clip) { return holds(proofs_, clip); });
    if (left.open.size() == 1 && clips.size() == 1)
        ordering_ = {
            {{left.open.front(), clips.front()}}, "the one slot and the one clip left", OrderedBy::only_one};
}

bool ClipSequence::contradicts_proofs() const {
    for (std::size_t row = 0; row < proofs_.size(); ++row)
        for (const auto& [slot, ordered] : ordering_.filled)
            if (proofs_[row] != nullptr && (slot == case_.slots.open[row]) != (ordered == proofs_[row]))
                return true;
    return false;
}

bool ClipSequence::is_refuted() const {
    for (std::size_t row = 0; row < fits_.rows(); ++row)
        for (std::size_t column = 0; column < fits_.columns(); ++column)
            if (in_turn(row) == fits_.clip(column).clip && fits_.hard(row, column) <= kRefuted) return true;
    return false;
}

/// Where the lead-ins' words say otherwise. Names in order are a guess, and give way; numbers are somebody's
/// word.
void ClipSequence::find_disputes() {
    if (ordering_.filled.empty()) return;
    const std::vector<const Clip*> hints = fits_.hints();
    for (std::size_t row = 0; row < hints.size(); ++row) {
        if (hints[row] == nullptr || hints[row] == in_turn(row) || !has_place(row, hints[row])) continue;
        disputed_rows_.insert(row);
        disputed_clips_.insert({hints[row], in_turn(row)});
    }
    if (disputed_rows_.empty() || ordering_.by == OrderedBy::number) return;
    ordering_ = {{}, "the words of the lead-ins contradict the order of the clips"};
    disputed_rows_.clear();
    disputed_clips_.clear();
}

const Clip* ClipSequence::in_turn(std::size_t row) const {
    const auto found = ordering_.filled.find(case_.slots.open[row]);
    return found == ordering_.filled.end() ? nullptr : found->second;
}

/// Whether the order says anything of the slot or of the clip.
bool ClipSequence::has_place(std::size_t row, const Clip* clip) const {
    return in_turn(row) != nullptr || std::any_of(ordering_.filled.begin(), ordering_.filled.end(),
                                                  [&](const auto& filled) { return filled.second == clip; });
}

bool ClipSequence::is_disputed(std::size_t row, const Clip* clip) const {
    return disputed_rows_.contains(row) || (clip != nullptr && disputed_clips_.contains(clip));
}

double ClipSequence::worth(std::size_t row, const Clip* clip) const {
    if (is_disputed(row, clip)) return 0.0;
    if (in_turn(row) != clip) return has_place(row, clip) ? kOutOfOrder : 0.0;
    switch (ordering_.by) {
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

} // namespace radiowrap
