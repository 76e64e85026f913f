#pragma once

#include "audio/source.hpp"
#include "lib/ffmpeg/resampler.hpp"

#include <memory>
#include <optional>

namespace radiowrap {

/// Any sound in the wanted format; where it has that format already, untouched.
class ConvertedSource : public AudioSource {
public:
    /// Throws Error when the channels cannot be mixed.
    ConvertedSource(std::unique_ptr<AudioSource> input, AudioFormat wanted);
    [[nodiscard]] AudioFormat format() const override { return wanted_; }
    FrameCount read(MutableAudioView out) override;

private:
    void refill();

    std::unique_ptr<AudioSource> input_;
    AudioFormat wanted_;
    std::optional<Resampler> resampler_; ///< empty when there is nothing to do
    AudioBuffer block_;                  ///< what the input is read into
    AudioBuffer ready_;
    FrameCount used_ = 0; ///< frames of ready_ that were read
    bool ended_ = false;
};

} // namespace radiowrap
