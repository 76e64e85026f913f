#pragma once

#include "audio/view.hpp"

#include <algorithm>
#include <cmath>
#include <complex>
#include <numbers>
#include <vector>

namespace radiowrap::test {

/// What a coder's error is against what the sound hides from the ear (after the FFT ear model of ITU-R
/// BS.1387).
struct NoiseToMask {
    double total_db = 0.0;          ///< mean ratio of noise to masking threshold; below 0 it hides
    double disturbed_percent = 0.0; ///< frames in which the noise passes the threshold by 1.5 dB in some band
};

inline constexpr std::size_t kFrame = 2048, kBins = kFrame / 2;
inline constexpr double kBinHz = 48000.0 / kFrame, kBandWidth_bark = 0.25;
inline constexpr double kFullScale_db = 92.0; // the listening level of BS.1387
inline constexpr double kDisturbed = 1.4125;  // 1.5 dB

using Spectrum = std::vector<double>; // power in each bin or band

inline void fft(std::vector<std::complex<double>>& x) {
    const std::size_t n = x.size();
    for (std::size_t i = 1, j = 0; i < n; ++i) {
        std::size_t bit = n >> 1;
        for (; j & bit; bit >>= 1) j ^= bit;
        j ^= bit;
        if (i < j) std::swap(x[i], x[j]);
    }
    for (std::size_t size = 2; size <= n; size *= 2) {
        const auto step = std::polar(1.0, -2.0 * std::numbers::pi / static_cast<double>(size));
        for (std::size_t start = 0; start < n; start += size) {
            std::complex<double> w = 1.0;
            for (std::size_t k = 0; k < size / 2; ++k, w *= step) {
                const auto a = x[start + k], b = x[start + k + size / 2] * w;
                x[start + k] = a + b;
                x[start + k + size / 2] = a - b;
            }
        }
    }
}

inline double bark(double hz) { return 7.0 * std::asinh(hz / 650.0); }

/// The outer and middle ear, in dB.
inline double ear_db(double khz) {
    return -2.184 * std::pow(khz, -0.8) + 6.5 * std::exp(-0.6 * (khz - 3.3) * (khz - 3.3)) -
           1e-3 * std::pow(khz, 3.6);
}

class Ear {
public:
    Ear() : window_(kFrame), weight_(kBins), band_(kBins, -1) {
        for (std::size_t i = 0; i < kFrame; ++i)
            window_[i] = 0.5 - 0.5 * std::cos(2.0 * std::numbers::pi * static_cast<double>(i) / kFrame);
        const double lowest = bark(80.0);
        bands_ = static_cast<std::size_t>((bark(18000.0) - lowest) / kBandWidth_bark);
        for (std::size_t bin = 1; bin < kBins; ++bin) {
            const double hz = static_cast<double>(bin) * kBinHz;
            weight_[bin] =
                std::pow(10.0, (kFullScale_db + ear_db(hz / 1000.0)) / 10.0) / std::pow(kFrame / 4.0, 2);
            const double band = (bark(hz) - lowest) / kBandWidth_bark;
            if (band >= 0.0 && band < static_cast<double>(bands_)) band_[bin] = static_cast<int>(band);
        }
        for (std::size_t band = 0; band < bands_; ++band) {
            const double z = lowest + (static_cast<double>(band) + 0.5) * kBandWidth_bark;
            const double hz = 650.0 * std::sinh(z / 7.0);
            hz_.push_back(hz);
            own_noise_.push_back(std::pow(10.0, 0.1456 * std::pow(hz / 1000.0, -0.8)));
            offset_.push_back(std::pow(10.0, (z - lowest <= 12.0 ? 3.0 : 0.25 * (z - lowest)) / 10.0));
        }
        flat_ = spread(Spectrum(bands_, 1.0));
    }

    [[nodiscard]] std::vector<double> magnitudes(AudioView sound, FrameCount at, int channel) const {
        std::vector<std::complex<double>> x(kFrame);
        for (std::size_t i = 0; i < kFrame; ++i)
            x[i] = window_[i] * static_cast<double>(sound.frame(at + static_cast<FrameCount>(i))[channel]);
        fft(x);
        std::vector<double> magnitudes(kBins);
        for (std::size_t bin = 0; bin < kBins; ++bin) magnitudes[bin] = std::abs(x[bin]);
        return magnitudes;
    }

    [[nodiscard]] Spectrum bands(const Spectrum& bins) const {
        Spectrum bands(bands_, 1e-12);
        for (std::size_t bin = 0; bin < kBins; ++bin)
            if (band_[bin] >= 0) bands[static_cast<std::size_t>(band_[bin])] += bins[bin] * weight_[bin];
        return bands;
    }

    /// How strong noise may be in each band and stay unheard.
    [[nodiscard]] Spectrum mask(Spectrum energies) const {
        for (std::size_t band = 0; band < bands_; ++band) energies[band] += own_noise_[band];
        Spectrum mask = spread(energies);
        for (std::size_t band = 0; band < bands_; ++band) mask[band] /= flat_[band] * offset_[band];
        return mask;
    }

private:
    /// Excitation spreads 27 dB a Bark downwards, and upwards the further the louder it is.
    [[nodiscard]] Spectrum spread(const Spectrum& energies) const {
        constexpr double kPower = 0.4;
        Spectrum spread(bands_, 0.0), gains(bands_);
        for (std::size_t from = 0; from < bands_; ++from) {
            const double up = std::min(-24.0 - 230.0 / hz_[from] + 2.0 * std::log10(energies[from]), -2.0);
            double sum = 0.0;
            for (std::size_t to = 0; to < bands_; ++to) {
                const double distance =
                    (static_cast<double>(to) - static_cast<double>(from)) * kBandWidth_bark;
                gains[to] = std::pow(10.0, (distance < 0 ? 27.0 : up) * distance / 10.0);
                sum += gains[to];
            }
            for (std::size_t to = 0; to < bands_; ++to)
                spread[to] += std::pow(energies[from] * gains[to] / sum, kPower);
        }
        for (double& energy : spread) energy = std::pow(energy, 1.0 / kPower);
        return spread;
    }

    std::vector<double> window_, weight_;
    std::vector<int> band_;
    std::size_t bands_ = 0;
    std::vector<double> hz_, own_noise_, offset_;
    Spectrum flat_; ///< what spreading makes of the same energy everywhere
};

/// Both at 48 kHz, aligned, with the same channels; what the longer one has more is ignored.
inline NoiseToMask noise_to_mask(AudioView original, AudioView coded) {
    const Ear ear;
    const FrameCount end = std::min(original.frames(), coded.frames()) - static_cast<FrameCount>(kFrame);
    double total = 0.0;
    std::size_t frames = 0, disturbed = 0;
    for (FrameCount at = 0; at <= end; at += kFrame / 2)
        for (int channel = 0; channel < original.channels(); ++channel) {
            const auto x = ear.magnitudes(original, at, channel), y = ear.magnitudes(coded, at, channel);
            Spectrum sound(kBins), noise(kBins);
            for (std::size_t bin = 0; bin < kBins; ++bin) {
                sound[bin] = x[bin] * x[bin];
                noise[bin] = (x[bin] - y[bin]) * (x[bin] - y[bin]);
            }
            if (*std::ranges::max_element(sound) < 1e-6) continue; // silence hides nothing and says nothing
            const Spectrum mask = ear.mask(ear.bands(sound)), error = ear.bands(noise);
            double sum = 0.0, worst = 0.0;
            for (std::size_t band = 0; band < mask.size(); ++band) {
                sum += error[band] / mask[band];
                worst = std::max(worst, error[band] / mask[band]);
            }
            total += sum / static_cast<double>(mask.size());
            disturbed += worst > kDisturbed;
            ++frames;
        }
    const auto count = static_cast<double>(std::max<std::size_t>(frames, 1));
    return {10.0 * std::log10(total / count), 100.0 * static_cast<double>(disturbed) / count};
}

} // namespace radiowrap::test
