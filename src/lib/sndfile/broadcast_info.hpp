#pragma once

#include <cstdint>
#include <string>

namespace radiowrap {

/// The `bext` chunk of a Broadcast Wave file, version 2 (EBU Tech 3285): ASCII texts, cut to their fields'
/// sizes.
struct BroadcastInfo {
    /// A loudness field that says nothing.
    static constexpr std::int16_t kUnset = 0x7FFF;

    std::string description;              ///< 256
    std::string originator;               ///< 32
    std::string originator_reference;     ///< 32
    std::string origination_date;         ///< YYYY-MM-DD
    std::string origination_time;         ///< HH:MM:SS
    std::uint64_t time_reference = 0;     ///< frames since midnight
    std::int16_t loudness_value = kUnset; ///< this and the following in hundredths of LUFS, LU, dBTP
    std::int16_t loudness_range = kUnset;
    std::int16_t max_true_peak_level = kUnset;
    std::int16_t max_momentary_loudness = kUnset;
    std::int16_t max_short_term_loudness = kUnset;
};

} // namespace radiowrap
