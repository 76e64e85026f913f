#include "base/error.hpp"
#include "produce.hpp"
#include "report_voices.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <future>
#include <span>

namespace radiowrap {

namespace {

/// A segment with the clip that fills it, if it is one.
struct Part {
    Segment segment;
    const Clip* clip = nullptr;
};

bool can_be_read(const Request& request, const Segment& slot, const StationVoices& voices) {
    return request.station.missing == MissingPolicy::read && slot.printed_words && !voices.reader.empty() &&
           !voices.reader_line.empty();
}

/// Nothing false goes to air: a slot without a clip is a question, unless the station has answered it.
void ask_about_open_slots(const Request& request, const Script& script, const Assignment& assignment,
                          const StationVoices& voices, const Warnings& warnings) {
    const auto answered = [&](const SlotMatch& match) {
        return match.clip || request.station.missing == MissingPolicy::omit ||
               can_be_read(request, script.segments[match.segment], voices);
    };
    if (std::all_of(assignment.slots.begin(), assignment.slots.end(), answered)) return;
    std::string text = "some clip slots need a decision; nothing was delivered\n";
    for (const Warning& warning : warnings)
        text += warning.message + "\n"; // an unreadable clip is often the reason
    throw Error(text + explain(assignment), ExitCode::needs_decision);
}

/// What is read in the place of a slot's clip.
Part read_for(const Segment& slot, SegmentKind kind, const std::string& text, const char* rule) {
    Segment segment;
    segment.kind = kind;
    segment.text = text;
    segment.speaker = slot.speaker;
    segment.rule = rule;
    return {std::move(segment), nullptr};
}

std::vector<Part> fill_slots(const Request& request, const Script& script, const Assignment& assignment,
                             const StationVoices& voices, Warnings& warnings) {
    std::vector<Part> parts;
    auto match = assignment.slots.begin();
    for (std::size_t i = 0; i < script.segments.size(); ++i) {
        const Segment& segment = script.segments[i];
        if (segment.kind != SegmentKind::clip) {
            parts.push_back({segment, nullptr});
            continue;
        }
        const SlotMatch& slot = *match++;
        if (slot.clip) {
            parts.push_back({segment, &*slot.clip});
        } else if (can_be_read(request, segment, voices)) {
            parts.push_back(read_for(segment, SegmentKind::narration, voices.reader_line, "reader_line"));
            parts.back().segment.pause_s = segment.pause_s;
            parts.push_back(read_for(segment, SegmentKind::quote, *segment.printed_words, "missing_clip"));
            warnings.push_back(
                {"clip_read", fmt::format("slot {} has no clip: the printed words are read by voice {}",
                                          slot.slot, voices.reader)});
        } else {
            warnings.push_back(
                {"clip_omitted", fmt::format("slot {} has no clip: the report goes on without", slot.slot)});
        }
    }
    return parts;
}

/// The station's elements that it has, each with the place of its take.
using WantedElements = std::vector<std::pair<std::filesystem::path, std::optional<Take>*>>;

WantedElements wanted_elements(const StationElements& files, ElementTakes& takes) {
    WantedElements wanted;
    const auto want = [&](const std::optional<std::filesystem::path>& file, std::optional<Take>& take) {
        if (file) wanted.emplace_back(*file, &take);
    };
    want(files.opener, takes.opener);
    want(files.bed, takes.bed);
    want(files.sting_before_clip, takes.sting_before_clip);
    want(files.sting_after_clip, takes.sting_after_clip);
    want(files.closer, takes.closer);
    return wanted;
}

/// Orders for the sounds that are files: the parts' clips in order, then the elements.
std::vector<TakeOrder> order_files(std::span<const Part> parts, const WantedElements& elements) {
    std::vector<TakeOrder> orders;
    for (const Part& part : parts)
        if (const Clip* clip = part.clip)
            orders.push_back(file_order(clip->path, Edges::trim, clip->path.string(),
                                        clip->in_s.value_or(0.0), clip->out_s.value_or(0.0)));
    for (const auto& [file, take] : elements)
        orders.push_back(file_order(file, Edges::keep, "element " + file.string()));
    return orders;
}

/// Orders for what voices say, one for each part; that of a clip is still empty.
std::vector<TakeOrder> order_speech(std::span<const Part> parts, ReportVoices& voices, int at_most,
                                    Arrangement& arrangement) {
    std::vector<TakeOrder> orders(parts.size());
    arrangement.spoken = voices.prepare(arrangement.script.segments, at_most);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (const Clip* clip = parts[i].clip) {
            arrangement.sources.push_back("clip " + clip->path.filename().string());
        } else {
            const std::string& name = voices.reader_of(parts[i].segment);
            orders[i] = speech_order(voices.open(name), arrangement.spoken[i].text, segment_label(i));
            arrangement.sources.push_back("voice " + name);
        }
    }
    return orders;
}

void make_all(const Request& request, std::span<const TakeOrder> orders, const WantedElements& elements,
              const Progress& progress, Arrangement& arrangement) {
    const TakeCache cache(request.cache);
    MadeTakes made = make_takes(cache, orders, request.parallel, [&](std::size_t done, std::size_t all) {
        progress("making takes", done, all);
    });
    const std::size_t parts = arrangement.voices.size();
    arrangement.takes_made = made.made.size();
    std::ranges::copy_if(made.made, std::back_inserter(arrangement.segments_made),
                         [&](std::size_t order) { return order < parts; });
    for (std::size_t i = 0; i < parts; ++i) arrangement.voices[i].take = std::move(made.takes[i]);
    for (std::size_t i = 0; i < elements.size(); ++i) *elements[i].second = std::move(made.takes[parts + i]);
}

/// A clip that has to be raised this far brings its noise up with it.
void warn_of_low_clips(const Arrangement& arrangement, const TimelineSettings& settings, Warnings& warnings) {
    constexpr double much_db = 15.0;
    for (std::size_t i = 0; i < arrangement.voices.size(); ++i) {
        const VoicePart& part = arrangement.voices[i];
        const double gain = gain_to(part.take, settings.speech_lufs);
        if (part.clip && gain > much_db)
            warnings.push_back(
                {"clip_low_level",
                 fmt::format("{} is at {:.1f} LUFS and was raised by {:.1f} dB", arrangement.sources[i],
                             part.take.loudness.integrated_lufs, gain)});
    }
}

} // namespace

std::vector<SpokenText> speak_script(const Request& request, const Script& script) {
    return ReportVoices(request, script).prepare(script.segments, request.parallel);
}

Arrangement arrange(const Request& request, Script script, const Progress& progress) {
    Arrangement arrangement;
    arrangement.script = std::move(script);
    ReportVoices voices(request,
                        arrangement.script); // first: without a voice there is no need to look at clips
    arrangement.assignment = match_clips(request, arrangement.script, progress, arrangement.warnings);
    ask_about_open_slots(request, arrangement.script, arrangement.assignment, voices.names(),
                         arrangement.warnings);

    const std::vector<Part> parts =
        fill_slots(request, arrangement.script, arrangement.assignment, voices.names(), arrangement.warnings);
    const WantedElements elements = wanted_elements(request.station.elements, arrangement.elements);
    arrangement.script.segments.clear();
    for (const Part& part : parts) arrangement.script.segments.push_back(part.segment);
    // The files are hashed while the words are prepared.
    auto files = std::async(std::launch::async, [&] { return order_files(parts, elements); });
    std::vector<TakeOrder> orders = order_speech(parts, voices, request.parallel, arrangement);
    std::vector<TakeOrder> file_orders = files.get();
    auto next = file_orders.begin();
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const Segment& segment = parts[i].segment;
        const bool is_clip = parts[i].clip != nullptr;
        if (is_clip) orders[i] = std::move(*next++);
        arrangement.voices.push_back({{}, is_clip, std::string(kind_name(segment.kind)), i, segment.pause_s});
    }
    std::move(next, file_orders.end(), std::back_inserter(orders));
    make_all(request, orders, elements, progress, arrangement);
    warn_of_low_clips(arrangement, request.station.timeline, arrangement.warnings);
    return arrangement;
}

} // namespace radiowrap
