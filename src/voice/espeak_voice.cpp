#include "voice/espeak_voice.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace radiowrap {

namespace {

/// eSpeak NG's rate for words a minute of news text, its pauses included: measured over 100 to 240. Arabic
/// words are long, and eSpeak NG counts in short ones.
int espeak_rate(const VoiceProfile& profile) {
    const double pace = profile.language.starts_with("ar")   ? 1.61
                        : profile.language.starts_with("en") ? 0.81
                                                             : 1.0;
    return std::clamp(static_cast<int>(std::lround(profile.rate_wpm * pace)), 80, 450);
}

} // namespace

EspeakVoice::EspeakVoice(const VoiceProfile& profile)
    : settings_{profile.voice, espeak_rate(profile), profile.pitch, profile.pitch_range,
                profile.word_gap_ms} {}

std::string EspeakVoice::fingerprint() const {
    return fmt::format("espeak {} {} {} {} {} {}", espeak_version(), settings_.voice, settings_.rate_wpm,
                       settings_.pitch, settings_.pitch_range, settings_.word_gap_ms);
}

void EspeakVoice::speak(const std::string& text, const SoundSink& sink) const {
    std::vector<float> piece;
    espeak_speak(settings_, text, [&](std::span<const short> samples, int sample_rate) {
        piece.assign(samples.begin(), samples.end());
        for (float& sample : piece) sample /= 32768.0F;
        sink({sample_rate, 1}, {piece.data(), static_cast<FrameCount>(piece.size()), 1});
    });
}

} // namespace radiowrap
