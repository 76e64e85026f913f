#include "deliver/profile.hpp"

#include <utility>

namespace radiowrap {

namespace {

DeliveryProfile make_profile(std::string name, Codec codec, double target_lufs) {
    DeliveryProfile profile;
    profile.name = std::move(name);
    profile.codec = codec;
    profile.extension = file_extension(codec);
    profile.target_lufs = target_lufs;
    return profile;
}

DeliveryProfile lossless(std::string name, Codec codec) {
    DeliveryProfile profile = make_profile(std::move(name), codec, -23.0);
    profile.bits = 24;
    return profile;
}

DeliveryProfile lossy(std::string name, Codec codec, int bit_rate_kbps, double target_lufs) {
    DeliveryProfile profile = make_profile(std::move(name), codec, target_lufs);
    set_bit_rate(profile, bit_rate_kbps);
    profile.tolerance_lu = 0.3; // an encoder may move the loudness a little
    return profile;
}

/// The encoders are nearly all of what a render costs. These are the cheapest options that lose nothing
/// against the encoder's own: no more noise over the masking threshold, no narrower band
/// (scripts/codec_quality; a test holds them to it). The cheap ways of MP3 and AAC want a few bits more than
/// 128 kbit/s: half and a third of the time for that.
std::map<std::string, std::string> cheapest_options(Codec codec, int bit_rate_kbps) {
    switch (codec) {
    case Codec::mp3:
        return {{"compression_level", bit_rate_kbps >= 160 ? "7" : "5"}};
    case Codec::aac:
        if (bit_rate_kbps < 144) return {};
        return {{"aac_coder", "fast"}, {"aac_tns", "0"}, {"cutoff", "18000"}};
    case Codec::opus:
        return {{"compression_level", "4"}, {"frame_duration", "40"}};
    default:
        return {};
    }
}

/// Podcasts and streams are heard at -16 LUFS, broadcasting exchanges at -23 (EBU R 128).
std::vector<DeliveryProfile> built_in_profiles() {
    return {
        lossless("broadcast", Codec::pcm),    lossy("podcast", Codec::mp3, 160, -16.0),
        lossy("aac", Codec::aac, 144, -16.0), lossy("opus", Codec::opus, 96, -16.0),
        lossless("flac", Codec::flac),        lossy("mp2", Codec::mp2, 256, -23.0),
    };
}

bool has_option(const DeliveryProfile& profile, const char* name, std::string_view value) {
    const auto found = profile.coder_options.find(name);
    return found != profile.coder_options.end() && found->second == value;
}

} // namespace

void set_bit_rate(DeliveryProfile& profile, int bit_rate_kbps) {
    profile.bit_rate_kbps = bit_rate_kbps;
    profile.encoder_gain_db = encoder_gain_db(profile.codec, bit_rate_kbps);
    profile.headroom_db = encoder_overshoot_db(profile.codec, bit_rate_kbps);
    profile.coder_options = cheapest_options(profile.codec, bit_rate_kbps);
}

double expected_cost(const DeliveryProfile& profile) {
    switch (profile.codec) {
    case Codec::pcm:
        return 0.1;
    case Codec::flac:
        return 0.2;
    case Codec::mp2:
        return 0.3;
    case Codec::mp3:
        return has_option(profile, "compression_level", "7") ? 0.3 : 0.85;
    case Codec::opus:
        return has_option(profile, "compression_level", "4") ? 0.7 : 1.2;
    case Codec::aac:
        return has_option(profile, "aac_coder", "fast") ? 0.6 : 1.5;
    }
    return 1.0;
}

std::vector<std::string> built_in_profile_names() {
    std::vector<std::string> names;
    for (const DeliveryProfile& profile : built_in_profiles()) names.push_back(profile.name);
    return names;
}

std::optional<DeliveryProfile> built_in_profile(std::string_view name) {
    for (DeliveryProfile& profile : built_in_profiles())
        if (profile.name == name) return std::move(profile);
    return std::nullopt;
}

} // namespace radiowrap
