#include "audio/pump.hpp"

namespace radiowrap {

FrameCount pump(AudioSource& source, const std::function<void(MutableAudioView)>& sink) {
    AudioBuffer block(8192, source.format().channels);
    FrameCount all = 0;
    while (const FrameCount got = source.read(block.view())) {
        sink(block.view().slice(0, got));
        all += got;
    }
    return all;
}

} // namespace radiowrap
