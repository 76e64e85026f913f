#pragma once

#include "deliver/codec.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace radiowrap {

class TomlTable;

/// What a destination asks for. Sound goes in at 48 kHz stereo.
struct DeliveryProfile {
    std::string name;
    Codec codec = Codec::pcm;
    std::string extension; ///< without the dot
    int bit_rate_kbps = 0; ///< lossy codecs
    int bits = 0;          ///< lossless codecs: 16 or 24
    double target_lufs = -23.0;
    double ceiling_dbtp = -1.0; ///< true peak of the decoded file
    double tolerance_lu = 0.2;  ///< of the decoded file's integrated loudness
    /// Added in front of the encoder, which takes it away again.
    double encoder_gain_db = 0.0;
    /// How far the decoded peak may rise over the one that went in. The limiter in front of the encoder works
    /// at ceiling_dbtp - headroom_db, in front of encoder_gain_db.
    double headroom_db = 0.0;
    /// FFmpeg's options for the encoder.
    std::map<std::string, std::string> coder_options;
};

/// "broadcast", "podcast", "aac", "opus", "flac", "mp2".
std::vector<std::string> built_in_profile_names();
std::optional<DeliveryProfile> built_in_profile(std::string_view name);

/// Sets the bit rate and what depends on it: encoder_gain_db, headroom_db and coder_options.
void set_bit_rate(DeliveryProfile& profile, int bit_rate_kbps);

/// What encoding and proving costs, in seconds of a core for a minute of sound: only to order by.
double expected_cost(const DeliveryProfile& profile);

/// A `[[deliver]]` table of a station file: a built-in profile (`profile`, or the one of `codec`) and what
/// differs from it: name, extension, bit_rate, bits, target_lufs, ceiling_dbtp, tolerance_lu, headroom_db,
/// [coder]. Throws Error naming line and key.
DeliveryProfile read_profile(const TomlTable& table);

} // namespace radiowrap
