#pragma once

#include "audio/view.hpp"

#include <array>
#include <span>
#include <vector>

namespace radiowrap {

/// The largest absolute value among the samples, which are numbers; 0 of none.
float magnitude(std::span<const float> samples);

/// Reconstructs the waveform between the samples of one channel, four times oversampled (BS.1770-4 annex 2):
/// a windowed sinc of 24 taps a phase. The first phase is the samples themselves.
class TruePeakInterpolator {
public:
    static constexpr int kTaps = 24;
    /// Samples needed before and after the position looked at.
    static constexpr int kBefore = kTaps / 2 - 1, kAfter = kTaps / 2;
    /// How far the waveform can rise above the samples it lies between: the largest sum of a phase's absolute
    /// taps.
    [[nodiscard]] static double overshoot_bound();
    /// `samples` holds kBefore + n + kAfter samples; writes for each of the n positions i the largest
    /// magnitude in [i, i+1) into `peaks`. n at most kMaxRun.
    static constexpr int kMaxRun = 64;
    static void peaks(std::span<const float> samples, std::span<float> peaks);
};

/// The largest true peak of what is fed to it, over all channels, as a linear magnitude.
/// Exact although it looks between the samples only where the waveform could pass the peak so far.
class TruePeakMeter {
public:
    explicit TruePeakMeter(int channels) : channels_(static_cast<std::size_t>(channels)) {}
    void add(AudioView block);
    [[nodiscard]] float peak() const;

private:
    void examine(std::span<const float> samples);

    std::vector<std::vector<float>> channels_; ///< what is not yet examined, with its history in front
    float peak_ = 0.0F;
};

} // namespace radiowrap
