#include "lib/ffmpeg/resampler.hpp"

#include "base/error.hpp"
#include "lib/ffmpeg/interleaver.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

extern "C" {
#include <libavutil/opt.h>
#include <libswresample/swresample.h>
}

namespace radiowrap {

namespace {

AVChannelLayout layout_of(int channels) {
    AVChannelLayout layout;
    av_channel_layout_default(&layout, channels);
    // FFmpeg takes three channels for stereo with a subwoofer; a voice in the third must not be lost.
    if (channels == 3) av_channel_layout_from_mask(&layout, AV_CH_LAYOUT_SURROUND);
    return layout;
}

/// libswresample works on the whole of a matrix this wide and high, whatever the channels.
constexpr int kMatrixSide = 64;

/// Gains from each input channel (inner) to each output channel.
std::vector<double> mixing_matrix(const AVChannelLayout& from, const AVChannelLayout& to) {
    std::vector<double> matrix(kMatrixSide * kMatrixSide, 1.0);
    if (from.nb_channels == 1) return matrix;
    const int code = swr_build_matrix2(&from, &to, M_SQRT1_2, M_SQRT1_2, 0.0, 1.0, 1.0, matrix.data(),
                                       kMatrixSide, AV_MATRIX_ENCODING_NONE, nullptr);
    if (code < 0)
        throw Error(fmt::format("{} channels cannot be mixed to {}; export the sound in stereo",
                                from.nb_channels, to.nb_channels));
    return matrix;
}

ffmpeg::Swr open_converter(AudioFormat from, AudioFormat to) {
    ffmpeg::be_quiet();
    AVChannelLayout in = layout_of(from.channels), out = layout_of(to.channels);
    SwrContext* context = nullptr;
    const int code = swr_alloc_set_opts2(&context, &out, AV_SAMPLE_FMT_FLT, to.sample_rate, &in,
                                         AV_SAMPLE_FMT_FLT, from.sample_rate, 0, nullptr);
    ffmpeg::Swr converter(context);
    ffmpeg::check(code, "resampler");
    if (from.channels != to.channels)
        ffmpeg::check(swr_set_matrix(converter.get(), mixing_matrix(in, out).data(), kMatrixSide),
                      "resampler");
    // 20 bits: as fast as 16 and flatter than FFmpeg's own filter at the same speed.
    ffmpeg::check(av_opt_set(converter.get(), "resampler", "soxr", 0), "resampler");
    ffmpeg::check(av_opt_set_double(converter.get(), "precision", 20, 0), "resampler");
    ffmpeg::check(swr_init(converter.get()), "resampler");
    return converter;
}

} // namespace

struct Resampler::State {
    /// Converts `in_frames` at `in` (none: the tail) and appends what comes out; returns how much.
    FrameCount convert(const float* in, FrameCount in_frames, AudioBuffer& out) {
        const auto room = in_frames * to.sample_rate / from.sample_rate + 4096;
        scratch.resize(static_cast<std::size_t>(room * to.channels));
        auto* out_data = reinterpret_cast<std::uint8_t*>(scratch.data());
        const auto* in_data = reinterpret_cast<const std::uint8_t*>(in);
        const FrameCount got =
            ffmpeg::check(swr_convert(converter.get(), &out_data, static_cast<int>(room),
                                      in == nullptr ? nullptr : &in_data, static_cast<int>(in_frames)),
                          "resampler");
        // The engine's last block may be longer than the sound.
        const FrameCount wanted = in == nullptr ? std::min(got, total() - frames_out) : got;
        out.append(AudioView(scratch.data(), wanted, to.channels));
        frames_out += wanted;
        return got;
    }

    [[nodiscard]] FrameCount total() const {
        return (frames_in * to.sample_rate * 2 + from.sample_rate) / (2 * from.sample_rate);
    }

    AudioFormat from, to;
    ffmpeg::Swr converter;
    FrameCount frames_in = 0, frames_out = 0;
    std::vector<float> scratch;
};

Resampler::Resampler(AudioFormat from, AudioFormat to)
    : state_(std::make_unique<State>(State{from, to, open_converter(from, to), 0, 0, {}})) {}
Resampler::~Resampler() = default;

void Resampler::process(AudioView in, AudioBuffer& out) {
    if (in.empty()) return;
    state_->frames_in += in.frames();
    state_->convert(in.data(), in.frames(), out);
}

void Resampler::flush(AudioBuffer& out) {
    while (state_->frames_out < state_->total() && state_->convert(nullptr, 0, out) > 0) {
    }
    const AudioBuffer missing(state_->total() - state_->frames_out, state_->to.channels);
    out.append(missing.view());
    state_->frames_out = state_->total();
}

} // namespace radiowrap
