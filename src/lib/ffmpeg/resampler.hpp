#pragma once

#include "audio/view.hpp"

#include <memory>

namespace radiowrap {

/// Changes rate and channels of a stream of sound. Flat to 0.9 of the lower Nyquist frequency, images and
/// aliases under -110 dB, no delay: a frame at time t comes out at time t. One channel becomes two of the
/// same level; two become their mean; more than two are mixed down as ITU-R BS.775 says, never louder than
/// full scale.
class Resampler {
public:
    /// Throws Error when the channels cannot be mixed.
    Resampler(AudioFormat from, AudioFormat to);
    ~Resampler();
    /// Appends what is ready to `out`, which has the wanted channels.
    void process(AudioView in, AudioBuffer& out);
    /// Appends the rest: in all, exactly round(frames in * rate out / rate in) frames came out. Call once, at
    /// the end.
    void flush(AudioBuffer& out);

private:
    struct State;
    std::unique_ptr<State> state_;
};

} // namespace radiowrap
