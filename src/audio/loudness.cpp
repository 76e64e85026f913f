#include "audio/loudness.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numbers>
#include <numeric>

namespace radiowrap {

namespace {

constexpr std::size_t kMomentaryHops = 40, kShortTermHops = 300, kBlockStep = 10; // of 10 ms

using Vector = double __attribute__((vector_size(16)));

double to_lufs(double energy) { return energy > 0.0 ? -0.691 + 10.0 * std::log10(energy) : kSilence; }
double to_energy(double lufs) { return std::pow(10.0, (lufs + 0.691) / 10.0); }

/// Mean of the blocks louder than the absolute gate and than `relative_lu` under the mean of those.
double gated_mean(const std::vector<double>& blocks, double absolute_lufs) {
    double sum = 0.0;
    std::size_t count = 0;
    const double gate = to_energy(absolute_lufs);
    for (const double energy : blocks)
        if (energy >= gate) sum += energy, ++count;
    return count > 0 ? sum / static_cast<double>(count) : 0.0;
}

double integrated(const std::vector<double>& blocks) {
    const double ungated = gated_mean(blocks, -70.0);
    if (ungated <= 0.0) return kSilence;
    return to_lufs(gated_mean(blocks, std::max(-70.0, to_lufs(ungated) - 10.0)));
}

/// Tech 3342: 10th to 95th percentile of short-term loudness over the gates -70 LUFS and -20 LU.
double range(std::vector<double> blocks) {
    const double ungated = gated_mean(blocks, -70.0);
    const double gate = std::max(to_energy(-70.0), ungated / 100.0);
    std::erase_if(blocks, [gate](double energy) { return energy < gate; });
    if (blocks.empty()) return 0.0;
    std::sort(blocks.begin(), blocks.end());
    const auto percentile = [&](double p) {
        return blocks[static_cast<std::size_t>(std::lround(static_cast<double>(blocks.size() - 1) * p))];
    };
    return to_lufs(percentile(0.95)) - to_lufs(percentile(0.10));
}

} // namespace

Loudness operator+(Loudness loudness, double gain_db) {
    loudness.integrated_lufs += gain_db;
    loudness.max_momentary_lufs += gain_db;
    loudness.max_short_term_lufs += gain_db;
    loudness.max_true_peak_dbtp += gain_db;
    return loudness;
}

// The two filters of BS.1770 as analogue prototypes, so that any rate gets the curve that is tabled for 48
// kHz.
KWeighting::KWeighting(AudioFormat format)
    : channels_(format.channels), hop_frames_(std::max(1, format.sample_rate / 100)) {
    assert(channels_ == 1 || channels_ == 2);
    const double shelf_k = std::tan(std::numbers::pi * 1681.974450955533 / format.sample_rate);
    const double shelf_q = 0.7071752369554196;
    const double high = std::pow(10.0, 3.999843853973347 / 20.0), band = std::pow(high, 0.4996667741545416);
    const double shelf_norm = 1.0 + shelf_k / shelf_q + shelf_k * shelf_k;
    shelf_.b = {(high + band * shelf_k / shelf_q + shelf_k * shelf_k) / shelf_norm,
                2.0 * (shelf_k * shelf_k - high) / shelf_norm,
                (high - band * shelf_k / shelf_q + shelf_k * shelf_k) / shelf_norm};
    shelf_.a = {2.0 * (shelf_k * shelf_k - 1.0) / shelf_norm,
                (1.0 - shelf_k / shelf_q + shelf_k * shelf_k) / shelf_norm};

    const double pass_k = std::tan(std::numbers::pi * 38.13547087602444 / format.sample_rate);
    const double pass_q = 0.5003270373238773;
    const double pass_norm = 1.0 + pass_k / pass_q + pass_k * pass_k;
    high_pass_.b = {1.0, -2.0, 1.0};
    high_pass_.a = {2.0 * (pass_k * pass_k - 1.0) / pass_norm,
                    (1.0 - pass_k / pass_q + pass_k * pass_k) / pass_norm};
}

void KWeighting::filter(AudioView part) {
    assert(part.channels() == channels_);
    if (channels_ == 2)
        filter<2>(part.data(), part.frames());
    else
        filter<1>(part.data(), part.frames());
}

/// Runs both sections over the samples and adds their squares to the hop.
template <int Channels>
void KWeighting::filter(const float* samples, FrameCount frames) {
    const auto both = [](double value) { return Vector{value, value}; };
    const Vector b10 = both(shelf_.b[0]), b11 = both(shelf_.b[1]), b12 = both(shelf_.b[2]);
    const Vector a11 = both(shelf_.a[0]), a12 = both(shelf_.a[1]);
    const Vector a21 = both(high_pass_.a[0]), a22 = both(high_pass_.a[1]);
    Vector s11 = shelf_.s1.v, s12 = shelf_.s2.v, s21 = high_pass_.s1.v, s22 = high_pass_.s2.v;
    Vector sum = energy_.v; // one sum for the hop, however it was cut into blocks
    for (FrameCount i = 0; i < frames; ++i) {
        const Vector x = {samples[i * Channels], samples[i * Channels + (Channels - 1)]};
        const Vector y = b10 * x + s11;
        s11 = (b11 * x + s12) - a11 * y;
        s12 = b12 * x - a12 * y;
        const Vector z = y + s21; // b of the high pass is 1, -2, 1
        s21 = (s22 - (y + y)) - a21 * z;
        s22 = y - a22 * z;
        sum += z * z;
    }
    shelf_.s1.v = s11;
    shelf_.s2.v = s12;
    high_pass_.s1.v = s21;
    high_pass_.s2.v = s22;
    energy_.v = sum;
}

/// The mean energy of the hop that is complete.
double KWeighting::end_hop() {
    // In silence the filters fade into denormal numbers, which cost a hundred times more than normal ones.
    for (Lanes* lanes : {&shelf_.s1, &shelf_.s2, &high_pass_.s1, &high_pass_.s2})
        for (int lane = 0; lane < 2; ++lane)
            if (std::abs(lanes->v[lane]) < 1e-30) lanes->v[lane] = 0.0;
    const double mean = (energy_.v[0] + energy_.v[1]) / static_cast<double>(hop_frames_);
    energy_.v = Vector{0.0, 0.0};
    in_hop_ = 0;
    return mean;
}

void GatedLoudness::add(double hop_energy) {
    recent_[hops_ % recent_.size()] = hop_energy;
    total_ += hop_energy;
    ++hops_;
    if (hops_ >= kMomentaryHops) {
        const double momentary = mean_of_last(kMomentaryHops);
        max_momentary_ = std::max(max_momentary_, momentary);
        if (hops_ % kBlockStep == 0) momentary_blocks_.push_back(momentary);
    }
    if (hops_ >= kShortTermHops) {
        const double short_term = mean_of_last(kShortTermHops);
        max_short_term_ = std::max(max_short_term_, short_term);
        if (hops_ % kBlockStep == 0) short_term_blocks_.push_back(short_term);
    }
}

double GatedLoudness::mean_of_last(std::size_t hops) const {
    const auto end = static_cast<std::ptrdiff_t>(hops_ % recent_.size());
    const auto wrapped = std::max<std::ptrdiff_t>(0, static_cast<std::ptrdiff_t>(hops) - end);
    double sum = std::accumulate(recent_.end() - wrapped, recent_.end(), 0.0);
    sum = std::accumulate(recent_.begin() + (end + wrapped - static_cast<std::ptrdiff_t>(hops)),
                          recent_.begin() + end, sum);
    return sum / static_cast<double>(hops);
}

Loudness GatedLoudness::loudness() const {
    Loudness result;
    result.integrated_lufs = integrated(momentary_blocks_);
    result.range_lu = range(short_term_blocks_);
    result.max_momentary_lufs = to_lufs(max_momentary_);
    result.max_short_term_lufs = to_lufs(max_short_term_);
    return result;
}

double GatedLoudness::ungated_lufs() const {
    return hops_ > 0 ? to_lufs(total_ / static_cast<double>(hops_)) : kSilence;
}

Loudness LoudnessMeter::loudness() const {
    Loudness result = gated_.loudness();
    result.max_true_peak_dbtp = gain_to_db(peak_.peak());
    return result;
}

} // namespace radiowrap
