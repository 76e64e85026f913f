#pragma once

#include "audio/true_peak.hpp"
#include "audio/view.hpp"

#include <algorithm>
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

/// The K-weighting of BS.1770: what is fed to it becomes one mean energy for each hop of 10 ms. One channel
/// is read as dual mono, as it will play on both loudspeakers (3.01 LU). One or two channels.
class KWeighting {
public:
    explicit KWeighting(AudioFormat format);
    /// Calls `on_hop(double energy)` for every hop that `block` completes.
    template <typename OnHop>
    void add(AudioView block, OnHop on_hop) {
        for (FrameCount at = 0; at < block.frames();) {
            const FrameCount count = std::min(hop_frames_ - in_hop_, block.frames() - at);
            filter(block.slice(at, at + count));
            at += count;
            in_hop_ += count;
            if (in_hop_ == hop_frames_) on_hop(end_hop());
        }
    }

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

    void filter(AudioView part);
    template <int Channels>
    void filter(const float* samples, FrameCount frames);
    double end_hop();

    Section shelf_, high_pass_;
    int channels_;
    FrameCount hop_frames_;
    FrameCount in_hop_ = 0;
    Lanes energy_; ///< of the hop that is not complete
};

/// Gates and windows of R 128 over the energies of 10 ms hops. Momentary and short-term loudness are looked
/// at every hop: every 100 ms would lose up to 0.46 LU of the maximum.
class GatedLoudness {
public:
    void add(double hop_energy);
    /// True peak is left at minus infinity.
    [[nodiscard]] Loudness loudness() const;
    /// The mean over everything, ungated: the only figure for sounds under 400 ms.
    [[nodiscard]] double ungated_lufs() const;

private:
    [[nodiscard]] double mean_of_last(std::size_t hops) const;

    std::array<double, 300> recent_{}; ///< ring of the last 3 s
    std::size_t hops_ = 0;
    double total_ = 0.0, max_momentary_ = 0.0, max_short_term_ = 0.0;
    std::vector<double> momentary_blocks_;  ///< 400 ms, every 100 ms: for the integrated loudness
    std::vector<double> short_term_blocks_; ///< 3 s, every 100 ms: for the loudness range
};

/// Loudness without true peak of what is fed to it.
class GatedLoudnessMeter {
public:
    explicit GatedLoudnessMeter(AudioFormat format) : weighting_(format) {}
    void add(AudioView block) {
        weighting_.add(block, [this](double energy) { gated_.add(energy); });
    }
    [[nodiscard]] Loudness loudness() const { return gated_.loudness(); }
    [[nodiscard]] double ungated_lufs() const { return gated_.ungated_lufs(); }

private:
    KWeighting weighting_;
    GatedLoudness gated_;
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
