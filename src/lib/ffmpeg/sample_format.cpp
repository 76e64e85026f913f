#include "lib/ffmpeg/sample_format.hpp"

#include "base/error.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace radiowrap::ffmpeg {

namespace {

bool takes(const AVCodec& codec, AVSampleFormat wanted) {
    for (const AVSampleFormat* format = codec.sample_fmts; format && *format != AV_SAMPLE_FMT_NONE; ++format)
        if (*format == wanted) return true;
    return false;
}

void put_planar_float(AVFrame& frame, int at, AudioView block) {
    const int channels = block.channels();
    for (int channel = 0; channel < channels; ++channel) {
        float* out = reinterpret_cast<float*>(frame.extended_data[channel]) + at;
        const float* in = block.data() + channel;
        for (FrameCount i = 0; i < block.frames(); ++i) out[i] = in[i * channels];
    }
}

/// Rounds to `bits` at the top of the integer, clipped at full scale.
template <typename Integer>
void put_integers(AVFrame& frame, int at, AudioView block, int bits) {
    const float scale = std::ldexp(1.0F, bits - 1);
    const int step = 1 << (static_cast<int>(sizeof(Integer)) * 8 - bits);
    auto* out = reinterpret_cast<Integer*>(frame.extended_data[0]) + at * block.channels();
    for (const float sample : block.samples()) {
        const float level = std::max(-scale, std::min(scale - 1.0F, sample * scale));
        *out++ = static_cast<Integer>(static_cast<int>(level + std::copysign(0.5F, level)) * step);
    }
}

} // namespace

AVSampleFormat choose_sample_format(const AVCodec& codec, int bits) {
    if (bits == 16 && takes(codec, AV_SAMPLE_FMT_S16)) return AV_SAMPLE_FMT_S16;
    for (const AVSampleFormat format :
         {AV_SAMPLE_FMT_FLT, AV_SAMPLE_FMT_FLTP, AV_SAMPLE_FMT_S32, AV_SAMPLE_FMT_S16})
        if (takes(codec, format)) return format;
    throw Error(fmt::format("{}: takes no sample format that radiowrap can give", codec.name));
}

void put_samples(AVFrame& frame, int at, AudioView block, int bits) {
    switch (frame.format) {
    case AV_SAMPLE_FMT_FLT:
        std::ranges::copy(block.samples(), reinterpret_cast<float*>(frame.data[0]) + at * block.channels());
        break;
    case AV_SAMPLE_FMT_FLTP:
        put_planar_float(frame, at, block);
        break;
    case AV_SAMPLE_FMT_S16:
        put_integers<std::int16_t>(frame, at, block, 16);
        break;
    default:
        put_integers<std::int32_t>(frame, at, block, bits == 0 ? 24 : bits);
        break;
    }
}

} // namespace radiowrap::ffmpeg
