#pragma once

#include <optional>

namespace radiowrap {

/// How a station sounds. Seconds, LUFS, LU.
struct TimelineSettings {
    double speech_lufs = -23.0; ///< every voice and clip, before the master
    double elements_lufs = -23.0;
    /// The bed, by its loudest 3 s, below the speech loudness.
    double bed_under_speech_lu = 18.0;
    std::optional<double> bed_under_clips_lu; ///< empty: silent
    double bed_in_gaps_lu = 8.0;

    double gap_narration = 0.45; ///< between two narrations
    double gap_before_clip = 0.25;
    double gap_after_clip = 0.40;
    double gap_elements = 0.20; ///< between an element and speech
    double bed_alone = 1.5;     ///< before the first and after the last word, where no opener or closer plays

    double bed_gap_at_least = 1.0; ///< a shorter gap does not bring the bed up
    double duck_down = 0.25;       ///< done when speech begins
    double duck_up = 0.70;         ///< begins when speech ends
    double bed_fade_in = 0.8;
    double bed_fade_out = 2.0;
    double voice_fade_in = 0.005; ///< against clicks at cuts
    double voice_fade_out = 0.020;
};

} // namespace radiowrap
