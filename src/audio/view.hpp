#pragma once

#include "audio/frames.hpp"

#include <cassert>
#include <span>
#include <vector>

namespace radiowrap {

/// Interleaved samples, not owned. 1.0 is full scale.
template <typename Sample>
class BasicAudioView {
public:
    BasicAudioView(Sample* data, FrameCount frames, int channels)
        : data_(data), frames_(frames), channels_(channels) {}
    template <typename Other>
    BasicAudioView(const BasicAudioView<Other>& other) // a writable view is also a readable one
        : data_(other.data()), frames_(other.frames()), channels_(other.channels()) {}

    [[nodiscard]] Sample* data() const { return data_; }
    [[nodiscard]] FrameCount frames() const { return frames_; }
    [[nodiscard]] int channels() const { return channels_; }
    [[nodiscard]] bool empty() const { return frames_ == 0; }
    [[nodiscard]] std::span<Sample> samples() const {
        return {data_, static_cast<std::size_t>(frames_ * channels_)};
    }
    [[nodiscard]] std::span<Sample> frame(FrameCount i) const {
        return {data_ + i * channels_, static_cast<std::size_t>(channels_)};
    }
    /// Frames [from, to).
    [[nodiscard]] BasicAudioView slice(FrameCount from, FrameCount to) const {
        assert(0 <= from && from <= to && to <= frames_);
        return {data_ + from * channels_, to - from, channels_};
    }

private:
    Sample* data_;
    FrameCount frames_;
    int channels_;
};

using AudioView = BasicAudioView<const float>;
using MutableAudioView = BasicAudioView<float>;

/// Interleaved samples, owned.
class AudioBuffer {
public:
    AudioBuffer() = default;
    AudioBuffer(FrameCount frames, int channels)
        : samples_(static_cast<std::size_t>(frames * channels)), channels_(channels) {}

    [[nodiscard]] FrameCount frames() const { return static_cast<FrameCount>(samples_.size()) / channels_; }
    [[nodiscard]] int channels() const { return channels_; }
    [[nodiscard]] bool empty() const { return samples_.empty(); }
    [[nodiscard]] AudioView view() const { return {samples_.data(), frames(), channels_}; }
    [[nodiscard]] MutableAudioView view() { return {samples_.data(), frames(), channels_}; }
    void append(AudioView more) {
        assert(more.channels() == channels_);
        samples_.insert(samples_.end(), more.samples().begin(), more.samples().end());
    }
    void clear() { samples_.clear(); }

private:
    std::vector<float> samples_;
    int channels_ = 1;
};

} // namespace radiowrap
