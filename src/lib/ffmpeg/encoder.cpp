#include "lib/ffmpeg/encoder.hpp"

#include "base/error.hpp"
#include "base/pending_file.hpp"
#include "lib/ffmpeg/handles.hpp"
#include "lib/ffmpeg/sample_format.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace radiowrap {

namespace {

struct CloseOutput {
    void operator()(AVFormatContext* output) const {
        avio_closep(&output->pb);
        avformat_free_context(output);
    }
};
using OutputFormat = std::unique_ptr<AVFormatContext, CloseOutput>;

/// Options for FFmpeg; what it did not know stays in here.
class Options {
public:
    explicit Options(const std::map<std::string, std::string>& options) {
        for (const auto& [key, value] : options) av_dict_set(&dictionary_, key.c_str(), value.c_str(), 0);
    }
    ~Options() { av_dict_free(&dictionary_); }
    Options(const Options&) = delete;
    Options& operator=(const Options&) = delete;

    AVDictionary** get() { return &dictionary_; }
    void require_used(const std::string& whose) const {
        if (const AVDictionaryEntry* left = av_dict_get(dictionary_, "", nullptr, AV_DICT_IGNORE_SUFFIX))
            throw Error(fmt::format("{} has no option \"{}\"", whose, left->key));
    }

private:
    AVDictionary* dictionary_ = nullptr;
};

OutputFormat open_output(const std::string& file, const std::string& muxer) {
    const std::string url = "file:" + file;
    AVFormatContext* context = nullptr;
    ffmpeg::check(avformat_alloc_output_context2(&context, nullptr, muxer.c_str(), url.c_str()),
                  fmt::format("container \"{}\"", muxer));
    OutputFormat output(context);
    output->flags |= AVFMT_FLAG_BITEXACT;
    const int code = avio_open(&output->pb, url.c_str(), AVIO_FLAG_WRITE);
    if (code < 0) throw_write_error(file, ffmpeg::error_text(code));
    return output;
}

ffmpeg::CodecContext open_codec(const EncoderSettings& settings, bool global_header) {
    const AVCodec* codec = avcodec_find_encoder_by_name(settings.codec.c_str());
    if (codec == nullptr) throw Error(fmt::format("this FFmpeg has no encoder \"{}\"", settings.codec));
    ffmpeg::CodecContext context(ffmpeg::allocated(avcodec_alloc_context3(codec)));
    context->bit_rate = settings.bit_rate;
    context->sample_rate = settings.format.sample_rate;
    context->time_base = {1, settings.format.sample_rate};
    av_channel_layout_default(&context->ch_layout, settings.format.channels);
    context->sample_fmt = ffmpeg::choose_sample_format(*codec, settings.bits);
    context->bits_per_raw_sample = settings.bits;
    context->thread_count = 1;
    context->flags |= AV_CODEC_FLAG_BITEXACT | (global_header ? AV_CODEC_FLAG_GLOBAL_HEADER : 0);
    Options options(settings.coder_options);
    ffmpeg::check(avcodec_open2(context.get(), codec, options.get()),
                  fmt::format("{} with {} Hz, {} channels, {} bit/s", settings.codec,
                              settings.format.sample_rate, settings.format.channels, settings.bit_rate));
    options.require_used(settings.codec);
    return context;
}

ffmpeg::Frame make_frame(const AVCodecContext& codec) {
    constexpr int kAnySize = 4096; // for codecs that take blocks of any length
    ffmpeg::Frame frame(ffmpeg::allocated(av_frame_alloc()));
    frame->format = codec.sample_fmt;
    frame->sample_rate = codec.sample_rate;
    frame->nb_samples = codec.frame_size > 0 ? codec.frame_size : kAnySize;
    ffmpeg::check(av_channel_layout_copy(&frame->ch_layout, &codec.ch_layout), "encoder");
    ffmpeg::check(av_frame_get_buffer(frame.get(), 0), "encoder");
    return frame;
}

} // namespace

struct AudioEncoder::State {
    State(const std::filesystem::path& path, const EncoderSettings& settings)
        : file(path.string()), bits(settings.bits), output(open_output(file, settings.muxer)),
          codec(open_codec(settings, (output->oformat->flags & AVFMT_GLOBALHEADER) != 0)),
          frame(make_frame(*codec)), frame_size(frame->nb_samples) {
        add_stream(settings.tags);
        avio_write(output->pb, reinterpret_cast<const unsigned char*>(settings.head.data()),
                   static_cast<int>(settings.head.size()));
        Options options(settings.muxer_options);
        check_written(avformat_write_header(output.get(), options.get()));
        options.require_used(fmt::format("container \"{}\"", settings.muxer));
    }

    void add_stream(const std::map<std::string, std::string>& tags) {
        stream = ffmpeg::allocated(avformat_new_stream(output.get(), codec->codec));
        stream->time_base = codec->time_base;
        ffmpeg::check(avcodec_parameters_from_context(stream->codecpar, codec.get()), file);
        for (const auto& [key, value] : tags) {
            av_dict_set(&output->metadata, key.c_str(), value.c_str(), 0);
            if (key == "language") av_dict_set(&stream->metadata, key.c_str(), value.c_str(), 0);
        }
    }

    void check_written(int code) const {
        if (code >= 0) code = output->pb->error;
        if (code < 0) throw_write_error(file, ffmpeg::error_text(code));
    }

    /// Gives the codec a frame, or none to end it, and writes the packets that come out.
    void encode(AVFrame* input) {
        ffmpeg::check(avcodec_send_frame(codec.get(), input), file);
        while (true) {
            const int code = avcodec_receive_packet(codec.get(), packet.get());
            if (code == AVERROR(EAGAIN) || code == AVERROR_EOF) return;
            ffmpeg::check(code, file);
            av_packet_rescale_ts(packet.get(), codec->time_base, stream->time_base);
            const int written = av_write_frame(output.get(), packet.get());
            av_packet_unref(packet.get());
            check_written(written);
        }
    }

    void send_frame() {
        frame->nb_samples = filled;
        frame->pts = position;
        encode(frame.get());
        position += filled;
        filled = 0;
        frame->nb_samples = frame_size;
        ffmpeg::check(av_frame_make_writable(frame.get()), file);
    }

    std::string file;
    int bits;
    OutputFormat output;
    ffmpeg::CodecContext codec;
    ffmpeg::Frame frame;
    int frame_size;
    ffmpeg::Packet packet{ffmpeg::allocated(av_packet_alloc())};
    AVStream* stream = nullptr; ///< of output
    int filled = 0;             ///< samples in `frame`
    FrameCount position = 0;    ///< of the frame's first sample
};

AudioEncoder::AudioEncoder(const std::filesystem::path& file, const EncoderSettings& settings) {
    ffmpeg::be_quiet();
    state_ = std::make_unique<State>(file, settings);
}
AudioEncoder::~AudioEncoder() = default;

void AudioEncoder::write(AudioView block) {
    State& s = *state_;
    for (FrameCount done = 0; done < block.frames();) {
        const FrameCount n = std::min<FrameCount>(block.frames() - done, s.frame_size - s.filled);
        ffmpeg::put_samples(*s.frame, s.filled, block.slice(done, done + n), s.bits);
        s.filled += static_cast<int>(n);
        done += n;
        if (s.filled == s.frame_size) s.send_frame();
    }
}

void AudioEncoder::finish() {
    State& s = *state_;
    if (s.filled > 0) s.send_frame();
    s.encode(nullptr);
    s.check_written(av_write_trailer(s.output.get()));
    const int closed = avio_closep(&s.output->pb);
    if (closed < 0) throw_write_error(s.file, ffmpeg::error_text(closed));
}

} // namespace radiowrap
