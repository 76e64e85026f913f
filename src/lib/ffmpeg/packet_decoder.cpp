#include "lib/ffmpeg/packet_decoder.hpp"

#include "base/error.hpp"
#include "lib/ffmpeg/opus_decoder.hpp"

#include <fmt/format.h>

namespace radiowrap::ffmpeg {

namespace {

const AVCodec& choose_decoder(AVCodecID id) {
    // FFmpeg's own Opus decoder shows peaks that no Opus player plays; libopus is what listeners have.
    if (const AVCodec* opus = id == AV_CODEC_ID_OPUS ? avcodec_find_decoder_by_name("libopus") : nullptr)
        return *opus;
    const AVCodec* codec = avcodec_find_decoder(id);
    if (codec == nullptr) throw Error(fmt::format("no decoder for {}", avcodec_get_name(id)));
    return *codec;
}

CodecContext open_codec(const AVStream& stream) {
    const AVCodec& codec = choose_decoder(stream.codecpar->codec_id);
    CodecContext context(allocated(avcodec_alloc_context3(&codec)));
    check(avcodec_parameters_to_context(context.get(), stream.codecpar), codec.name);
    context->pkt_timebase = stream.time_base;        // what FFmpeg trims the encoder delay by
    context->request_sample_fmt = AV_SAMPLE_FMT_FLT; // 16-bit output would hide what is over full scale
    context->thread_count = 1;
    check(avcodec_open2(context.get(), &codec, nullptr), codec.name);
    return context;
}

class CodecDecoder : public PacketDecoder {
public:
    explicit CodecDecoder(const AVStream& stream) : codec_(open_codec(stream)) {}
    int send(const AVPacket* packet) override { return avcodec_send_packet(codec_.get(), packet); }
    int receive(AVFrame& frame) override { return avcodec_receive_frame(codec_.get(), &frame); }

private:
    CodecContext codec_;
};

} // namespace

std::unique_ptr<PacketDecoder> open_packet_decoder(const AVStream& stream) {
    if (is_plain_opus(*stream.codecpar)) return std::make_unique<PlainOpusDecoder>(*stream.codecpar);
    return std::make_unique<CodecDecoder>(stream);
}

} // namespace radiowrap::ffmpeg
