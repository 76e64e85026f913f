#include "takes/take_recorder.hpp"

#include "base/cancellation.hpp"
#include "base/error.hpp"

#include <algorithm>
#include <cmath>

namespace radiowrap {

namespace {

constexpr FrameCount kHop = kHouseRate / 100;
/// Under this much below the loudness, the edges hold no speech: quiet consonants are 20 dB down, rooms 30
/// and more.
constexpr double kSilenceBelowSpeech_db = 30.0;
constexpr FrameCount kHopsBefore = 3, kHopsAfter = 8; // a breath is left: 30 and 80 ms
constexpr FrameCount kShortest = kHouseRate / 10;
constexpr double kSilent_lufs = -65.0;

} // namespace

TakeRecorder::TakeRecorder(std::filesystem::path file) : file_(std::move(file)) {}

void TakeRecorder::begin(AudioFormat format) {
    const AudioFormat house{kHouseRate, std::min(format.channels, 2)};
    if (format != house) resampler_ = std::make_unique<Resampler>(format, house);
    WavSettings settings;
    settings.format = house;
    settings.samples = WavSamples::float_32;
    writer_ = std::make_unique<WavWriter>(file_, settings);
    weighting_ = std::make_unique<KWeighting>(house);
    block_ = AudioBuffer(0, house.channels);
}

void TakeRecorder::add(AudioFormat format, AudioView piece) {
    throw_if_cancelled();
    if (!writer_) begin(format);
    if (!resampler_) return record(piece);
    block_.clear();
    resampler_->process(piece, block_);
    record(block_.view());
}

void TakeRecorder::record(AudioView piece) {
    writer_->write(piece);
    weighting_->add(piece, [this](double energy) { energies_.push_back(static_cast<float>(energy)); });
    frames_ += piece.frames();
}

/// Where gating leaves nothing (under 0.4 s), the mean.
Loudness TakeRecorder::loudness_of(std::size_t from_hop, std::size_t to_hop) const {
    GatedLoudness gated;
    for (std::size_t hop = from_hop; hop < to_hop; ++hop) gated.add(energies_[hop]);
    Loudness loudness = gated.loudness();
    if (!std::isfinite(loudness.integrated_lufs)) loudness.integrated_lufs = gated.ungated_lufs();
    return loudness;
}

Take TakeRecorder::finish(Edges edges) {
    if (!writer_) throw Error("there is no sound in it");
    if (resampler_) {
        block_.clear();
        resampler_->flush(block_);
        record(block_.view());
    }
    writer_->finish();
    if (frames_ < kShortest) throw Error("it is shorter than 0.1 s: nothing that could be heard");
    Take take{file_, block_.channels(), 0, frames_, loudness_of(0, energies_.size())};
    if (!(take.loudness.integrated_lufs > kSilent_lufs)) throw Error("it is silent");
    if (edges == Edges::trim) trim(take);
    return take;
}

void TakeRecorder::trim(Take& take) const {
    const auto silence =
        static_cast<float>(std::pow(10.0, (take.loudness.integrated_lufs - kSilenceBelowSpeech_db) / 10.0));
    const auto loud = [silence](float energy) { return energy > silence; };
    const auto first = std::find_if(energies_.begin(), energies_.end(), loud) - energies_.begin();
    const auto last = std::find_if(energies_.rbegin(), energies_.rend(), loud).base() - energies_.begin();
    // Measured without the silence: in a short clip, half-silent blocks at the edges would count.
    take.loudness = loudness_of(static_cast<std::size_t>(first), static_cast<std::size_t>(last));
    take.start = std::clamp<FrameCount>((first - kHopsBefore) * kHop, 0, frames_);
    take.length = std::clamp<FrameCount>((last + kHopsAfter) * kHop, take.start, frames_) - take.start;
}

} // namespace radiowrap
