#include "base/error.hpp"
#include "produce.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <future>
#include <map>
#include <span>

namespace radiowrap {

namespace {

/// A segment with the clip that fills it, if it is one.
struct Part {
    Segment segment;
    const Clip* clip = nullptr;
};

/// The voices of the report's language, opened once each.
class Cast {
public:
    Cast(const Request& request, const Script& script) : folder_(request.voices) {
        const std::string& language = script.article.language;
        const auto found = request.station.voices.find(language);
        if (found == request.station.voices.end())
            throw Error(fmt::format(
                "the station has no voice for the report's language \"{0}\"; add [voices.{0}] with a "
                "narrator to the station file",
                language));
        names_ = found->second;
        for (const Segment& segment : script.segments) report_.push_back(segment.text);
    }
    [[nodiscard]] const StationVoices& names() const { return names_; }
    const Voice& open(const std::string& name) { return *find(name).voice; }
    /// Who reads a segment: a person's choice, else the station's.
    [[nodiscard]] const std::string& reader_of(const Segment& segment) const {
        if (segment.voice) return *segment.voice;
        const bool second = segment.kind == SegmentKind::quote && !names_.reader.empty();
        return second ? names_.reader : names_.narrator;
    }
    SpokenText prepare(const Segment& segment) {
        return find(reader_of(segment)).text->prepare(segment.spoken.value_or(segment.text));
    }

private:
    struct Member {
        std::unique_ptr<Voice> voice;
        std::unique_ptr<TextForSpeech> text;
    };

    Member& find(const std::string& name) {
        Member& member = opened_[name];
        if (member.voice) return member;
        with_context("voice " + name, [&] {
            const VoiceProfile profile = load_voice_profile(folder_, name);
            std::vector<std::filesystem::path> lexicons;
            if (names_.lexicon) lexicons.push_back(*names_.lexicon);
            member.text = open_text_for_speech(profile, folder_, lexicons);
            for (const std::string& text : report_) member.text->learn(text);
            member.voice = open_voice(profile);
        });
        return member;
    }

    std::filesystem::path folder_;
    StationVoices names_;
    std::vector<std::string> report_; ///< the text of each segment
    std::map<std::string, Member> opened_;
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

std::string label_of(std::size_t part) { return fmt::format("segment {}", part + 1); }

/// What voices say, one for each part, prepared on `at_most` threads; that of a clip is empty.
std::vector<SpokenText> prepare_speech(std::span<const Part> parts, Cast& cast, int at_most) {
    for (std::size_t i = 0; i < parts.size(); ++i) // not on the threads: they share what is opened
        if (parts[i].clip == nullptr)
            with_context(label_of(i), [&] { cast.open(cast.reader_of(parts[i].segment)); });
    std::vector<SpokenText> spoken(parts.size());
    const auto step = static_cast<std::size_t>(at_most);
    const auto prepare_from = [&](std::size_t first) {
        for (std::size_t i = first; i < parts.size(); i += step)
            if (parts[i].clip == nullptr)
                spoken[i] = with_context(label_of(i), [&] { return cast.prepare(parts[i].segment); });
    };
    std::vector<std::future<void>> threads;
    for (std::size_t i = 0; i < std::min(step, parts.size()); ++i)
        threads.push_back(std::async(std::launch::async, prepare_from, i));
    for (auto& thread : threads) thread.get();
    return spoken;
}

/// Orders for what voices say, one for each part; that of a clip is still empty.
std::vector<TakeOrder> order_speech(std::span<const Part> parts, Cast& cast, int at_most,
                                    Arrangement& arrangement) {
    std::vector<TakeOrder> orders;
    arrangement.spoken = prepare_speech(parts, cast, at_most);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (const Clip* clip = parts[i].clip) {
            orders.emplace_back();
            arrangement.sources.push_back("clip " + clip->path.filename().string());
        } else {
            const std::string& name = cast.reader_of(parts[i].segment);
            orders.push_back(speech_order(cast.open(name), arrangement.spoken[i].text, label_of(i)));
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
    Cast cast(request, script);
    std::vector<SpokenText> spoken;
    for (const Segment& segment : script.segments)
        spoken.push_back(segment.kind == SegmentKind::clip ? SpokenText{} : cast.prepare(segment));
    return spoken;
}

Arrangement arrange(const Request& request, Script script, const Progress& progress) {
    Arrangement arrangement;
    arrangement.script = std::move(script);
    Cast cast(request, arrangement.script); // first: without a voice there is no need to look at clips
    arrangement.assignment = match_clips(request, arrangement.script, progress, arrangement.warnings);
    ask_about_open_slots(request, arrangement.script, arrangement.assignment, cast.names(),
                         arrangement.warnings);

    const std::vector<Part> parts =
        fill_slots(request, arrangement.script, arrangement.assignment, cast.names(), arrangement.warnings);
    const WantedElements elements = wanted_elements(request.station.elements, arrangement.elements);
    // The files are hashed while the words are prepared.
    auto files = std::async(std::launch::async, [&] { return order_files(parts, elements); });
    std::vector<TakeOrder> orders = order_speech(parts, cast, request.parallel, arrangement);
    std::vector<TakeOrder> file_orders = files.get();
    auto next = file_orders.begin();
    arrangement.script.segments.clear();
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const bool is_clip = parts[i].clip != nullptr;
        if (is_clip) orders[i] = std::move(*next++);
        arrangement.voices.push_back(
            {{}, is_clip, std::string(kind_name(parts[i].segment.kind)), i, parts[i].segment.pause_s});
        arrangement.script.segments.push_back(parts[i].segment);
    }
    std::move(next, file_orders.end(), std::back_inserter(orders));
    make_all(request, orders, elements, progress, arrangement);
    warn_of_low_clips(arrangement, request.station.timeline, arrangement.warnings);
    return arrangement;
}

} // namespace radiowrap
