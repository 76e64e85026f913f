#include "clips/store/clip_file_reader.hpp"

#include "audio/loudness.hpp"
#include "audio/pump.hpp"
#include "base/cancellation.hpp"
#include "base/error.hpp"
#include "lib/ffmpeg/converted_source.hpp"
#include "lib/ffmpeg/decoder.hpp"
#include "lib/ffmpeg/sha256.hpp"

#include <fmt/format.h>

#include <cmath>
#include <fstream>

namespace radiowrap {
namespace {

/// As many channels as a meter takes.
std::unique_ptr<AudioSource> open_sound(const std::filesystem::path& file) {
    auto decoder = std::make_unique<AudioDecoder>(file);
    if (decoder->format().channels <= 2) return decoder;
    return std::make_unique<ConvertedSource>(std::move(decoder), AudioFormat{});
}

std::optional<double> known(double level) {
    if (!std::isfinite(level)) return std::nullopt;
    return level;
}

} // namespace

FileFacts SoundFileReader::describe(const std::filesystem::path& file, const std::filesystem::path& library) {
    return read_file_facts(file, library);
}

std::string SoundFileReader::hash(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary);
    Sha256 sha;
    std::vector<char> block(std::size_t{1} << 18U);
    while (stream) {
        throw_if_cancelled();
        stream.read(block.data(), static_cast<std::streamsize>(block.size()));
        sha.add({block.data(), static_cast<std::size_t>(stream.gcount())});
    }
    if (!stream.eof()) throw Error(fmt::format("{}: cannot be read", file.string()));
    return sha.hex();
}

ClipLevel SoundFileReader::measure(const std::filesystem::path& file) {
    const auto source = open_sound(file);
    LoudnessMeter meter(source->format());
    pump(*source, [&](AudioView block) {
        throw_if_cancelled();
        meter.add(block);
    });
    const Loudness loudness = meter.loudness();
    return {known(loudness.integrated_lufs), known(loudness.max_true_peak_dbtp)};
}

} // namespace radiowrap
