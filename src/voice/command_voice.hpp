#pragma once

#include "voice/voice.hpp"

namespace radiowrap {

/// Any program that reads a text on standard input and gives a sound file, on standard output or in the file
/// whose name stands for "{wav}" in its arguments.
class CommandVoice : public Voice {
public:
    /// Throws Error when the program is not there.
    explicit CommandVoice(const VoiceProfile& profile);
    [[nodiscard]] std::string fingerprint() const override;
    void speak(const std::string& text, const SoundSink& sink) const override;

private:
    VoiceProfile profile_;
    std::filesystem::path program_;
};

} // namespace radiowrap
