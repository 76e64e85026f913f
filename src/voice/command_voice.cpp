#include "voice/command_voice.hpp"

#include "base/error.hpp"
#include "lib/ffmpeg/decoder.hpp"
#include "lib/posix/program.hpp"
#include "lib/posix/temporary_folder.hpp"

#include <fmt/format.h>

namespace radiowrap {

CommandVoice::CommandVoice(const VoiceProfile& profile)
    : profile_(profile), program_(find_program(profile.command.front())) {}

std::string CommandVoice::fingerprint() const { return command_fingerprint(profile_.command, program_); }

void CommandVoice::speak(const std::string& text, const SoundSink& sink) const {
    const TemporaryFolder folder;
    const auto file = folder.path() / "speech.wav";
    auto command = profile_.command;
    bool to_file = false;
    for (std::string& word : command) {
        const auto at = word.find("{wav}");
        if (at == std::string::npos) continue;
        word.replace(at, 5, file.string());
        to_file = true;
    }
    run_program(command, text + "\n", to_file ? folder.path() / "output" : file, profile_.time_limit_s);
    AudioDecoder sound =
        with_context(command.front() + ": gave no sound", [&] { return AudioDecoder(file); });
    AudioBuffer piece(8192, sound.format().channels);
    while (const FrameCount got = sound.read(piece.view())) sink(sound.format(), piece.view().slice(0, got));
}

} // namespace radiowrap
