#include "clips/assign.hpp"

#include "base/duration.hpp"
#include "base/error.hpp"
#include "clips/identify.hpp"
#include "clips/ordering.hpp"
#include "clips/readable_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace radiowrap {
namespace {

namespace fs = std::filesystem;

constexpr double kShownFrom = 0.3;
constexpr std::size_t kMostCandidates = 12;
/// The order of file names is a good guess at the order of the clips, and no more than that.
constexpr double kByFileName = 0.9;
constexpr double kRounding = 0.1; // s: of the lengths that editors show
constexpr const char* kChosenInScript = "chosen in the script";

class Assigner {
public:
    Assigner(const Script& script, const ClipLibrary& library)
        : script_(script), library_(library), clips_(library.clips), taken_(clips_.size(), false) {
        result_.folder = library.folder;
        for (std::size_t i = 0; i < script.segments.size(); ++i) {
            if (script.segments[i].kind != SegmentKind::clip) continue;
            SlotMatch slot;
            slot.segment = i;
            slot.slot = result_.slots.size() + 1;
            if (const auto speaker = script.segments[i].speaker)
                slot.speaker = script.speakers.at(*speaker).name;
            result_.slots.push_back(std::move(slot));
        }
    }

    Assignment run(const std::vector<SlotChoice>& choices) {
        identities_ = identify(script_, clips_);
        for (const SlotChoice& choice : choices) fill_by_hand(choice);
        fill_by_speaker();
        for (SlotMatch& slot : result_.slots) cut(slot);
        for (SlotMatch& slot : result_.slots) add_candidates(slot);
        for (std::size_t i = 0; i < clips_.size(); ++i)
            if (!taken_[i]) result_.unused.push_back(clips_[i]);
        return std::move(result_);
    }

private:
    void fill_by_hand(const SlotChoice& choice) {
        if (choice.slot < 1 || choice.slot > result_.slots.size())
            throw Error(fmt::format("--clip {}={}: this report has {} clip slots", choice.slot,
                                    choice.path.string(), result_.slots.size()),
                        ExitCode::wrong_use);
        SlotMatch& slot = result_.slots[choice.slot - 1];
        if (slot.clip)
            throw Error(
                fmt::format("--clip {}={}: the slot is given twice", choice.slot, choice.path.string()),
                ExitCode::wrong_use);
        slot.clip = find_chosen(choice);
        slot.confidence = 1.0;
        slot.reasons = {choice.script_folder ? kChosenInScript : "chosen by hand"};
        warn_of_other_name(slot);
    }

    /// Of a file that several clips are cut out of, the first that is still free.
    Clip find_chosen(const SlotChoice& choice) {
        const fs::path file = existing_file(choice);
        std::optional<std::size_t> found;
        for (std::size_t i = 0; i < clips_.size(); ++i) {
            std::error_code ignored;
            if (!fs::equivalent(clips_[i].path, file, ignored)) continue;
            if (!found || taken_[*found]) found = i;
            if (!taken_[i]) break;
        }
        if (!found) return read_clip(file);
        taken_[*found] = true;
        return clips_[*found];
    }

    [[nodiscard]] fs::path existing_file(const SlotChoice& choice) const {
        if (choice.script_folder) return file_of_script(choice);
        std::error_code ignored;
        for (const fs::path& file : {choice.path, library_.folder / choice.path})
            if (fs::exists(file, ignored) && !fs::is_directory(file, ignored)) return file;
        throw Error(fmt::format("--clip {}={}: there is no such file", choice.slot, choice.path.string()),
                    ExitCode::wrong_use);
    }

    [[nodiscard]] fs::path file_of_script(const SlotChoice& choice) const {
        std::vector<fs::path> files{*choice.script_folder / choice.path};
        if (!library_.folder.empty()) files.push_back(library_.folder / choice.path);
        std::error_code ignored;
        for (const fs::path& file : files)
            if (fs::exists(file, ignored) && !fs::is_directory(file, ignored)) return file;
        throw Error(
            fmt::format("{}: clip {}: there is no such file beside the script file{}; correct the name, "
                        "or leave it out to have one found",
                        place_of(result_.slots[choice.slot - 1]), readable_text(choice.path.string()),
                        library_.folder.empty() ? "" : " nor in the folder of clips"),
            ExitCode::wrong_use);
    }

    /// "slot 2 of Ada Lark"
    [[nodiscard]] static std::string place_of(const SlotMatch& slot) {
        return fmt::format("slot {} of {}", slot.slot, readable_text(slot.speaker.value_or("nobody named")));
    }

    /// The segment's own in and out points: of its own file, or of the one that was found for it.
    void cut(SlotMatch& slot) const {
        const Segment& segment = script_.segments[slot.segment];
        const bool other_file = segment.clip && slot.reasons != std::vector<std::string>{kChosenInScript};
        if (!slot.clip || other_file || !(segment.in_s || segment.out_s)) return;
        Clip& clip = *slot.clip;
        if (segment.in_s) clip.in_s = segment.in_s;
        if (segment.out_s) clip.out_s = segment.out_s;
        const double in = clip.in_s.value_or(0.0), out = clip.out_s.value_or(clip.seconds);
        if (out > clip.seconds + kRounding || in >= out)
            throw Error(fmt::format("{}: {} has no sound from {} to {}, it is {} long; correct in and out",
                                    place_of(slot), clip.path.string(), format_duration(in),
                                    format_duration(out), format_duration(clip.seconds)),
                        ExitCode::wrong_use);
    }

    void warn_of_other_name(const SlotMatch& slot) {
        const std::vector<Identity> identity = identify(script_, std::span(&*slot.clip, 1));
        const auto& speaker = identity.front().speaker;
        if (!speaker || script_.speakers[*speaker].name == slot.speaker) return;
        result_.warnings.push_back({"chosen_clip_of_another",
                                    fmt::format("slot {} of {} plays {} as chosen, whose name is that of {}",
                                                slot.slot, slot.speaker.value_or("nobody named"),
                                                slot.clip->path.string(), script_.speakers[*speaker].name)});
    }

    void fill_by_speaker() {
        std::map<std::size_t, std::vector<std::size_t>> slots_of; // indices into result_.slots
        for (std::size_t i = 0; i < result_.slots.size(); ++i) {
            const auto speaker = script_.segments[result_.slots[i].segment].speaker;
            if (speaker)
                slots_of[*speaker].push_back(i);
            else if (!result_.slots[i].clip)
                result_.slots[i].reasons = {"the report names nobody here: it is filled only by choice"};
        }
        for (const auto& [speaker, slots] : slots_of) fill_slots_of(speaker, slots);
    }

    void fill_slots_of(std::size_t speaker, const std::vector<std::size_t>& indices) {
        SpeakerSlots slots;
        for (std::size_t i = 0; i < indices.size(); ++i) {
            const SlotMatch& slot = result_.slots[indices[i]];
            slots.numbers.push_back(slot.slot);
            if (!slot.clip) slots.open.push_back(i);
        }
        std::vector<const Clip*> clips;
        for (std::size_t i = 0; i < clips_.size(); ++i)
            if (!taken_[i] && identities_[i].speaker == speaker) clips.push_back(&clips_[i]);
        const Ordering ordering = order_clips(slots, clips);
        for (const std::size_t open : slots.open) {
            SlotMatch& slot = result_.slots[indices[open]];
            const auto filled = ordering.filled.find(open);
            if (filled != ordering.filled.end())
                fill(slot, speaker, *filled->second, ordering);
            else
                slot.reasons = open_reasons(
                    speaker, ordering.filled.empty()
                                 ? ordering.reason
                                 : fmt::format("none of this speaker's clips carries number {}", open + 1));
        }
    }

    void fill(SlotMatch& slot, std::size_t speaker, const Clip& clip, const Ordering& ordering) {
        const auto index = static_cast<std::size_t>(&clip - clips_.data());
        const Evidence& evidence = identities_[index].evidence[speaker];
        taken_[index] = true;
        slot.clip = clip;
        const bool guessed_order = ordering.filled.size() > 1 && !clip.order;
        slot.confidence = evidence.score * (guessed_order ? kByFileName : 1.0);
        slot.reasons = {evidence.reason, ordering.reason};
    }

    [[nodiscard]] std::vector<std::string> open_reasons(std::size_t speaker,
                                                        const std::string& reason) const {
        if (clips_.empty() && library_.folder.empty()) return {"no folder of clips was given"};
        std::vector<std::string> reasons{reason};
        for (std::size_t i = 0; i < clips_.size(); ++i) {
            const Identity& identity = identities_[i];
            if (identity.evidence[speaker].score < kSureName || identity.doubt.empty()) continue;
            reasons.push_back(
                fmt::format("{} {}", readable_text(clips_[i].path.filename().string()), identity.doubt));
        }
        return reasons;
    }

    void add_candidates(SlotMatch& slot) {
        const auto speaker = script_.segments[slot.segment].speaker;
        if (!speaker) return;
        for (std::size_t i = 0; i < clips_.size(); ++i) {
            const Evidence& evidence = identities_[i].evidence[*speaker];
            if (evidence.score < kShownFrom) continue;
            const std::string& doubt = identities_[i].doubt;
            slot.candidates.push_back({clips_[i].path, evidence.named, evidence.score,
                                       doubt.empty() ? evidence.reason : evidence.reason + "; " + doubt});
        }
        std::stable_sort(slot.candidates.begin(), slot.candidates.end(),
                         [](const Candidate& a, const Candidate& b) { return a.score > b.score; });
        if (slot.candidates.size() > kMostCandidates) slot.candidates.resize(kMostCandidates);
    }

    const Script& script_;
    const ClipLibrary& library_;
    const std::vector<Clip>& clips_;
    std::vector<bool> taken_;
    std::vector<Identity> identities_;
    Assignment result_;
};

} // namespace

std::optional<MissingPolicy> find_missing_policy(std::string_view name) {
    if (name == "hold") return MissingPolicy::hold;
    if (name == "omit") return MissingPolicy::omit;
    if (name == "read") return MissingPolicy::read;
    return std::nullopt;
}

Assignment assign_clips(const Script& script, const ClipLibrary& library,
                        const std::vector<SlotChoice>& choices) {
    return Assigner(script, library).run(choices);
}

} // namespace radiowrap
