#pragma once

#include "audio/view.hpp"

namespace radiowrap {

/// The machine's default sound output, open and playing.
class AudioOutput {
public:
    /// Throws Error when there is no sound card, or it does not take the format.
    explicit AudioOutput(AudioFormat format);
    ~AudioOutput();
    AudioOutput(const AudioOutput&) = delete;
    AudioOutput& operator=(const AudioOutput&) = delete;
    /// Returns when the card has taken the block. Throws Error.
    void write(AudioView block);
    /// Returns when all has been heard. Throws Error.
    void finish();

private:
    void* stream_ = nullptr;
};

} // namespace radiowrap
