#pragma once

#include <memory>
#include <string>

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
}

namespace radiowrap::ffmpeg {

struct FreePacket {
    void operator()(AVPacket* packet) const { av_packet_free(&packet); }
};
struct FreeFrame {
    void operator()(AVFrame* frame) const { av_frame_free(&frame); }
};
struct FreeCodec {
    void operator()(AVCodecContext* codec) const { avcodec_free_context(&codec); }
};
struct CloseInput {
    void operator()(AVFormatContext* input) const {
        AVIOContext* bytes = input->pb; // opened by us, so FFmpeg does not close it
        avformat_close_input(&input);
        avio_closep(&bytes);
    }
};

using Packet = std::unique_ptr<AVPacket, FreePacket>;
using Frame = std::unique_ptr<AVFrame, FreeFrame>;
using CodecContext = std::unique_ptr<AVCodecContext, FreeCodec>;
using InputFormat = std::unique_ptr<AVFormatContext, CloseInput>;

/// FFmpeg's words for one of its return codes.
std::string error_text(int code);

/// Passes `code` through; a negative one becomes an Error: "`what`: No space left on device".
int check(int code, const std::string& what);

/// What an allocating function gave, or std::bad_alloc.
template <typename Handle>
Handle* allocated(Handle* handle) {
    if (handle == nullptr) throw std::bad_alloc();
    return handle;
}

/// FFmpeg would print its own messages to the terminal: what matters reaches the user as an Error.
void be_quiet();

} // namespace radiowrap::ffmpeg
