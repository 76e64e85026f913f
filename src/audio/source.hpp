#pragma once

#include "audio/view.hpp"

namespace radiowrap {

/// Sound that is pulled in blocks.
class AudioSource {
public:
    virtual ~AudioSource() = default;
    [[nodiscard]] virtual AudioFormat format() const = 0;
    /// Fills `out` from its start; returns the frames written, fewer than asked only at the end, then 0.
    /// Throws Error.
    virtual FrameCount read(MutableAudioView out) = 0;
};

} // namespace radiowrap
