#include "master/master.hpp"

#include "audio/pump.hpp"
#include "base/cancellation.hpp"
#include "base/error.hpp"
#include "master/gain.hpp"
#include "master/limiter.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace radiowrap {

namespace {

/// The interpolation of one meter is not that of another: the difference stays inside this.
constexpr double kMeterMargin_db = 0.1;
constexpr double kPrecision_lu = 0.02;
constexpr double kFlattestSlope = 0.1;
constexpr int kMostRounds = 8;

} // namespace

Measurement measure(AudioSource& source) {
    LoudnessMeter meter(source.format());
    const FrameCount frames = pump(source, [&](AudioView block) {
        throw_if_cancelled();
        meter.add(block);
    });
    return {meter.loudness(), frames};
}

Master plan_master(const MixFactory& mix, const Loudness& mix_loudness, MasterTarget target) {
    if (!std::isfinite(mix_loudness.integrated_lufs))
        throw Error("the mix is silent or shorter than 0.4 s: there is nothing to bring to a loudness");
    Master master{target.integrated_lufs - mix_loudness.integrated_lufs,
                  target.ceiling_dbtp - kMeterMargin_db,
                  false,
                  {}};
    master.loudness = mix_loudness + master.gain_db;
    if (master.loudness.max_true_peak_dbtp <= master.ceiling_dbtp) return master;

    master.limited = true;
    double step = 0.0, slope = 1.0; // of loudness over gain: the limiter takes a part of each step back
    for (int round = 0; round < kMostRounds; ++round) {
        const double lufs_before = master.loudness.integrated_lufs;
        master.loudness = measure(*open_master(master, mix())).loudness;
        const double reached = master.loudness.integrated_lufs, missing = target.integrated_lufs - reached;
        if (std::abs(missing) <= kPrecision_lu) return master;
        if (round > 0) slope = std::clamp((reached - lufs_before) / step, kFlattestSlope, 1.0);
        step = missing / slope;
        master.gain_db += step;
    }
    throw Error(
        fmt::format("{:.1f} LUFS cannot be reached under a peak of {:.1f} dBTP: the limiter holds the mix at "
                    "{:.1f} LUFS; ask for a lower target",
                    target.integrated_lufs, target.ceiling_dbtp, master.loudness.integrated_lufs));
}

std::unique_ptr<AudioSource> open_master(const Master& master, std::unique_ptr<AudioSource> mix) {
    if (!master.limited) return std::make_unique<Gain>(std::move(mix), master.gain_db);
    return std::make_unique<Limiter>(std::move(mix), master.gain_db, master.ceiling_dbtp);
}

} // namespace radiowrap
