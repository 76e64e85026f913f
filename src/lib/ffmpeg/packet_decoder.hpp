#pragma once

#include "lib/ffmpeg/handles.hpp"

#include <memory>

namespace radiowrap::ffmpeg {

/// Packets of one stream in, frames of sound out. Codes are FFmpeg's.
class PacketDecoder {
public:
    virtual ~PacketDecoder() = default;
    /// Takes a packet after receive() asked for one; null is the end. Negative: the packet is damaged.
    virtual int send(const AVPacket* packet) = 0;
    /// AVERROR(EAGAIN) asks for a packet, AVERROR_EOF: there is no more; any other negative code is damage.
    virtual int receive(AVFrame& frame) = 0;
};

/// Frames are float where the codec can. Throws Error where nothing decodes the stream.
std::unique_ptr<PacketDecoder> open_packet_decoder(const AVStream& stream);

} // namespace radiowrap::ffmpeg
