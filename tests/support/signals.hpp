#pragma once

#include "audio/view.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <initializer_list>
#include <numbers>

namespace radiowrap::test {

/// The same numbers on every machine and in every run.
class Random {
public:
    explicit Random(std::uint64_t seed) : state_(seed) {}
    std::uint64_t bits() { // splitmix64
        std::uint64_t z = state_ += 0x9E3779B97F4A7C15U;
        z = (z ^ z >> 30U) * 0xBF58476D1CE4E5B9U;
        z = (z ^ z >> 27U) * 0x94D049BB133111EBU;
        return z ^ z >> 31U;
    }
    double uniform(double low, double high) {
        return low + (high - low) * static_cast<double>(bits() >> 11U) * 0x1p-53;
    }
    /// low and high included.
    FrameCount integer(FrameCount low, FrameCount high) {
        return low + static_cast<FrameCount>(bits() % static_cast<std::uint64_t>(high - low + 1));
    }
    bool coin() { return (bits() & 1U) != 0; }

private:
    std::uint64_t state_;
};

/// One sound after the other.
inline AudioBuffer joined(std::initializer_list<AudioBuffer> parts) {
    AudioBuffer all(0, parts.begin()->channels());
    for (const AudioBuffer& part : parts) all.append(part.view());
    return all;
}

inline AudioBuffer louder(AudioBuffer sound, double db) {
    for (float& sample : sound.view().samples()) sample *= static_cast<float>(db_to_gain(db));
    return sound;
}

inline AudioBuffer silence(double seconds, AudioFormat format = {}) {
    return {to_frames(seconds, format.sample_rate), format.channels};
}

/// Calls `sample(frame)` and puts the result on every channel.
template <typename Function>
AudioBuffer from_function(FrameCount frames, int channels, Function sample) {
    AudioBuffer sound(frames, channels);
    for (FrameCount i = 0; i < frames; ++i)
        for (float& out : sound.view().frame(i)) out = static_cast<float>(sample(i));
    return sound;
}

/// A sine, in phase on all channels, beginning at 0.
inline AudioBuffer tone(double seconds, double hertz, double peak_dbfs, AudioFormat format = {}) {
    const double step = 2.0 * std::numbers::pi * hertz / format.sample_rate, peak = db_to_gain(peak_dbfs);
    return from_function(to_frames(seconds, format.sample_rate), format.channels,
                         [&](FrameCount i) { return peak * std::sin(step * static_cast<double>(i)); });
}

inline AudioBuffer noise(double seconds, double peak_dbfs, std::uint64_t seed, AudioFormat format = {}) {
    Random random(seed);
    const double peak = db_to_gain(peak_dbfs);
    AudioBuffer sound = silence(seconds, format);
    for (float& sample : sound.view().samples()) sample = static_cast<float>(random.uniform(-peak, peak));
    return sound;
}

/// One resonance: a formant.
class Resonance {
public:
    Resonance(double hertz, double bandwidth, double rate)
        : radius_(std::exp(-std::numbers::pi * bandwidth / rate)),
          turn_(2.0 * radius_ * std::cos(2.0 * std::numbers::pi * hertz / rate)) {}
    double operator()(double in) {
        const double out = (1.0 - radius_) * in + turn_ * before_[0] - radius_ * radius_ * before_[1];
        before_ = {out, before_[0]};
        return out;
    }

private:
    double radius_, turn_;
    std::array<double, 2> before_{};
};

/// What a meter hears in speech: pulses and breath through three formants, four syllables a second of unequal
/// strength, a pause now and then. The channels differ a little. Peaks near -3 dBFS, about -20 LUFS.
inline AudioBuffer speech_like(double seconds, std::uint64_t seed, AudioFormat format = {}) {
    Random random(seed);
    const double rate = format.sample_rate;
    std::array formants{Resonance(520, 90, rate), Resonance(1500, 120, rate), Resonance(2600, 200, rate)};
    AudioBuffer sound = silence(seconds, format);
    double strength = 0.0, pitch = 110.0, phase = 0.0, largest = 1e-9;
    for (FrameCount i = 0; i < sound.frames(); ++i) {
        const double in_syllable = std::fmod(static_cast<double>(i) / rate, 0.25) / 0.25;
        if (i % (format.sample_rate / 4) == 0) {
            strength = random.uniform(0.0, 1.0) < 0.2 ? 0.0 : random.uniform(0.25, 1.0);
            pitch = random.uniform(95.0, 140.0);
        }
        phase += pitch / rate;
        const bool pulse = phase >= 1.0;
        if (pulse) phase -= 1.0;
        const double voice = (pulse ? 12.0 : 0.0) + random.uniform(-0.3, 0.3);
        const double level = strength * std::sin(std::numbers::pi * in_syllable);
        double out = 0.0;
        for (Resonance& formant : formants) out += formant(voice * level);
        largest = std::max(largest, std::abs(out));
        for (float& sample : sound.view().frame(i))
            sample = static_cast<float>(out * random.uniform(0.97, 1.03));
    }
    const auto scale = static_cast<float>(0.68 / largest);
    for (float& sample : sound.view().samples()) sample *= scale;
    return sound;
}

} // namespace radiowrap::test
