#pragma once

#include "audio/source.hpp"
#include "lib/sndfile/handle.hpp"

#include <filesystem>
#include <string>

namespace radiowrap {

/// A WAV file as sound, from any position.
class WavReader : public AudioSource {
public:
    /// Throws Error when the file cannot be opened or is no WAV file.
    explicit WavReader(const std::filesystem::path& file);
    [[nodiscard]] AudioFormat format() const override { return format_; }
    [[nodiscard]] FrameCount frames() const { return frames_; }
    FrameCount read(MutableAudioView out) override;
    /// The next read() begins at `frame`, in [0, frames()]. Throws Error.
    void seek(FrameCount frame);

private:
    std::string name_;
    sndfile::File file_;
    AudioFormat format_;
    FrameCount frames_ = 0;
};

} // namespace radiowrap
