#include "takes/take_recorder.hpp"

#include "base/cancellation.hpp"
#include "base/error.hpp"

#include <algorithm>
#include <cmath>

namespace radiowrap {

namespace {

constexpr FrameCount kWindow = kHouseRate / 100;
/// Under this much below the loudness, the edges hold no speech: quiet consonants are 20 dB down, rooms 30 and more.
constexpr double kSilenceBelowSpeech_db = 30.0;
constexpr FrameCount kWindowsBefore = 3, kWindowsAfter = 8; // a breath is left: 30 and 80 ms
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
    meter_ = std::make_unique<GatedLoudnessMeter>(house);
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
    meter_->add(piece);
    const int channels = piece.channels();
    for (FrameCount i = 0; i < piece.frames();) {
        const FrameCount room = std::min(kWindow - frames_ % kWindow, piece.frames() - i);
        double sum = 0.0;
        for (const float sample : piece.slice(i, i + room).samples()) sum += static_cast<double>(sample) * sample;
        energy_ += sum / static_cast<double>(kWindow * channels);
        i += room;
        frames_ += room;
        if (frames_ % kWindow != 0) continue;
        window_energy_.push_back(static_cast<float>(energy_));
        energy_ = 0.0;
    }
}

Take TakeRecorder::finish(Edges edges) {
    if (!writer_) throw Error("there is no sound in it");
    if (resampler_) {
        block_.clear();
        resampler_->flush(block_);
        record(block_.view());
    }
    window_energy_.push_back(static_cast<float>(energy_));
    writer_->finish();
    if (frames_ < kShortest) throw Error("it is shorter than 0.1 s: nothing that could be heard");
    Take take{file_, block_.channels(), 0, frames_, meter_->loudness()};
    if (!std::isfinite(take.loudness.integrated_lufs)) take.loudness.integrated_lufs = meter_->ungated_lufs();
    if (!(take.loudness.integrated_lufs > kSilent_lufs)) throw Error("it is silent");
    if (edges == Edges::trim) find_edges(take);
    return take;
}

void TakeRecorder::find_edges(Take& take) const {
    const auto silence = static_cast<float>(
        std::pow(10.0, (take.loudness.integrated_lufs - kSilenceBelowSpeech_db) / 10.0));
    const auto loud = [silence](float energy) { return energy > silence; };
    const auto first = std::find_if(window_energy_.begin(), window_energy_.end(), loud);
    const auto last = std::find_if(window_energy_.rbegin(), window_energy_.rend(), loud).base();
    const FrameCount begin = (first - window_energy_.begin() - kWindowsBefore) * kWindow;
    const FrameCount end = (last - window_energy_.begin() + kWindowsAfter) * kWindow;
    take.start = std::clamp<FrameCount>(begin, 0, frames_);
    take.length = std::clamp<FrameCount>(end, take.start, frames_) - take.start;
}

} // namespace radiowrap
