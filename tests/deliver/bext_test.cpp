#include "deliver/bext.hpp"

#include <gtest/gtest.h>

namespace radiowrap {
namespace {

TEST(BroadcastInfo, IsAsciiWhateverTheTitleIs) {
    Tags tags;
    tags.title = "تركيا: “وقف إطلاق النار”";
    tags.artist = "Élodie Müller";
    const BroadcastInfo info = broadcast_info(tags);
    EXPECT_EQ(info.description, "trkya: \"wqf atlaq alnar\"");
    EXPECT_EQ(info.originator, "Elodie Muller");
}

TEST(BroadcastInfo, HasADateOnlyWhereTheReportHasAWholeOne) {
    Tags tags;
    tags.date = "2019-09-05";
    EXPECT_EQ(broadcast_info(tags).origination_date, "2019-09-05");
    EXPECT_EQ(broadcast_info(tags).origination_time, "00:00:00");
    tags.date = "2019";
    EXPECT_EQ(broadcast_info(tags).origination_date, "");
    EXPECT_EQ(broadcast_info(tags).origination_time, "");
}

TEST(BroadcastInfo, HasTheLoudnessInHundredths) {
    BroadcastInfo info;
    set_loudness(info, {-23.004, 5.126, -17.999, -20.5, -1.006}, to_frames(60.0));
    EXPECT_EQ(info.loudness_value, -2300);
    EXPECT_EQ(info.loudness_range, 513);
    EXPECT_EQ(info.max_momentary_loudness, -1800);
    EXPECT_EQ(info.max_short_term_loudness, -2050);
    EXPECT_EQ(info.max_true_peak_level, -101);
}

TEST(BroadcastInfo, LeavesUnsetWhatCouldNotBeMeasured) {
    BroadcastInfo info;
    set_loudness(info, {}, to_frames(0.2));
    EXPECT_EQ(info.loudness_value, 0x7FFF);
    EXPECT_EQ(info.max_true_peak_level, 0x7FFF);
    EXPECT_EQ(info.max_momentary_loudness, 0x7FFF);
    EXPECT_EQ(info.max_short_term_loudness, 0x7FFF);
    set_loudness(info, {-23.0, 5.0, -18.0, -20.0, -1.0}, to_frames(60.0) - 1);
    EXPECT_EQ(info.loudness_range, 0x7FFF); // not stable under a minute
}

} // namespace
} // namespace radiowrap
