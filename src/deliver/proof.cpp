#include "deliver/proof.hpp"

#include "lib/ffmpeg/decoder.hpp"
#include "master/master.hpp"

#include <fmt/format.h>

#include <cmath>

namespace radiowrap {

namespace {

std::vector<std::string> find_failures(const Proof& proof, const DeliveryProfile& profile,
                                       FrameCount frames) {
    std::vector<std::string> failures;
    const double lufs = proof.loudness.integrated_lufs, peak = proof.loudness.max_true_peak_dbtp;
    if (!(std::abs(lufs - profile.target_lufs) <= profile.tolerance_lu))
        failures.push_back(fmt::format("{:.2f} LUFS is not within {:.2f} LU of {:.2f} LUFS", lufs,
                                       profile.tolerance_lu, profile.target_lufs));
    if (!(peak <= profile.ceiling_dbtp))
        failures.push_back(fmt::format("a true peak of {:.2f} dBTP is over the ceiling of {:.2f} dBTP", peak,
                                       profile.ceiling_dbtp));
    const FrameCount expected = decoded_frames(profile.codec, frames);
    if (proof.frames != expected)
        failures.push_back(fmt::format("{} frames come out and {} should", proof.frames, expected));
    return failures;
}

} // namespace

Proof prove(const std::filesystem::path& file, const DeliveryProfile& profile, FrameCount frames) {
    AudioDecoder decoder(file);
    const Measurement measured = measure(decoder);
    Proof proof{measured.loudness, measured.frames, {}};
    proof.failures = find_failures(proof, profile, frames);
    return proof;
}

} // namespace radiowrap
