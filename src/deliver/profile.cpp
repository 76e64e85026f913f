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

DeliveryProfile lossy(std::string name, Codec codec, int bit_rate_kbps, double target_lufs,
                      std::map<std::string, std::string> coder_options) {
    DeliveryProfile profile = make_profile(std::move(name), codec, target_lufs);
    set_bit_rate(profile, bit_rate_kbps);
    profile.tolerance_lu = 0.3; // an encoder may move the loudness a little
    profile.coder_options = std::move(coder_options);
    return profile;
}

/// The encoders are nearly all of what a render costs. Their settings are the cheapest that lose nothing against the
/// encoder's own at 128 (MP3, AAC) and 96 kbit/s (Opus): no more noise over the masking threshold, no narrower band
/// (scripts/codec_quality; a test holds them to it). MP3 and AAC take a few more bits for half and a third of the time.
///
/// Podcasts and streams are heard at -16 LUFS, broadcasting exchanges at -23 (EBU R 128).
std::vector<DeliveryProfile> built_in_profiles() {
    return {
        lossless("broadcast", Codec::pcm),
        lossy("podcast", Codec::mp3, 160, -16.0, {{"compression_level", "7"}}),
        lossy("aac", Codec::aac, 144, -16.0,
              {{"aac_coder", "fast"}, {"aac_tns", "0"}, {"cutoff", "18000"}}),
        lossy("opus", Codec::opus, 96, -16.0, {{"compression_level", "4"}, {"frame_duration", "40"}}),
        lossless("flac", Codec::flac),
        lossy("mp2", Codec::mp2, 256, -23.0, {}),
    };
}

} // namespace

void set_bit_rate(DeliveryProfile& profile, int bit_rate_kbps) {
    profile.bit_rate_kbps = bit_rate_kbps;
    profile.encoder_gain_db = encoder_gain_db(profile.codec, bit_rate_kbps);
    profile.headroom_db = encoder_overshoot_db(profile.codec, bit_rate_kbps);
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
