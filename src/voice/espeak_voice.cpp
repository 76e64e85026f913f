#include "voice/espeak_voice.hpp"

#include <fmt/format.h>

namespace radiowrap {

EspeakVoice::EspeakVoice(const VoiceProfile& profile)
    : settings_{profile.voice, profile.rate_wpm, profile.pitch, profile.pitch_range, profile.word_gap_ms} {}

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
