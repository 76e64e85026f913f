#include "audition/play.hpp"

#include "base/cancellation.hpp"
#include "lib/portaudio/output.hpp"

namespace radiowrap {

void play(AudioSource& source, const std::function<void(double)>& on_position) {
    const AudioFormat format = source.format();
    AudioOutput output(format);
    AudioBuffer block(format.sample_rate / 20, format.channels);
    FrameCount played = 0, told = 0;
    while (const FrameCount got = source.read(block.view())) {
        throw_if_cancelled();
        output.write(block.view().slice(0, got));
        played += got;
        if (played - told < format.sample_rate / 4) continue;
        on_position(to_seconds(told = played, format.sample_rate));
    }
    output.finish();
    on_position(to_seconds(played, format.sample_rate));
}

} // namespace radiowrap
