#include "lib/portaudio/output.hpp"

#include "base/error.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <portaudio.h>
#include <unistd.h>

namespace radiowrap {

namespace {

/// The libraries below PortAudio tell on standard error of every server and device that they try and do not
/// find.
class Hush {
public:
    Hush() : errors_(dup(STDERR_FILENO)) {
        const int nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
        dup2(nowhere, STDERR_FILENO);
        close(nowhere);
    }
    ~Hush() {
        dup2(errors_, STDERR_FILENO);
        close(errors_);
    }
    Hush(const Hush&) = delete;
    Hush& operator=(const Hush&) = delete;

private:
    int errors_;
};

void check(PaError code, const char* what) {
    // An underflow was a gap in what is heard here, not in what is delivered.
    if (code == paNoError || code == paOutputUnderflowed) return;
    throw Error(fmt::format("sound output: {}: {}", what, Pa_GetErrorText(code)));
}

} // namespace

AudioOutput::AudioOutput(AudioFormat format) {
    const Hush hush;
    check(Pa_Initialize(), "cannot be started");
    try {
        if (Pa_GetDefaultOutputDevice() == paNoDevice)
            throw Error(
                "there is no sound card here to play on; `render` writes files that can be played elsewhere");
        check(Pa_OpenDefaultStream(&stream_, 0, format.channels, paFloat32, format.sample_rate,
                                   paFramesPerBufferUnspecified, nullptr, nullptr),
              "the sound card does not open");
        check(Pa_StartStream(stream_), "the sound card does not start");
    } catch (...) {
        Pa_Terminate();
        throw;
    }
}

AudioOutput::~AudioOutput() {
    Pa_CloseStream(stream_);
    Pa_Terminate();
}

void AudioOutput::write(AudioView block) {
    check(Pa_WriteStream(stream_, block.data(), static_cast<unsigned long>(block.frames())), "playing");
}

void AudioOutput::finish() { check(Pa_StopStream(stream_), "playing to the end"); }

} // namespace radiowrap
