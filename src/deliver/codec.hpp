#pragma once

#include "audio/frames.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace radiowrap {

/// The kinds of file that can be delivered.
enum class Codec { pcm, flac, mp3, mp2, aac, opus };

/// The name in station files: "pcm", "flac", "mp3", "mp2", "aac", "opus".
std::string_view codec_name(Codec codec);
std::optional<Codec> find_codec(std::string_view name);
std::vector<std::string_view> codec_names();

/// Without the dot: "wav", "m4a".
std::string_view file_extension(Codec codec);

[[nodiscard]] constexpr bool is_lossless(Codec codec) { return codec == Codec::pcm || codec == Codec::flac; }

/// The bit rates in kbit/s of a lossy codec for stereo at 48 kHz. Codecs without a fixed list take any rate
/// between the first and the last.
struct BitRates {
    std::vector<int> kbps;
    bool fixed = true;
    [[nodiscard]] bool allow(int rate) const;
};
BitRates bit_rates(Codec codec);

/// What the encoder takes away from the level, in dB, and what is therefore added in front of it.
double encoder_gain_db(Codec codec, int bit_rate_kbps);

/// How far the decoded peak of loud speech may rise over the one that went in, in dB (measured with the coder
/// options of the built-in profiles: Opus 0.8, the others 0.6; rare sounds rise further). One figure for all,
/// so that deliveries of one loudness share one master.
double encoder_overshoot_db(Codec codec, int bit_rate_kbps);

/// Frames of silence in front of what is decoded from a layer 2 file, which can say nothing of its delay.
inline constexpr FrameCount kMp2Delay = 481;

/// How many frames a player decodes from a file of `frames` frames.
FrameCount decoded_frames(Codec codec, FrameCount frames);

} // namespace radiowrap
