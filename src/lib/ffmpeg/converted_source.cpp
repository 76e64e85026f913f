#include "lib/ffmpeg/converted_source.hpp"

#include <algorithm>

namespace radiowrap {

namespace {
constexpr FrameCount kBlock = 4096;
}

ConvertedSource::ConvertedSource(std::unique_ptr<AudioSource> input, AudioFormat wanted)
    : input_(std::move(input)), wanted_(wanted), ready_(0, wanted.channels) {
    if (input_->format() == wanted) return;
    resampler_.emplace(input_->format(), wanted);
    block_ = AudioBuffer(kBlock, input_->format().channels);
}

void ConvertedSource::refill() {
    ready_.clear();
    used_ = 0;
    while (ready_.frames() == 0 && !ended_) {
        const FrameCount got = input_->read(block_.view());
        resampler_->process(block_.view().slice(0, got), ready_);
        ended_ = got == 0;
        if (ended_) resampler_->flush(ready_);
    }
}

FrameCount ConvertedSource::read(MutableAudioView out) {
    if (!resampler_) return input_->read(out);
    FrameCount done = 0;
    while (done < out.frames()) {
        if (used_ == ready_.frames()) refill();
        const FrameCount n = std::min(out.frames() - done, ready_.frames() - used_);
        if (n == 0) break;
        const auto from = ready_.view().slice(used_, used_ + n).samples();
        std::copy(from.begin(), from.end(), out.slice(done, done + n).data());
        used_ += n;
        done += n;
    }
    return done;
}

} // namespace radiowrap
