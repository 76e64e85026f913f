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

} // namespace

RiffSize read_riff_size(const std::filesystem::path& file) {
    // Programs that write a WAV into a pipe do not know the size yet and state 0 or about 2 or 4 GiB.
    constexpr std::int64_t kUnknown = 0x7FF00000;
    std::array<unsigned char, 8> head{};
    std::ifstream stream(file, std::ios::binary);
    if (!stream.read(reinterpret_cast<char*>(head.data()), head.size())) return {};
    if (std::string(head.begin(), head.begin() + 4) != "RIFF") return {};
    const std::int64_t behind_head = std::int64_t{head[4]} | std::int64_t{head[5]} << 8 |
                                     std::int64_t{head[6]} << 16 | std::int64_t{head[7]} << 24;
    RiffSize size{.stated_bytes = behind_head + 8};
    size.missing_bytes = size.stated_bytes - static_cast<std::int64_t>(std::filesystem::file_size(file));
    size.is_unknown = behind_head == 0 || (size.missing_bytes > 0 && size.stated_bytes >= kUnknown);
    return size;
}

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
    const RiffSize riff = read_riff_size(file);
    if (riff.is_unknown) return 0;
    if (input.duration_estimation_method == AVFMT_DURATION_FROM_BITRATE && riff.missing_bytes <= 0) return 0;
    const double overstatement = riff.missing_bytes > 0
                                     ? static_cast<double>(riff.stated_bytes) /
                                           static_cast<double>(riff.stated_bytes - riff.missing_bytes)
                                     : 1.0;
    const double seconds = stream.duration > 0
                               ? static_cast<double>(stream.duration) * av_q2d(stream.time_base)
                               : static_cast<double>(input.duration) / AV_TIME_BASE;
    return std::max<std::int64_t>(0, std::llround(seconds * overstatement * sample_rate));
}

} // namespace radiowrap::ffmpeg
