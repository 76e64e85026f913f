#pragma once

#include "lib/espeak/espeak.hpp"
#include "voice/voice.hpp"

namespace radiowrap {

/// eSpeak NG, inside this process.
class EspeakVoice : public Voice {
public:
    explicit EspeakVoice(const VoiceProfile& profile);
    [[nodiscard]] std::string fingerprint() const override;
    void speak(const std::string& text, const SoundSink& sink) const override;

private:
    EspeakSettings settings_;
};

} // namespace radiowrap
