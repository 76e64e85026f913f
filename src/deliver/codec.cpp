#include "deliver/codec.hpp"

#include <algorithm>
#include <array>

namespace radiowrap {

namespace {

struct Row {
    Codec codec;
    std::string_view name, extension;
};
constexpr std::array kCodecs{
    Row{Codec::pcm, "pcm", "wav"}, Row{Codec::flac, "flac", "flac"}, Row{Codec::mp3, "mp3", "mp3"},
    Row{Codec::mp2, "mp2", "mp2"}, Row{Codec::aac, "aac", "m4a"},    Row{Codec::opus, "opus", "opus"},
};

const Row& row(Codec codec) { return *std::ranges::find(kCodecs, codec, &Row::codec); }

constexpr FrameCount kMpegFrame = 1152, kLameDelay = 1105;

FrameCount round_up(FrameCount frames, FrameCount multiple) {
    return (frames + multiple - 1) / multiple * multiple;
}

} // namespace

std::string_view codec_name(Codec codec) { return row(codec).name; }
std::string_view file_extension(Codec codec) { return row(codec).extension; }

std::optional<Codec> find_codec(std::string_view name) {
    const auto* found = std::ranges::find(kCodecs, name, &Row::name);
    if (found == kCodecs.end()) return std::nullopt;
    return found->codec;
}

std::vector<std::string_view> codec_names() {
    std::vector<std::string_view> names;
    for (const Row& codec : kCodecs) names.push_back(codec.name);
    return names;
}

bool BitRates::allow(int rate) const {
    if (fixed) return std::ranges::find(kbps, rate) != kbps.end();
    return rate >= kbps.front() && rate <= kbps.back();
}

BitRates bit_rates(Codec codec) {
    switch (codec) {
    case Codec::mp3:
        return {{64, 80, 96, 112, 128, 160, 192, 224, 256, 320}};
    case Codec::mp2:
        return {{128, 160, 192, 224, 256, 320, 384}}; // below, layer 2 does not carry 48 kHz stereo well
    case Codec::aac:
        return {{64, 320}, false};
    case Codec::opus:
        return {{48, 256}, false}; // below, libopus takes up to 1.5 LU from a stereo bed
    default:
        return {};
    }
}

double encoder_gain_db(Codec codec, int bit_rate_kbps) {
    if (codec != Codec::mp3) return 0.0;
    // LAME multiplies by this at constant bit rates.
    const double scale = bit_rate_kbps <= 160   ? 0.95
                         : bit_rate_kbps == 192 ? 0.97
                         : bit_rate_kbps == 224 ? 0.98
                                                : 1.0;
    return -gain_to_db(scale);
}

double encoder_overshoot_db(Codec codec, int bit_rate_kbps) {
    if (is_lossless(codec)) return 0.0;
    return codec == Codec::opus && bit_rate_kbps < 96 ? 1.2 : 0.9;
}

FrameCount decoded_frames(Codec codec, FrameCount frames) {
    switch (codec) {
    case Codec::mp2:
        return round_up(frames + kMp2Delay, kMpegFrame); // nothing in the file says where it ends
    case Codec::aac:
        return round_up(frames, 1024); // few players trim the last packet
    case Codec::mp3: {
        // The padding to trim is stated in the file, but less than a decoder's delay of 529 frames cannot be.
        const FrameCount padded = round_up(frames + kLameDelay, kMpegFrame) - kLameDelay;
        return padded - frames < 47 ? padded : frames;
    }
    default:
        return frames;
    }
}

} // namespace radiowrap
