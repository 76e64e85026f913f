#include "base/error.hpp"
#include "produce.hpp"

#include <fmt/format.h>

#include <algorithm>
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
    SpokenText prepare(const std::string& name, const std::string& displayed) {
        return find(name).text->prepare(displayed);
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
            parts.push_back(
                {{SegmentKind::narration, voices.reader_line, segment.speaker, "reader_line", 1.0, {}}});
            parts.push_back(
                {{SegmentKind::quote, *segment.printed_words, segment.speaker, "missing_clip", 1.0, {}}});
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

/// Orders for all sounds: first the parts', then the elements'.
class Orders {
public:
    void add(const Part& part, std::size_t number, Cast& cast, Arrangement& arrangement) {
        const auto label = fmt::format("segment {}", number + 1);
        if (part.clip != nullptr) {
            const std::string name = part.clip->path.filename().string();
            orders_.push_back(file_order(part.clip->path, Edges::trim, part.clip->path.string(),
                                         part.clip->in_s.value_or(0.0), part.clip->out_s.value_or(0.0)));
            arrangement.sources.push_back("clip " + name);
            arrangement.spoken.emplace_back();
        } else {
            const bool quote = part.segment.kind == SegmentKind::quote;
            const std::string& name = quote ? cast.names().reader : cast.names().narrator;
            arrangement.spoken.push_back(cast.prepare(name, part.segment.text));
            orders_.push_back(speech_order(cast.open(name), arrangement.spoken.back().text, label));
            arrangement.sources.push_back("voice " + name);
        }
    }
    void add(const std::optional<std::filesystem::path>& element, std::optional<Take>& take) {
        if (!element) return;
        orders_.push_back(file_order(*element, Edges::keep, "element " + element->string()));
        element_takes_.push_back(&take);
    }
    void make(const Request& request, const Progress& progress, Arrangement& arrangement) {
        const TakeCache cache(request.cache);
        MadeTakes made = make_takes(cache, orders_, request.parallel, [&](std::size_t done, std::size_t all) {
            progress("making takes", done, all);
        });
        arrangement.takes_made = made.made.size();
        std::ranges::copy_if(made.made, std::back_inserter(arrangement.segments_made),
                             [&](std::size_t order) { return order < arrangement.voices.size(); });
        for (std::size_t i = 0; i < arrangement.voices.size(); ++i)
            arrangement.voices[i].take = std::move(made.takes[i]);
        for (std::size_t i = 0; i < element_takes_.size(); ++i)
            *element_takes_[i] = std::move(made.takes[arrangement.voices.size() + i]);
    }

private:
    std::vector<TakeOrder> orders_;
    std::vector<std::optional<Take>*> element_takes_;
};

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
        spoken.push_back(segment.kind == SegmentKind::narration
                             ? cast.prepare(cast.names().narrator, segment.text)
                             : SpokenText{});
    return spoken;
}

Arrangement arrange(const Request& request, const Progress& progress) {
    Arrangement arrangement;
    arrangement.script = read_script(request);
    arrangement.assignment = match_clips(request, arrangement.script, arrangement.warnings);
    Cast cast(request, arrangement.script);
    ask_about_open_slots(request, arrangement.script, arrangement.assignment, cast.names(),
                         arrangement.warnings);

    const std::vector<Part> parts =
        fill_slots(request, arrangement.script, arrangement.assignment, cast.names(), arrangement.warnings);
    arrangement.script.segments.clear();
    Orders orders;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        orders.add(parts[i], i, cast, arrangement);
        arrangement.voices.push_back(
            {{}, parts[i].clip != nullptr, std::string(kind_name(parts[i].segment.kind)), i});
        arrangement.script.segments.push_back(parts[i].segment);
    }
    const StationElements& files = request.station.elements;
    ElementTakes& takes = arrangement.elements;
    orders.add(files.opener, takes.opener);
    orders.add(files.bed, takes.bed);
    orders.add(files.sting_before_clip, takes.sting_before_clip);
    orders.add(files.sting_after_clip, takes.sting_after_clip);
    orders.add(files.closer, takes.closer);
    orders.make(request, progress, arrangement);
    warn_of_low_clips(arrangement, request.station.timeline, arrangement.warnings);
    return arrangement;
}

} // namespace radiowrap
