#include "lib/ffmpeg/interleaver.hpp"

extern "C" {
#include <libswresample/swresample.h>
}

namespace radiowrap::ffmpeg {

void FreeSwr::operator()(SwrContext* context) const { swr_free(&context); }

namespace {

Swr open_converter(const AVFrame& frame, int channels) {
    AVChannelLayout in = frame.ch_layout; // FFmpeg 5.1 asks for a writable one and only copies it
    AVChannelLayout out = in;
    if (channels != in.nb_channels) av_channel_layout_default(&out, channels);
    SwrContext* context = nullptr;
    const int code =
        swr_alloc_set_opts2(&context, &out, AV_SAMPLE_FMT_FLT, frame.sample_rate, &in,
                            static_cast<AVSampleFormat>(frame.format), frame.sample_rate, 0, nullptr);
    Swr converter(context);
    check(code, "sample format");
    check(swr_init(converter.get()), "sample format");
    return converter;
}

} // namespace

MutableAudioView Interleaver::interleave(const AVFrame& frame, int channels) {
    const Layout layout{frame.format, frame.ch_layout.nb_channels, channels};
    if (layout != layout_) {
        converter_ = open_converter(frame, channels);
        layout_ = layout;
    }
    samples_.resize(static_cast<std::size_t>(frame.nb_samples) * static_cast<std::size_t>(channels));
    auto* out = reinterpret_cast<std::uint8_t*>(samples_.data());
    const int frames =
        check(swr_convert(converter_.get(), &out, frame.nb_samples,
                          const_cast<const std::uint8_t**>(frame.extended_data), frame.nb_samples),
              "sample format");
    return {samples_.data(), frames, channels};
}

} // namespace radiowrap::ffmpeg
