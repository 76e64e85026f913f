#pragma once

#include "audio/source.hpp"
#include "audio/true_peak.hpp"

#include <deque>
#include <memory>
#include <vector>

namespace radiowrap {

/// Applies a gain and keeps the true peak under a ceiling. Looks 5 ms ahead, so that the gain is down before
/// the peak comes, and lets go over about 100 ms. Where nothing is over the ceiling the sound passes bit for
/// bit; length and position never change.
class Limiter : public AudioSource {
public:
    Limiter(std::unique_ptr<AudioSource> input, double gain_db, double ceiling_dbtp);
    [[nodiscard]] AudioFormat format() const override { return input_->format(); }
    FrameCount read(MutableAudioView out) override;
    /// The lowest gain applied so far, in dB: 0 when the limiter never worked.
    [[nodiscard]] double largest_reduction_db() const;

private:
    struct Need {
        FrameCount at;
        float gain;
    };

    void look_ahead(FrameCount end);
    void find_needs();
    [[nodiscard]] FrameCount idle_frames() const;
    float next_gain();

    std::unique_ptr<AudioSource> input_;
    float gain_, ceiling_;
    FrameCount look_frames_;
    double release_;
    std::vector<float> ahead_;   ///< gained input from `start_` on, interleaved
    FrameCount start_;           ///< position of the first frame in ahead_; negative: the silence in front
    FrameCount examined_ = -1;   ///< needs are known before this; -1: a crest before the first frame
    FrameCount position_;        ///< next frame to leave; negative: the gain on its way down to the first
    FrameCount length_ = -1;     ///< of the input, once it ended
    std::deque<Need> needs_;     ///< what is over the ceiling, still beyond the look-ahead
    std::deque<Need> in_sight_;  ///< within the look-ahead: the lowest gain first, then ever later and higher
    double held_ = 1.0;          ///< lowest need in sight, released slowly
    std::vector<double> smooth_; ///< ring of held_ over the look-ahead: its mean is the gain
    double smooth_sum_ = 0.0;
    FrameCount open_frames_; ///< for how many frames held_ has been 1
    float lowest_ = 1.0F;
};

} // namespace radiowrap
