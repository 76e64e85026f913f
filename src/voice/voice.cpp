#include "voice/voice.hpp"

#include "voice/command_voice.hpp"
#include "voice/espeak_voice.hpp"

namespace radiowrap {

std::unique_ptr<Voice> open_voice(const VoiceProfile& profile) {
    if (profile.engine == VoiceProfile::Engine::command) return std::make_unique<CommandVoice>(profile);
    return std::make_unique<EspeakVoice>(profile);
}

} // namespace radiowrap
