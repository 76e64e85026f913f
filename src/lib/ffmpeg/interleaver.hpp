#pragma once

#include "audio/view.hpp"
#include "lib/ffmpeg/handles.hpp"

#include <vector>

struct SwrContext;

namespace radiowrap::ffmpeg {

struct FreeSwr {
    void operator()(SwrContext* context) const;
};
using Swr = std::unique_ptr<SwrContext, FreeSwr>;

/// Turns decoded frames of any sample format into interleaved float.
class Interleaver {
public:
    /// The frame's sound with `channels` channels (mixed to them where the file changes its mind midway);
    /// valid until the next call. Throws Error on a layout that cannot be mixed.
    MutableAudioView interleave(const AVFrame& frame, int channels);

private:
    struct Layout {
        int sample_format = -1;
        int in_channels = 0;
        int out_channels = 0;
        bool operator==(const Layout&) const = default;
    };

    Layout layout_;
    Swr converter_;
    std::vector<float> samples_;
};

} // namespace radiowrap::ffmpeg
