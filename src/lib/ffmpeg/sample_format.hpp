#pragma once

#include "audio/view.hpp"
#include "lib/ffmpeg/handles.hpp"

namespace radiowrap::ffmpeg {

/// The first of float, 32-bit and 16-bit that `codec` takes; 16-bit first where `bits` is 16.
/// Throws Error when it takes none of them.
AVSampleFormat choose_sample_format(const AVCodec& codec, int bits);

/// Writes `block` into `frame` from its sample `at` on, in the frame's format. Integers are rounded to
/// `bits`, and what is over full scale is clipped.
void put_samples(AVFrame& frame, int at, AudioView block, int bits);

} // namespace radiowrap::ffmpeg
