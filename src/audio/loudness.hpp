#pragma once

#include "audio/true_peak.hpp"
#include "audio/view.hpp"

#include <array>
#include <limits>
#include <vector>

namespace radiowrap {

inline constexpr double kSilence = -std::numeric_limits<double>::infinity();

/// What a programme measures (EBU R 128, Tech 3341, Tech 3342; ITU-R BS.1770-4).
/// Minus infinity where there was too little sound to tell.
struct Loudness {
    double integrated_lufs = kSilence;
    double range_lu = 0.0;
    double max_momentary_lufs = kSilence;
    double max_short_term_lufs = kSilence;
    double max_true_peak_dbtp = kSilence;
};

/// The loudness of the same sound after a gain, exactly: every gate is relative to it or far below speech.
Loudness operator+(Loudness loudness, double gain_db);

/// Loudness without true peak. Momentary and short-term loudness are looked at every 10 ms: a hop of 100 ms loses up
/// to 0.46 LU of the maximum. One channel is read as dual mono, as it will play on both loudspeakers (3.01 LU).
/// One or two channels.
class GatedLoudnessMeter {
  public:
    explicit GatedLoudnessMeter(AudioFormat format);
    void add(AudioView block);
    /// True peak is left at minus infinity.
    [[nodiscard]] Loudness loudness() const;
    /// The mean over everything, ungated: the only figure for sounds under 400 ms.
    [[nodiscard]] double ungated_lufs() const;

  private:
    /// Two second-order sections, one lane for each channel.
    struct Lanes {
        double v __attribute__((vector_size(16))) = {0.0, 0.0};
    };
    struct Section {
        std::array<double, 3> b;
        std::array<double, 2> a;
        Lanes s1, s2;
    };

    void end_hop();
    [[nodiscard]] double mean_energy(std::size_t hops) const;
    template <int Channels>
    void filter(const float* samples, FrameCount frames);

    Section shelf_, high_pass_;
    int channels_;
    FrameCount hop_frames_;
    FrameCount in_hop_ = 0;
    Lanes hop_energy_;
    double total_energy_ = 0.0;
    FrameCount total_frames_ = 0;
    std::vector<double> recent_; ///< ring of the energies of the last 3 s, a hop each
    std::size_t hops_ = 0;
    double max_momentary_ = 0.0, max_short_term_ = 0.0;
    std::vector<double> momentary_blocks_;  ///< 400 ms, every 100 ms: for the integrated loudness
    std::vector<double> short_term_blocks_; ///< 3 s, every 100 ms: for the loudness range
};

/// Loudness and true peak together.
class LoudnessMeter {
  public:
    explicit LoudnessMeter(AudioFormat format) : gated_(format), peak_(format.channels) {}
    void add(AudioView block) {
        gated_.add(block);
        peak_.add(block);
    }
    [[nodiscard]] Loudness loudness() const;

  private:
    GatedLoudnessMeter gated_;
    TruePeakMeter peak_;
};

} // namespace radiowrap
