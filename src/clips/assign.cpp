#include "clips/assign.hpp"

#include "base/duration.hpp"
#include "base/error.hpp"
#include "clips/candidates.hpp"
#include "clips/identify.hpp"
#include "clips/numbering.hpp"
#include "clips/readable_text.hpp"
#include "clips/same_recording.hpp"
#include "clips/speaker_case.hpp"
#include "clips/takes_by_number.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>

namespace radiowrap {
namespace {

namespace fs = std::filesystem;

/// Less sure than this of who speaks in it, a slot is a question.
constexpr double kSureOfSpeaker = 0.75;
/// From so much on a clip's name has to do with a speaker.
constexpr double kNear = 0.4;
constexpr double kByTake = 0.8;   ///< a number alone says whose clip it is
constexpr double kRounding = 0.1; // s: of the lengths that editors show
constexpr const char* kChosenInScript = "chosen in the script";
constexpr std::size_t kMostReasons = 12;

struct SpeakerClips {
    std::vector<const Clip*> free;
    std::vector<std::string> not_to_air; ///< why, clip by clip
};

class Assigner {
public:
    Assigner(const Script& script, const ClipLibrary& library, const WordStems& stems)
        : script_(script), library_(library), stems_(stems), context_(script, stems),
          report_slots_(script, stems), clips_(library.clips), taken_(clips_.size(), false) {
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
        for (std::size_t i = 0; i < clips_.size(); ++i)
            if (!identities_[i].evidence.empty()) near_.push_back(i);
        for (const SlotChoice& choice : choices) fill_by_hand(choice);
        fill_by_speaker();
        fill_by_take();
        for (SlotMatch& slot : result_.slots) cut(slot);
        add_candidates(result_, script_, report_slots_, clips_, identities_, stems_);
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
        warn_of_its_dates(slot);
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

    /// A person may know that the rights were renewed; nobody should find out on air that they were not.
    void warn_of_its_dates(const SlotMatch& slot) {
        const ClipStanding standing = context_.standing_of(*slot.clip);
        if (standing.may_air) return;
        result_.warnings.push_back(
            {"chosen_clip_out_of_date",
             fmt::format("slot {} plays {} as chosen: {}", slot.slot, slot.clip->path.string(),
                         fmt::join(standing.reasons, ", "))});
    }

    void fill_by_speaker() {
        std::map<std::size_t, std::vector<std::size_t>> slots_of; // indices into result_.slots
        for (std::size_t i = 0; i < result_.slots.size(); ++i) {
            const Segment& segment = script_.segments[result_.slots[i].segment];
            if (segment.speaker && !segment.ambience && segment.confidence >= kSureOfSpeaker)
                slots_of[*segment.speaker].push_back(i);
            else if (!result_.slots[i].clip && segment.speaker && !segment.ambience)
                result_.slots[i].reasons = {fmt::format(
                    "it is only {:.0f} % sure whose words follow here: it is filled only by choice",
                    std::floor(segment.confidence * 100.0))};
            else if (!result_.slots[i].clip)
                result_.slots[i].reasons = {
                    segment.ambience ? "sound without a speaker: it is filled only by choice"
                                     : "the report names nobody here: it is filled only by choice"};
        }
        std::vector<SpeakerClips> clips;
        std::vector<NumberedSpeaker> speakers;
        for (const auto& [speaker, slots] : slots_of) {
            clips.push_back(clips_of(speaker));
            speakers.push_back(numbered(slots, clips.back().free));
        }
        settle_numbers(speakers);
        std::size_t next = 0;
        for (const auto& [speaker, slots] : slots_of) {
            fill_slots_of(speaker, slots, speakers[next].slots, clips[next]);
            ++next;
        }
    }

    /// "O-TON 2.wav" in the slot of the named speaker of O-TON 2.
    void fill_by_take() {
        std::vector<NumberedSlot> slots;
        for (const SlotMatch& slot : result_.slots) {
            const Segment& segment = script_.segments[slot.segment];
            if (segment.ambience) continue;
            const bool may_be_filled = !slot.clip && segment.speaker &&
                                       segment.confidence >= kSureOfSpeaker &&
                                       std::none_of(near_.begin(), near_.end(), [&](std::size_t i) {
                                           return identities_[i].evidence[*segment.speaker].score >= kNear;
                                       });
            slots.push_back({segment.number, segment.rule, may_be_filled});
        }
        const auto takes = takes_by_number(slots, clips_);
        for (std::size_t i = 0; i < takes.size(); ++i)
            if (takes[i] && !taken_[*takes[i]]) fill_with_take(result_.slots[i], *takes[i]);
    }

    void fill_with_take(SlotMatch& slot, std::size_t index) {
        const Clip& clip = clips_[index];
        const ClipStanding standing = context_.standing_of(clip);
        const SlotFit found =
            radiowrap::fit(report_slots_.traits_of(slot.segment), clip_traits(clip, stems_));
        if (!standing.may_air || standing.worth < 0.0 || found.hard() < 0.0) {
            slot.reasons.push_back(
                fmt::format("{} has its number, but: {}", file_name(clip),
                            fmt::join(standing.reasons.empty() ? found.reasons : standing.reasons, ", ")));
            return;
        }
        taken_[index] = true;
        slot.clip = clip;
        slot.confidence = kByTake;
        slot.reasons = {fmt::format("the report's take {}; the file has that number and no name",
                                    *script_.segments[slot.segment].number)};
        slot.reasons.insert(slot.reasons.end(), found.reasons.begin(), found.reasons.end());
    }

    /// The clips of a speaker that may fill a slot: of several copies of a recording one, and only what may
    /// be aired.
    SpeakerClips clips_of(std::size_t speaker) const {
        std::vector<const Clip*> all;
        for (const std::size_t i : near_)
            if (identities_[i].speaker == speaker && !is_question(i, speaker)) all.push_back(&clips_[i]);
        const std::vector<std::size_t> copy_of = recordings(all);
        std::vector<bool> taken(all.size(), false);
        for (std::size_t i = 0; i < all.size(); ++i)
            if (taken_[index_of(*all[i])]) taken[copy_of[i]] = true;
        SpeakerClips clips;
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (copy_of[i] != i || taken[i]) continue;
            const ClipStanding standing = context_.standing_of(*all[i]);
            if (standing.may_air)
                clips.free.push_back(all[i]);
            else
                clips.not_to_air.push_back(
                    fmt::format("{}: {}", file_name(*all[i]), standing.reasons.back()));
        }
        if (clips.not_to_air.size() > kMostReasons) clips.not_to_air.resize(kMostReasons);
        return clips;
    }

    /// Whether the name leaves a question, and neither the clip's story nor its words answer it. That it is
    /// of those days does not: so is all that came in.
    [[nodiscard]] bool is_question(std::size_t clip, std::size_t speaker) const {
        if (identities_[clip].evidence[speaker].question == nullptr) return false;
        if (context_.standing_of(clips_[clip]).own_story) return false;
        const ClipTraits traits = clip_traits(clips_[clip], stems_);
        return std::none_of(result_.slots.begin(), result_.slots.end(), [&](const SlotMatch& slot) {
            if (script_.segments[slot.segment].speaker != speaker) return false;
            const SlotFit found = radiowrap::fit(report_slots_.traits_of(slot.segment), traits);
            return found.cues > 0.0 || found.words > 0.0;
        });
    }

    [[nodiscard]] NumberedSpeaker numbered(const std::vector<std::size_t>& slots,
                                           const std::vector<const Clip*>& clips) const {
        NumberedSpeaker speaker;
        speaker.clips = clips;
        for (std::size_t i = 0; i < slots.size(); ++i) {
            const SlotMatch& slot = result_.slots[slots[i]];
            speaker.slots.numbers.push_back(slot.slot);
            speaker.declared.push_back(script_.segments[slot.segment].number);
            if (!slot.clip) speaker.slots.open.push_back(i);
        }
        return speaker;
    }

    void fill_slots_of(std::size_t speaker, const std::vector<std::size_t>& indices,
                       const SpeakerSlots& slots, const SpeakerClips& clips) {
        SpeakerCase all{slots, {}, {}};
        for (const std::size_t open : slots.open)
            all.traits.push_back(report_slots_.traits_of(result_.slots[indices[open]].segment));
        for (const Clip* clip : clips.free)
            all.clips.push_back({clip, clip_traits(*clip, stems_), context_.standing_of(*clip)});
        const std::vector<SlotVerdict> verdicts = judge(all);
        for (std::size_t i = 0; i < verdicts.size(); ++i) {
            SlotMatch& slot = result_.slots[indices[slots.open[i]]];
            if (verdicts[i].clip != nullptr)
                fill(slot, speaker, verdicts[i]);
            else
                slot.reasons = open_reasons(speaker, verdicts[i].reasons, clips.not_to_air);
        }
    }

    void fill(SlotMatch& slot, std::size_t speaker, const SlotVerdict& verdict) {
        const std::size_t index = index_of(*verdict.clip);
        const Evidence& evidence = identities_[index].evidence[speaker];
        taken_[index] = true;
        slot.clip = *verdict.clip;
        slot.confidence = evidence.score * verdict.trust;
        slot.reasons = {evidence.reason};
        slot.reasons.insert(slot.reasons.end(), verdict.reasons.begin(), verdict.reasons.end());
    }

    [[nodiscard]] std::vector<std::string> open_reasons(std::size_t speaker, std::vector<std::string> reasons,
                                                        const std::vector<std::string>& not_to_air) const {
        if (clips_.empty() && library_.folder.empty()) return {"no folder of clips was given"};
        reasons.insert(reasons.end(), not_to_air.begin(), not_to_air.end());
        for (const std::size_t i : near_) {
            const Identity& identity = identities_[i];
            const Evidence& evidence = identity.evidence[speaker];
            if (evidence.question != nullptr && !taken_[i])
                reasons.push_back(fmt::format("{}: {}", file_name(clips_[i]), evidence.question));
            else if (!identity.doubt.empty() && evidence.score >= kSureName)
                reasons.push_back(fmt::format("{} {}", file_name(clips_[i]), identity.doubt));
            if (reasons.size() >= kMostReasons) break;
        }
        return reasons;
    }

    [[nodiscard]] std::size_t index_of(const Clip& clip) const {
        return static_cast<std::size_t>(&clip - clips_.data());
    }
    static std::string file_name(const Clip& clip) { return readable_text(clip.path.filename().string()); }

    const Script& script_;
    const ClipLibrary& library_;
    const WordStems& stems_;
    ReportContext context_;
    ReportSlots report_slots_;
    const std::vector<Clip>& clips_;
    std::vector<bool> taken_;
    std::vector<Identity> identities_;
    std::vector<std::size_t> near_; ///< clips whose name has something of any speaker's
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
                        const std::vector<SlotChoice>& choices, const WordStems& stems) {
    return Assigner(script, library, stems).run(choices);
}

} // namespace radiowrap
