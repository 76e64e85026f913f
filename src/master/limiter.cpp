#include "master/limiter.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace radiowrap {

namespace {

constexpr int kBefore = TruePeakInterpolator::kBefore, kAfter = TruePeakInterpolator::kAfter;
constexpr FrameCount kBlock = 4096;

} // namespace

Limiter::Limiter(std::unique_ptr<AudioSource> input, double gain_db, double ceiling_dbtp)
    : input_(std::move(input)), gain_(static_cast<float>(db_to_gain(gain_db))),
      ceiling_(static_cast<float>(db_to_gain(ceiling_dbtp))),
      look_frames_(to_frames(0.005, input_->format().sample_rate)),
      release_(1.0 - std::exp(-1.0 / (0.1 * input_->format().sample_rate))),
      ahead_(static_cast<std::size_t>((kBefore + 1) * input_->format().channels), 0.0F), start_(-kBefore - 1),
      position_(-look_frames_), smooth_(static_cast<std::size_t>(look_frames_), 1.0),
      smooth_sum_(static_cast<double>(look_frames_)), open_frames_(look_frames_) {}

FrameCount Limiter::read(MutableAudioView out) {
    const int channels = format().channels;
    look_ahead(std::max<FrameCount>(position_, 0) + out.frames());
    find_needs();
    for (; position_ < 0; ++position_)
        next_gain(); // a peak in the first frames: down before the sound begins
    const FrameCount count = length_ < 0 ? out.frames() : std::min(out.frames(), length_ - position_);
    const float* in = ahead_.data() + (position_ - start_) * channels;
    for (FrameCount i = 0; i < count;) {
        const FrameCount idle = std::min(idle_frames(), count - i);
        std::copy_n(in + i * channels, idle * channels, out.data() + i * channels);
        i += idle, position_ += idle;
        if (i == count) break;
        const float gain = next_gain();
        for (int channel = 0; channel < channels; ++channel)
            out.data()[i * channels + channel] = in[i * channels + channel] * gain;
        ++i, ++position_;
    }
    const FrameCount done = position_ - kBefore - start_;
    ahead_.erase(ahead_.begin(), ahead_.begin() + done * channels);
    start_ += done;
    return count;
}

/// Reads until the frames before `end` can leave, and everything that they have to know about is here.
void Limiter::look_ahead(FrameCount end) {
    const int channels = format().channels;
    const FrameCount wanted = end + look_frames_ + kAfter;
    FrameCount have = start_ + static_cast<FrameCount>(ahead_.size()) / channels;
    while (have < wanted) {
        const auto used = ahead_.size();
        const FrameCount block = length_ < 0 ? kBlock : wanted - have;
        ahead_.resize(used + static_cast<std::size_t>(block * channels), 0.0F);
        if (length_ < 0) {
            const FrameCount got = input_->read({ahead_.data() + used, block, channels});
            for (std::size_t i = used; i < used + static_cast<std::size_t>(got * channels); ++i)
                ahead_[i] *= gain_;
            ahead_.resize(used + static_cast<std::size_t>(got * channels));
            if (got == 0) length_ = have;
            have += got;
        } else {
            have = wanted; // silence behind the end
        }
    }
}

void Limiter::find_needs() {
    static const auto bound = static_cast<float>(TruePeakInterpolator::overshoot_bound());
    constexpr FrameCount run = TruePeakInterpolator::kMaxRun;
    const int channels = format().channels;
    std::array<float, run + kBefore + kAfter> samples{};
    std::array<float, run> peaks{}, largest{};
    const FrameCount known = start_ + static_cast<FrameCount>(ahead_.size()) / channels - kAfter;
    for (; examined_ < known; examined_ += std::min(run, known - examined_)) {
        const auto count = static_cast<std::size_t>(std::min(run, known - examined_));
        const std::size_t context = count + kBefore + kAfter;
        const float* first = ahead_.data() + (examined_ - kBefore - start_) * channels;
        if (magnitude({first, context * static_cast<std::size_t>(channels)}) * bound <= ceiling_) continue;
        largest.fill(0.0F);
        for (int channel = 0; channel < channels; ++channel) {
            for (std::size_t i = 0; i < context; ++i) samples[i] = first[i * channels + channel];
            TruePeakInterpolator::peaks(std::span(samples).first(context), std::span(peaks).first(count));
            for (std::size_t i = 0; i < count; ++i) largest[i] = std::max(largest[i], peaks[i]);
        }
        for (std::size_t i = 0; i < count; ++i) {
            if (largest[i] <= ceiling_) continue;
            needs_.push_back({examined_ + static_cast<FrameCount>(i), ceiling_ / largest[i]});
        }
    }
}

/// For how many frames from position_ on the gain is certainly 1.
FrameCount Limiter::idle_frames() const {
    if (open_frames_ < look_frames_ || !in_sight_.empty()) return 0;
    const FrameCount next_need = needs_.empty() ? examined_ : needs_.front().at;
    return std::max<FrameCount>(next_need - look_frames_ - position_, 0);
}

/// The gain at position_: the mean over the look-ahead of the lowest need in sight, which is at most the need
/// itself.
float Limiter::next_gain() {
    for (; !needs_.empty() && needs_.front().at <= position_ + look_frames_; needs_.pop_front()) {
        while (!in_sight_.empty() && in_sight_.back().gain >= needs_.front().gain) in_sight_.pop_back();
        in_sight_.push_back(needs_.front());
    }
    // A peak between frames n and n+1 binds both of them.
    while (!in_sight_.empty() && in_sight_.front().at < position_ - 1) in_sight_.pop_front();
    const double wanted = in_sight_.empty() ? 1.0 : static_cast<double>(in_sight_.front().gain);
    held_ = std::min(wanted, held_ + (1.0 - held_) * release_);
    if (held_ > 0.99999) held_ = wanted == 1.0 ? 1.0 : held_;
    double& oldest = smooth_[static_cast<std::size_t>((position_ + look_frames_) % look_frames_)];
    smooth_sum_ += held_ - oldest;
    oldest = held_;
    open_frames_ = held_ == 1.0 ? open_frames_ + 1 : 0;
    if (open_frames_ == look_frames_) smooth_sum_ = static_cast<double>(look_frames_); // no rounding stays
    const auto gain = static_cast<float>(smooth_sum_ / static_cast<double>(look_frames_));
    lowest_ = std::min(lowest_, gain);
    return gain;
}

double Limiter::largest_reduction_db() const { return gain_to_db(lowest_); }

} // namespace radiowrap
