#include "timeline/ducking.hpp"

#include <algorithm>

namespace radiowrap {

namespace {

/// A stretch of time in which the bed has one level.
struct Stretch {
    FrameCount from, to;
    float gain;
};

float below(double lu) { return static_cast<float>(db_to_gain(-lu)); }

std::vector<Stretch> stretches(const std::vector<Region>& voices, FrameCount from, FrameCount to,
                               const TimelineSettings& settings) {
    const float under_speech = below(settings.bed_under_speech_lu), in_gaps = below(settings.bed_in_gaps_lu);
    const float under_clips = settings.bed_under_clips_lu ? below(*settings.bed_under_clips_lu) : 0.0F;
    const FrameCount worth_it = to_frames(settings.bed_gap_at_least);
    std::vector<Stretch> result;
    FrameCount silent_since = from;
    for (const Region& voice : voices) {
        if (voice.at - silent_since >= worth_it) result.push_back({silent_since, voice.at, in_gaps});
        result.push_back({voice.at, voice.end(), voice.name == "clip" ? under_clips : under_speech});
        silent_since = voice.end();
    }
    if (silent_since < to) result.push_back({silent_since, to, in_gaps});
    return result;
}

} // namespace

Envelope duck(const std::vector<Region>& voices, FrameCount from, FrameCount to,
              const TimelineSettings& settings) {
    const std::vector<Stretch> levels = stretches(voices, from, to, settings);
    Envelope envelope{{from, levels.front().gain}};
    const auto ramp = [&](FrameCount begin, FrameCount end, float before, float after) {
        begin = std::max(begin, envelope.back().at);
        envelope.push_back({begin, before});
        envelope.push_back({std::max(begin, end), after});
    };
    const FrameCount down = to_frames(settings.duck_down), up = to_frames(settings.duck_up);
    for (std::size_t i = 1; i < levels.size(); ++i) {
        const Stretch &last = levels[i - 1], &next = levels[i];
        if (next.gain < last.gain) {
            ramp(std::max(last.from, next.from - down), next.from, last.gain, next.gain);
        } else if (next.gain > last.gain) {
            // What comes up leaves itself room to go down again: half the stretch where it is short.
            const FrameCount middle = last.to + (next.to - last.to) / 2;
            const FrameCount latest = i + 1 < levels.size() ? std::max(middle, next.to - down) : next.to;
            ramp(last.to, std::min(latest, last.to + up), last.gain, next.gain);
        }
    }
    return envelope;
}

} // namespace radiowrap
