#pragma once

#include "audio/view.hpp"
#include "voice/profile.hpp"

#include <functional>
#include <memory>
#include <string>

namespace radiowrap {

/// Takes sound in pieces; every piece comes with its format, which does not change.
using SoundSink = std::function<void(AudioFormat format, AudioView piece)>;

/// One way of speaking a text.
class Voice {
public:
    virtual ~Voice() = default;
    /// Everything besides the text that shapes the sound: engine, version, settings.
    [[nodiscard]] virtual std::string fingerprint() const = 0;
    /// Speaks a text (as speech_text() gives it). The same text gives the same sound. Call it in a process of
    /// its own (run_in_children): an engine may keep state between texts. Throws Error.
    virtual void speak(const std::string& text, const SoundSink& sink) const = 0;
};

/// Throws Error when the engine's program is not there.
std::unique_ptr<Voice> open_voice(const VoiceProfile& profile);

} // namespace radiowrap
