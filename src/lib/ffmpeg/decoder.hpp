#pragma once

#include "audio/source.hpp"

#include <filesystem>
#include <memory>

namespace radiowrap {

/// The sound of any file that FFmpeg reads, at the file's own rate and channels; encoder delay and padding
/// are trimmed where the file states them. One thread: the same samples every time.
class AudioDecoder : public AudioSource {
public:
    /// Throws Error: missing, empty, a folder, unreadable, without sound.
    explicit AudioDecoder(const std::filesystem::path& file);
    ~AudioDecoder() override;
    [[nodiscard]] AudioFormat format() const override;
    /// A few damaged packets are skipped. Throws Error, with the time, where damage does not end, and where
    /// the file ends well before the length it announces (it was cut off).
    FrameCount read(MutableAudioView out) override;

private:
    struct State;
    std::unique_ptr<State> state_;
};

} // namespace radiowrap
