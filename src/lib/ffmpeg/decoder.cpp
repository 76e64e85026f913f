#include "lib/ffmpeg/decoder.hpp"

#include "base/duration.hpp"
#include "base/error.hpp"
#include "lib/ffmpeg/input.hpp"
#include "lib/ffmpeg/interleaver.hpp"
#include "lib/ffmpeg/packet_decoder.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace radiowrap {

namespace {

/// A damaged stretch of a broadcast recording is some packets long; a file damaged for longer is no clip.
constexpr int kMostDamagedInARow = 16;
constexpr int kLowestRate = 2000, kHighestRate = 768000;
/// Headers estimate, and count the codec's delay and padding; a file that was cut off lacks more.
constexpr double kLeastOfAnnounced = 0.98, kPaddingSeconds = 0.1;

} // namespace

struct AudioDecoder::State {
    explicit State(const std::filesystem::path& path)
        : file(path.string()), input(ffmpeg::open_input(path)),
          stream(&ffmpeg::best_audio_stream(*input, path)) {
        for (unsigned i = 0; i < input->nb_streams; ++i)
            if (input->streams[i] != stream) input->streams[i]->discard = AVDISCARD_ALL;
        codec = with_context(file, [&] { return ffmpeg::open_packet_decoder(*stream); });
        // Only a decoded frame tells the truth about the format.
        if (!decode_frame()) throw Error(file + ": has no sound in it, or only damage");
        format = {frame->sample_rate, frame->ch_layout.nb_channels};
        if (format.sample_rate < kLowestRate || format.sample_rate > kHighestRate)
            throw Error(fmt::format("{}: states {} samples a second; its header is damaged", file,
                                    format.sample_rate));
        announced = ffmpeg::announced_frames(*input, *stream, path, format.sample_rate);
        take_frame();
    }

    [[nodiscard]] std::string place() const {
        return fmt::format("{}: at {}", file, format_duration(to_seconds(position, format.sample_rate)));
    }

    void count_damage(int code) {
        if (++damaged_in_a_row > kMostDamagedInARow)
            throw Error(fmt::format("{}: damaged ({}); copy it again or use another recording", place(),
                                    ffmpeg::error_text(code)));
    }

    /// Feeds the codec one packet of the stream, or its end.
    void feed() {
        while (true) {
            const int code = av_read_frame(input.get(), packet.get());
            if (code == AVERROR_EOF || code == AVERROR_INVALIDDATA) break;
            if (code < 0)
                throw Error(fmt::format("{}: cannot be read on ({}); copy the file again", place(),
                                        ffmpeg::error_text(code)));
            const bool ours = packet->stream_index == stream->index;
            const int sent = ours ? codec->send(packet.get()) : 0;
            av_packet_unref(packet.get());
            if (sent < 0) count_damage(sent);
            if (ours && sent >= 0) return;
        }
        codec->send(nullptr);
    }

    bool decode_frame() {
        while (true) {
            const int code = codec->receive(*frame);
            if (code == AVERROR_EOF) return false;
            if (code == AVERROR(EAGAIN)) {
                feed();
            } else if (code < 0) {
                count_damage(code);
            } else if (frame->nb_samples > 0) {
                damaged_in_a_row = 0;
                return true;
            }
        }
    }

    void take_frame() {
        if (frame->sample_rate != format.sample_rate)
            throw Error(fmt::format("{}: the sample rate changes; export the file anew", place()));
        decoded = with_context(file, [&] { return interleaver.interleave(*frame, format.channels); });
        for (float& sample : decoded.samples()) // a float file can hold what is no number
            if (!std::isfinite(sample)) sample = 0.0F;
        used = 0;
    }

    void require_whole() const {
        const double least = kLeastOfAnnounced * to_seconds(announced, format.sample_rate) - kPaddingSeconds;
        if (to_seconds(position, format.sample_rate) >= least) return;
        throw Error(fmt::format("{}: ends although the file announces {}: it was cut off; copy it again",
                                place(), format_duration(to_seconds(announced, format.sample_rate))));
    }

    std::string file;
    ffmpeg::InputFormat input;
    AVStream* stream; ///< of input
    std::unique_ptr<ffmpeg::PacketDecoder> codec;
    ffmpeg::Packet packet{ffmpeg::allocated(av_packet_alloc())};
    ffmpeg::Frame frame{ffmpeg::allocated(av_frame_alloc())};
    ffmpeg::Interleaver interleaver;
    AudioFormat format;
    MutableAudioView decoded{nullptr, 0, 1}; ///< of interleaver
    FrameCount used = 0;                     ///< frames of `decoded` that were read
    FrameCount position = 0;
    FrameCount announced = 0;
    int damaged_in_a_row = 0;
};

AudioDecoder::AudioDecoder(const std::filesystem::path& file) : state_(std::make_unique<State>(file)) {}
AudioDecoder::~AudioDecoder() = default;

AudioFormat AudioDecoder::format() const { return state_->format; }

FrameCount AudioDecoder::read(MutableAudioView out) {
    State& s = *state_;
    FrameCount done = 0;
    while (done < out.frames()) {
        if (s.used == s.decoded.frames()) {
            if (!s.decode_frame()) {
                s.require_whole();
                break;
            }
            s.take_frame();
        }
        const FrameCount n = std::min(out.frames() - done, s.decoded.frames() - s.used);
        const auto from = s.decoded.slice(s.used, s.used + n).samples();
        std::copy(from.begin(), from.end(), out.slice(done, done + n).data());
        s.used += n;
        s.position += n;
        done += n;
    }
    return done;
}

} // namespace radiowrap
