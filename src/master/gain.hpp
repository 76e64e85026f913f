#pragma once

#include "audio/source.hpp"

#include <memory>

namespace radiowrap {

/// A sound, louder or softer, and nothing else.
class Gain : public AudioSource {
public:
    Gain(std::unique_ptr<AudioSource> input, double gain_db)
        : input_(std::move(input)), gain_(static_cast<float>(db_to_gain(gain_db))) {}
    [[nodiscard]] AudioFormat format() const override { return input_->format(); }
    FrameCount read(MutableAudioView out) override {
        const FrameCount got = input_->read(out);
        for (float& sample : out.slice(0, got).samples()) sample *= gain_;
        return got;
    }

private:
    std::unique_ptr<AudioSource> input_;
    float gain_;
};

} // namespace radiowrap
