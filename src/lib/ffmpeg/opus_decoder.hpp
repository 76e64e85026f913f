#pragma once

#include "lib/ffmpeg/packet_decoder.hpp"

struct OpusDecoder;

namespace radiowrap::ffmpeg {

/// True for Opus in mono or stereo with the 19 byte header of channel mapping family 0 (RFC 7845, 5.1.1.1).
bool is_plain_opus(const AVCodecParameters& stream);

struct FreeOpus {
    void operator()(OpusDecoder* decoder) const;
};

/// Decodes what is_plain_opus() by libopus itself; the samples are those of FFmpeg's libopus decoder.
// FFmpeg takes libopus's multistream decoder for every stream, which asks twice a packet what the processor
// can: that traps in a virtual machine and is 6 % of the time of a render with five deliveries.
class PlainOpusDecoder : public PacketDecoder {
public:
    /// Throws Error where libopus refuses.
    explicit PlainOpusDecoder(const AVCodecParameters& stream);
    int send(const AVPacket* packet) override;
    int receive(AVFrame& frame) override;

private:
    int decode(const AVPacket& packet);
    void trim(const AVPacket& packet);

    int channels_;
    std::unique_ptr<OpusDecoder, FreeOpus> decoder_;
    Frame decoded_{allocated(av_frame_alloc())}; ///< empty once it was received
    int to_skip_;                                ///< frames from here on that are not to be heard
    bool has_ended_ = false;
};

} // namespace radiowrap::ffmpeg
