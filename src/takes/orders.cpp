#include "base/cancellation.hpp"
#include "base/error.hpp"
#include "lib/ffmpeg/decoder.hpp"
#include "lib/ffmpeg/sha256.hpp"
#include "takes/make_takes.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <limits>

namespace radiowrap {

namespace {

/// Raised when takes are made or described differently: what the cache holds from before is then left alone.
constexpr int kTakeVersion = 1;

std::string hash_of_file(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary);
    Sha256 hash;
    std::vector<char> block(1 << 16);
    while (stream.read(block.data(), static_cast<std::streamsize>(block.size())) || stream.gcount() > 0) {
        throw_if_cancelled();
        hash.add({block.data(), static_cast<std::size_t>(stream.gcount())});
    }
    if (!stream.eof()) throw Error(fmt::format("{}: cannot be read", file.string()));
    return hash.hex();
}

void play_part(const std::filesystem::path& file, double in_s, double out_s, const SoundSink& sink) {
    AudioDecoder sound(file);
    const AudioFormat format = sound.format();
    const FrameCount in = to_frames(in_s, format.sample_rate);
    const FrameCount out =
        out_s > 0.0 ? to_frames(out_s, format.sample_rate) : std::numeric_limits<FrameCount>::max();
    AudioBuffer block(8192, format.channels);
    FrameCount at = 0;
    for (FrameCount got = 0; at < out && (got = sound.read(block.view())) > 0; at += got) {
        throw_if_cancelled();
        const FrameCount from = std::clamp<FrameCount>(in - at, 0, got),
                         to = std::clamp<FrameCount>(out - at, 0, got);
        if (from < to) sink(format, block.view().slice(from, to));
    }
    if (at <= in) throw Error(fmt::format("it ends before the in point at {:.3f} s", in_s));
}

} // namespace

TakeOrder speech_order(const Voice& voice, const std::string& spoken_text, const std::string& label) {
    const auto key = fmt::format("speech {}\n{}\n{}", kTakeVersion, voice.fingerprint(), spoken_text);
    return {sha256_hex(key), label, Edges::trim,
            [&voice, spoken_text](const SoundSink& sink) { voice.speak(spoken_text, sink); }};
}

TakeOrder file_order(const std::filesystem::path& file, Edges edges, const std::string& label, double in_s,
                     double out_s) {
    const auto hash = with_context(label, [&] { return hash_of_file(file); });
    const auto key =
        fmt::format("file {}\n{}\n{}\n{}\n{}", kTakeVersion, hash, static_cast<int>(edges), in_s, out_s);
    return {sha256_hex(key), label, edges,
            [file, in_s, out_s](const SoundSink& sink) { play_part(file, in_s, out_s, sink); }};
}

} // namespace radiowrap
