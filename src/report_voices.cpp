#include "report_voices.hpp"

#include "base/error.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <future>

namespace radiowrap {

ReportVoices::ReportVoices(const Request& request, const Script& script) : folder_(request.voices) {
    const std::string& language = script.article.language;
    const auto found = request.station.voices.find(language);
    if (found == request.station.voices.end())
        throw Error(
            fmt::format("the station has no voice for the report's language \"{0}\"; add [voices.{0}] with a "
                        "narrator to the station file",
                        language));
    names_ = found->second;
    for (const Segment& segment : script.segments) report_.push_back(segment.text);
}

const std::string& ReportVoices::reader_of(const Segment& segment) const {
    if (segment.voice) return *segment.voice;
    const bool second = segment.kind == SegmentKind::quote && !names_.reader.empty();
    return second ? names_.reader : names_.narrator;
}

ReportVoices::Member& ReportVoices::find(const std::string& name) {
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

std::vector<SpokenText> ReportVoices::prepare(std::span<const Segment> segments, int at_most) {
    std::vector<const TextForSpeech*> by(segments.size()); // opened here: the threads share what is opened
    for (std::size_t i = 0; i < segments.size(); ++i)
        if (segments[i].kind != SegmentKind::clip)
            by[i] = with_context(segment_label(i), [&] { return find(reader_of(segments[i])).text.get(); });
    std::vector<SpokenText> spoken(segments.size());
    const auto step = static_cast<std::size_t>(at_most);
    const auto prepare_from = [&](std::size_t first) {
        for (std::size_t i = first; i < segments.size(); i += step) {
            const Segment& segment = segments[i];
            if (by[i] != nullptr)
                spoken[i] = with_context(
                    segment_label(i), [&] { return by[i]->prepare(segment.spoken.value_or(segment.text)); });
        }
    };
    std::vector<std::future<void>> threads;
    for (std::size_t i = 0; i < std::min(step, segments.size()); ++i)
        threads.push_back(std::async(std::launch::async, prepare_from, i));
    for (auto& thread : threads) thread.get();
    return spoken;
}

std::string segment_label(std::size_t segment) { return fmt::format("segment {}", segment + 1); }

} // namespace radiowrap
