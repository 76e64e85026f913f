#pragma once

#include "audio/source.hpp"

#include <algorithm>
#include <utility>

namespace radiowrap::test {

/// Sound in memory, pulled like any other.
class MemorySource : public AudioSource {
public:
    explicit MemorySource(AudioBuffer sound, int sample_rate = kHouseRate)
        : sound_(std::move(sound)), sample_rate_(sample_rate) {}
    [[nodiscard]] AudioFormat format() const override { return {sample_rate_, sound_.channels()}; }
    FrameCount read(MutableAudioView out) override {
        const FrameCount count = std::min(out.frames(), sound_.frames() - at_);
        const auto part = sound_.view().slice(at_, at_ + count).samples();
        std::copy(part.begin(), part.end(), out.data());
        at_ += count;
        return count;
    }

private:
    AudioBuffer sound_;
    int sample_rate_;
    FrameCount at_ = 0;
};

/// Everything a source gives, asked for in blocks of one size.
inline AudioBuffer read_all(AudioSource& source, FrameCount block_frames = 4096) {
    AudioBuffer all(0, source.format().channels), block(block_frames, source.format().channels);
    while (const FrameCount got = source.read(block.view())) all.append(block.view().slice(0, got));
    return all;
}

/// Adds a sound to something that takes views, in blocks of one size.
template <typename Meter>
void add_in_blocks(Meter& meter, AudioView sound, FrameCount block_frames) {
    for (FrameCount at = 0; at < sound.frames(); at += block_frames)
        meter.add(sound.slice(at, std::min(at + block_frames, sound.frames())));
}

} // namespace radiowrap::test
