#include "lib/ffmpeg/opus_decoder.hpp"

#include "base/error.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <optional>

extern "C" {
#include <libavutil/intreadwrite.h>
}
#include <opus.h>

namespace radiowrap::ffmpeg {

namespace {

constexpr int kRate = 48000; ///< what libopus decodes to, whatever was encoded

/// RFC 7845, 5.1: where the fields of the header are.
constexpr int kHeadBytes = 19, kChannelsAt = 9, kPreSkipAt = 10, kGainAt = 16, kFamilyAt = 18;

/// AV_PKT_DATA_SKIP_SAMPLES: frames to skip from this packet on, frames to drop at its end.
struct Trim {
    int skip = 0, drop = 0;
};

std::optional<Trim> stated_trim(const AVPacket& packet) {
    constexpr std::size_t kTrimBytes = 10;
    std::size_t size = 0;
    const std::uint8_t* bytes = av_packet_get_side_data(&packet, AV_PKT_DATA_SKIP_SAMPLES, &size);
    if (bytes == nullptr || size < kTrimBytes) return std::nullopt;
    const auto frames = [&](int at) { return std::max(0, static_cast<std::int32_t>(AV_RL32(bytes + at))); };
    return Trim{frames(0), frames(4)};
}

void skip_first(AVFrame& frame, int frames) {
    frame.data[0] += static_cast<std::size_t>(frames * frame.ch_layout.nb_channels) * sizeof(float);
    frame.nb_samples -= frames;
}

} // namespace

bool is_plain_opus(const AVCodecParameters& stream) {
    if (stream.codec_id != AV_CODEC_ID_OPUS || stream.extradata_size != kHeadBytes) return false;
    const int channels = stream.extradata[kChannelsAt];
    return stream.extradata[kFamilyAt] == 0 && (channels == 1 || channels == 2);
}

void FreeOpus::operator()(OpusDecoder* decoder) const { opus_decoder_destroy(decoder); }

PlainOpusDecoder::PlainOpusDecoder(const AVCodecParameters& stream)
    : channels_(stream.extradata[kChannelsAt]), to_skip_(AV_RL16(stream.extradata + kPreSkipAt)) {
    int code = OPUS_OK;
    decoder_.reset(opus_decoder_create(kRate, channels_, &code));
    if (decoder_ == nullptr) throw Error(fmt::format("libopus: {}", opus_strerror(code)));
    const auto gain = static_cast<std::int16_t>(AV_RL16(stream.extradata + kGainAt)); // in 1/256 dB
    opus_decoder_ctl(decoder_.get(), OPUS_SET_GAIN(gain));
    // libopus would not invert in mono; FFmpeg lets it, and so must who wants the same samples.
    opus_decoder_ctl(decoder_.get(), OPUS_SET_PHASE_INVERSION_DISABLED(0));
}

int PlainOpusDecoder::send(const AVPacket* packet) {
    if (packet == nullptr) {
        has_ended_ = true;
        return 0;
    }
    const int code = decode(*packet);
    if (code < 0) av_frame_unref(decoded_.get());
    trim(*packet);
    return code;
}

int PlainOpusDecoder::decode(const AVPacket& packet) {
    const int frames = opus_decoder_get_nb_samples(decoder_.get(), packet.data, packet.size);
    if (frames <= 0) return AVERROR_INVALIDDATA;
    decoded_->nb_samples = frames;
    decoded_->format = AV_SAMPLE_FMT_FLT;
    decoded_->sample_rate = kRate;
    av_channel_layout_default(&decoded_->ch_layout, channels_);
    if (const int code = av_frame_get_buffer(decoded_.get(), 0); code < 0) return code;
    auto* samples = reinterpret_cast<float*>(decoded_->data[0]);
    decoded_->nb_samples = opus_decode_float(decoder_.get(), packet.data, packet.size, samples, frames, 0);
    return decoded_->nb_samples < 0 ? AVERROR_INVALIDDATA : 0;
}

/// As FFmpeg does for its decoders: what is to be dropped only counts where the packet is as long.
void PlainOpusDecoder::trim(const AVPacket& packet) {
    const auto stated = stated_trim(packet);
    if (stated) to_skip_ = stated->skip;
    AVFrame& frame = *decoded_;
    const int skipped = std::min(to_skip_, frame.nb_samples);
    to_skip_ -= skipped;
    if ((packet.flags & AV_PKT_FLAG_DISCARD) != 0) return av_frame_unref(&frame);
    if (skipped > 0) skip_first(frame, skipped);
    if (stated && stated->drop <= frame.nb_samples) frame.nb_samples -= stated->drop;
    if (frame.nb_samples == 0) av_frame_unref(&frame);
}

int PlainOpusDecoder::receive(AVFrame& frame) {
    if (decoded_->nb_samples == 0) return has_ended_ ? AVERROR_EOF : AVERROR(EAGAIN);
    av_frame_unref(&frame);
    av_frame_move_ref(&frame, decoded_.get());
    return 0;
}

} // namespace radiowrap::ffmpeg
