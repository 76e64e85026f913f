#include "deliver/bext.hpp"

#include "lib/icu/ascii.hpp"

#include <cmath>
#include <limits>

namespace radiowrap {

namespace {

constexpr double kShortestForRange_s = 60.0;

std::int16_t hundredths(double value) {
    const double scaled = std::round(value * 100.0);
    if (!(std::abs(scaled) < BroadcastInfo::kUnset)) return BroadcastInfo::kUnset; // infinite too
    return static_cast<std::int16_t>(scaled);
}

bool is_full_date(const std::string& date) { return date.size() == std::string_view("YYYY-MM-DD").size(); }

} // namespace

BroadcastInfo broadcast_info(const Tags& tags) {
    BroadcastInfo info;
    info.description = to_ascii(tags.title);
    info.originator = to_ascii(tags.artist);
    if (is_full_date(tags.date)) {
        info.origination_date = tags.date;
        info.origination_time = "00:00:00"; // a report has a date, no hour
    }
    return info;
}

void set_loudness(BroadcastInfo& info, const Loudness& loudness, FrameCount frames) {
    info.loudness_value = hundredths(loudness.integrated_lufs);
    if (to_seconds(frames) >= kShortestForRange_s) info.loudness_range = hundredths(loudness.range_lu);
    info.max_true_peak_level = hundredths(loudness.max_true_peak_dbtp);
    info.max_momentary_loudness = hundredths(loudness.max_momentary_lufs);
    info.max_short_term_loudness = hundredths(loudness.max_short_term_lufs);
}

} // namespace radiowrap
