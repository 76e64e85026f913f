#include "lib/ffmpeg/input.hpp"

#include "base/error.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <fstream>

namespace radiowrap::ffmpeg {

namespace {

void require_content(const std::filesystem::path& file) {
    std::error_code problem;
    const auto status = std::filesystem::status(file, problem);
    if (!std::filesystem::exists(status))
        throw Error(fmt::format("{}: there is no such file", file.string()));
    if (std::filesystem::is_directory(status))
        throw Error(fmt::format("{}: is a folder; a sound file is expected", file.string()));
    if (std::filesystem::is_regular_file(status) && std::filesystem::file_size(file, problem) == 0)
        throw Error(fmt::format("{}: the file is empty (0 bytes)", file.string()));
}

/// How much longer than the file is a RIFF file's own statement of its size, as a factor. FFmpeg believes the
/// file.
double riff_overstatement(const std::filesystem::path& file) {
    // Programs that write a WAV to a pipe do not know the size yet and state about 2 or 4 GiB.
    constexpr std::uint32_t kUnknown = 0x7FF00000;
    std::array<unsigned char, 8> head{};
    std::ifstream stream(file, std::ios::binary);
    if (!stream.read(reinterpret_cast<char*>(head.data()), head.size())) return 1.0;
    if (std::string(head.begin(), head.begin() + 4) != "RIFF") return 1.0;
    const std::uint32_t stated =
        head[4] | head[5] << 8U | head[6] << 16U | static_cast<std::uint32_t>(head[7]) << 24U;
    if (stated >= kUnknown) return 1.0;
    return (stated + 8.0) / static_cast<double>(std::filesystem::file_size(file));
}

} // namespace

InputFormat open_input(const std::filesystem::path& file) {
    be_quiet();
    require_content(file);
    AVIOContext* bytes = nullptr;
    check(avio_open(&bytes, ("file:" + file.string()).c_str(), AVIO_FLAG_READ), file.string());
    AVFormatContext* context = allocated(avformat_alloc_context());
    context->pb = bytes;
    // Playlists name other files and addresses: with no protocol allowed, none of them can be opened.
    AVDictionary* options = nullptr;
    av_dict_set(&options, "protocol_whitelist", "none", 0);
    const int code = avformat_open_input(&context, file.c_str(), nullptr, &options);
    av_dict_free(&options);
    if (code < 0) avio_closep(&bytes);
    if (code < 0)
        throw Error(fmt::format("{}: not a sound file that can be read, or damaged at its beginning ({})",
                                file.string(), error_text(code)));
    InputFormat input(context);
    check(avformat_find_stream_info(input.get(), nullptr), file.string());
    return input;
}

AVStream& best_audio_stream(AVFormatContext& input, const std::filesystem::path& file) {
    const int index = av_find_best_stream(&input, AVMEDIA_TYPE_AUDIO, -1, -1, nullptr, 0);
    if (index >= 0) return *input.streams[index];
    const bool video = av_find_best_stream(&input, AVMEDIA_TYPE_VIDEO, -1, -1, nullptr, 0) >= 0;
    throw Error(fmt::format("{}: {}", file.string(),
                            video ? "has pictures but no sound; export the sound and use that"
                                  : "has no sound in it"));
}

std::int64_t announced_frames(const AVFormatContext& input, const AVStream& stream,
                              const std::filesystem::path& file, int sample_rate) {
    const double overstatement = riff_overstatement(file);
    if (input.duration_estimation_method == AVFMT_DURATION_FROM_BITRATE && overstatement <= 1.0) return 0;
    const double seconds = stream.duration > 0
                               ? static_cast<double>(stream.duration) * av_q2d(stream.time_base)
                               : static_cast<double>(input.duration) / AV_TIME_BASE;
    return std::max<std::int64_t>(0, std::llround(seconds * overstatement * sample_rate));
}

} // namespace radiowrap::ffmpeg
