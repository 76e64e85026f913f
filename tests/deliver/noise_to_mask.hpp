#pragma once

#include "audio/view.hpp"

namespace radiowrap {

/// What a coder's error is against what the sound hides from the ear (after the FFT ear model of ITU-R
/// BS.1387).
struct NoiseToMask {
    double total_db = 0.0; ///< mean ratio of noise to masking threshold; below 0 it hides, -10 is far below
    double disturbed_percent = 0.0; ///< frames in which the noise passes the threshold by 1.5 dB in some band
};

/// Both at 48 kHz, aligned, with the same channels; what the longer one has more is ignored.
NoiseToMask noise_to_mask(AudioView original, AudioView coded);

} // namespace radiowrap
