#pragma once

#include "audio/loudness.hpp"

#include <ebur128.h>

#include <algorithm>
#include <memory>

namespace radiowrap::test {

/// libebur128's reading of a sound, as a second opinion. One channel is read as dual mono. Momentary and
/// short-term loudness are looked at every `hop_seconds`.
inline Loudness ebur128(AudioView sound, int sample_rate = kHouseRate, double hop_seconds = 0.01) {
    struct Destroy {
        void operator()(ebur128_state* state) const { ebur128_destroy(&state); }
    };
    const std::unique_ptr<ebur128_state, Destroy> state(
        ebur128_init(static_cast<unsigned>(sound.channels()), static_cast<unsigned long>(sample_rate),
                     EBUR128_MODE_I | EBUR128_MODE_LRA | EBUR128_MODE_S | EBUR128_MODE_TRUE_PEAK));
    if (sound.channels() == 1) ebur128_set_channel(state.get(), 0, EBUR128_DUAL_MONO);
    Loudness reading;
    const FrameCount hop = to_frames(hop_seconds, sample_rate);
    for (FrameCount at = 0; at < sound.frames(); at += hop) {
        const AudioView part = sound.slice(at, std::min(at + hop, sound.frames()));
        ebur128_add_frames_float(state.get(), part.data(), static_cast<std::size_t>(part.frames()));
        double value = 0.0;
        if (at + hop >= to_frames(0.4, sample_rate) && ebur128_loudness_momentary(state.get(), &value) == 0)
            reading.max_momentary_lufs = std::max(reading.max_momentary_lufs, value);
        if (at + hop >= to_frames(3.0, sample_rate) && ebur128_loudness_shortterm(state.get(), &value) == 0)
            reading.max_short_term_lufs = std::max(reading.max_short_term_lufs, value);
    }
    double peak = 0.0;
    ebur128_loudness_global(state.get(), &reading.integrated_lufs);
    ebur128_loudness_range(state.get(), &reading.range_lu);
    for (unsigned channel = 0; channel < static_cast<unsigned>(sound.channels()); ++channel) {
        double largest = 0.0;
        ebur128_true_peak(state.get(), channel, &largest);
        peak = std::max(peak, largest);
    }
    reading.max_true_peak_dbtp = gain_to_db(peak);
    return reading;
}

} // namespace radiowrap::test
