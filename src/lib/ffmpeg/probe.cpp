#include "lib/ffmpeg/probe.hpp"

#include "base/ascii_case.hpp"
#include "base/duration.hpp"
#include "base/error.hpp"
#include "lib/ffmpeg/decoder.hpp"
#include "lib/ffmpeg/input.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

namespace radiowrap {
namespace {

/// Containers round their length to a packet, and codecs hide a little of their first and last one.
constexpr double kMissingSeconds = 0.1;
constexpr double kTailSeconds = 1.0;

[[noreturn]] void fail_cut_off(const std::filesystem::path& file, double stated) {
    throw Error(fmt::format("{}: breaks off: it states {} of sound, but its end is missing; copy it again",
                            file.string(), format_duration(stated)));
}

class Probe {
public:
    explicit Probe(const std::filesystem::path& file)
        : file_(file), input_(ffmpeg::open_input(file)), stream_(ffmpeg::best_audio_stream(*input_, file)) {}
    AudioInfo info();

private:
    std::optional<double> stated_length() const;
    double read_to_end(double from_seconds);
    double length();

    const std::filesystem::path& file_;
    ffmpeg::InputFormat input_;
    AVStream& stream_;
};

void add_tags(AudioInfo& info, const AVDictionary* tags) {
    const AVDictionaryEntry* tag = nullptr;
    while ((tag = av_dict_get(tags, "", tag, AV_DICT_IGNORE_SUFFIX)) != nullptr) {
        info.tags.emplace(ascii_lower(tag->key), tag->value);
    }
}

/// Where a WAV is shorter than it states, FFmpeg takes what is there without a word.
std::optional<double> Probe::stated_length() const {
    const double rate = static_cast<double>(stream_.codecpar->bit_rate) / 8;
    const ffmpeg::RiffSize riff = ffmpeg::read_riff_size(file_);
    if (riff.is_unknown && rate > 0.0) return std::nullopt;
    if (rate > 0.0 && static_cast<double>(riff.missing_bytes) > kMissingSeconds * rate)
        fail_cut_off(file_, static_cast<double>(riff.stated_bytes) / rate);
    if (input_->duration_estimation_method == AVFMT_DURATION_FROM_BITRATE) return std::nullopt;
    if (stream_.duration > 0) return static_cast<double>(stream_.duration) * av_q2d(stream_.time_base);
    if (input_->duration > 0) return static_cast<double>(input_->duration) / AV_TIME_BASE;
    return std::nullopt;
}

/// Where the last packet ends, in seconds from the start of the stream; 0 when there is none from here on.
double Probe::read_to_end(double from_seconds) {
    const double tick = av_q2d(stream_.time_base);
    const std::int64_t start = stream_.start_time == AV_NOPTS_VALUE ? 0 : stream_.start_time;
    const auto place = start + static_cast<std::int64_t>(from_seconds / tick);
    av_seek_frame(input_.get(), stream_.index, place,
                  AVSEEK_FLAG_BACKWARD); // if not, everything is read: slow, right
    const ffmpeg::Packet packet(ffmpeg::allocated(av_packet_alloc()));
    std::int64_t end = start;
    while (av_read_frame(input_.get(), packet.get()) >= 0) { // ends with the file
        if (packet->stream_index == stream_.index && packet->pts != AV_NOPTS_VALUE)
            end = std::max(end, packet->pts + packet->duration);
        av_packet_unref(packet.get());
    }
    return static_cast<double>(end - start) * tick;
}

double Probe::length() {
    const auto stated = stated_length();
    const double end = read_to_end(stated ? std::max(0.0, *stated - kTailSeconds) : 0.0);
    if (stated && end < *stated - kMissingSeconds) fail_cut_off(file_, *stated);
    return stated.value_or(end);
}

AudioInfo Probe::info() {
    AudioInfo info;
    info.format =
        AudioDecoder(file_).format(); // decodes a frame: some garbage is taken for sound by its name alone
    add_tags(info, input_->metadata);
    add_tags(info, stream_.metadata);
    info.seconds = length();
    if (info.seconds <= 0.0) throw Error(file_.string() + ": holds no sound: its length is zero");
    return info;
}

} // namespace

AudioInfo probe_audio(const std::filesystem::path& file) { return Probe(file).info(); }

} // namespace radiowrap
