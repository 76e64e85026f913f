#include "audio/true_peak.hpp"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <numbers>

namespace radiowrap {

namespace {

constexpr int kTaps = TruePeakInterpolator::kTaps;
constexpr int kPhases = 3; // the fourth is the sample itself
using Taps = std::array<std::array<float, kTaps>, kPhases>;

double bessel_i0(double x) {
    double sum = 1.0, term = 1.0;
    for (int k = 1; k < 40; ++k) sum += term *= (x / (2.0 * k)) * (x / (2.0 * k));
    return sum;
}

/// Kaiser window of beta 5: flat to 0.02 dB up to 18 kHz at 48 kHz.
Taps design() {
    Taps taps{};
    for (int phase = 0; phase < kPhases; ++phase) {
        double sum = 0.0;
        std::array<double, kTaps> row{};
        for (int tap = 0; tap < kTaps; ++tap) {
            const double t = tap - TruePeakInterpolator::kBefore - (phase + 1) / 4.0; // never 0
            const double edge = t / (kTaps / 2.0);
            const double window =
                bessel_i0(5.0 * std::sqrt(std::max(0.0, 1.0 - edge * edge))) / bessel_i0(5.0);
            row[static_cast<std::size_t>(tap)] =
                std::sin(std::numbers::pi * t) / (std::numbers::pi * t) * window;
            sum += row[static_cast<std::size_t>(tap)];
        }
        for (std::size_t tap = 0; tap < kTaps; ++tap)
            taps[static_cast<std::size_t>(phase)][tap] = static_cast<float>(row[tap] / sum);
    }
    return taps;
}

const Taps& taps() {
    static const Taps designed = design();
    return designed;
}

/// Samples around a position that the waveform there depends on.
constexpr std::size_t kContext = TruePeakInterpolator::kBefore + TruePeakInterpolator::kAfter;

} // namespace

float magnitude(std::span<const float> samples) {
    // Without their sign floats are in the order of their bits, and whole numbers are compared many at a
    // time.
    std::int32_t largest = 0;
    for (const float sample : samples)
        largest = std::max(largest, std::bit_cast<std::int32_t>(sample) & 0x7fffffff);
    return std::bit_cast<float>(largest);
}

double TruePeakInterpolator::overshoot_bound() {
    double bound = 1.0;
    for (const auto& phase : taps()) {
        double sum = 0.0;
        for (const float tap : phase) sum += std::abs(static_cast<double>(tap));
        bound = std::max(bound, sum);
    }
    return bound * 1.0001; // the sums in single precision
}

void TruePeakInterpolator::peaks(std::span<const float> samples, std::span<float> peaks) {
    const std::size_t count = peaks.size();
    std::array<float, kMaxRun> value{};
    for (std::size_t i = 0; i < count; ++i) peaks[i] = std::abs(samples[i + kBefore]);
    for (const auto& phase : taps()) {
        value.fill(0.0F);
        for (std::size_t tap = 0; tap < kTaps; ++tap)
            for (std::size_t i = 0; i < count; ++i) value[i] += phase[tap] * samples[i + tap];
        for (std::size_t i = 0; i < count; ++i) peaks[i] = std::max(peaks[i], std::abs(value[i]));
    }
}

void TruePeakMeter::add(AudioView block) {
    const std::size_t stride = channels_.size();
    for (std::size_t channel = 0; channel < stride; ++channel) {
        auto& samples = channels_[channel];
        if (samples.empty()) samples.assign(kContext, 0.0F); // a crest can stand in front of the first sample
        const std::size_t old = samples.size();
        samples.resize(old + static_cast<std::size_t>(block.frames()));
        for (std::size_t i = old; i < samples.size(); ++i)
            samples[i] = block.data()[(i - old) * stride + channel];
        if (samples.size() <= kContext) continue;
        examine(samples);
        samples.erase(samples.begin(), samples.end() - static_cast<std::ptrdiff_t>(kContext));
    }
}

void TruePeakMeter::examine(std::span<const float> samples) {
    static const auto bound = static_cast<float>(TruePeakInterpolator::overshoot_bound());
    std::array<float, TruePeakInterpolator::kMaxRun> found{};
    for (std::size_t at = 0; at + kContext < samples.size(); at += found.size()) {
        const std::size_t run = std::min(found.size(), samples.size() - kContext - at);
        if (magnitude(samples.subspan(at, run + kContext)) * bound <= peak_) continue;
        TruePeakInterpolator::peaks(samples.subspan(at, run + kContext), std::span(found).first(run));
        peak_ = std::max(peak_, magnitude(std::span(found).first(run)));
    }
}

float TruePeakMeter::peak() const {
    // The end of the sound, with silence behind it.
    TruePeakMeter end = *this;
    const auto channels = static_cast<int>(channels_.size());
    const AudioBuffer silence(kContext, channels);
    end.add(silence.view());
    return end.peak_;
}

} // namespace radiowrap
