#include "script/file/times.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <random>

namespace radiowrap {
namespace {

TEST(ScriptTimes, AreReadAsPeopleWriteThem) {
    EXPECT_EQ(read_time("1:23.5"), 83.5);
    EXPECT_EQ(read_time("0:00"), 0.0);
    EXPECT_EQ(read_time("75:00"), 4500.0);
    EXPECT_EQ(read_time("1:00:02.25"), 3602.25);
    EXPECT_EQ(read_time("12.75"), 12.75);
    EXPECT_EQ(read_time("45"), 45.0);
    EXPECT_EQ(read_time("١:٠٢٫٥"), 62.5);
    EXPECT_EQ(read_time("\u20680:03,5\u2069"), 3.5);
    for (const char* text : {"", "-1", "1:60", "1:2:3:4", "1:", ":30", "1:23.", "1.5:00", "1e3", "0:03 s",
                             "nan", "1:99:00", "9999999", "100:00:00", "1:003", "1..2"})
        EXPECT_EQ(read_time(text), std::nullopt) << text;
}

TEST(ScriptTimes, AreWrittenWithTheDecimalsTheyNeed) {
    EXPECT_EQ(write_time(83.5), "1:23.5");
    EXPECT_EQ(write_time(4.0), "0:04.0");
    EXPECT_EQ(write_time(3599.95), "59:59.95");
    EXPECT_EQ(write_time(1e-12), "0:00.0");
    EXPECT_EQ(write_time(-0.1), std::nullopt);
    EXPECT_EQ(write_time(1e9), std::nullopt);
    EXPECT_EQ(write_time(std::nan("")), std::nullopt);
    EXPECT_EQ(write_time(std::numeric_limits<double>::infinity()), std::nullopt);
}

TEST(ScriptTimes, AreTheSameNumberAfterwards) {
    std::mt19937 random(4);
    std::uniform_real_distribution<double> power(-8.0, 5.5);
    for (int i = 0; i < 20000; ++i) {
        const double seconds = std::pow(10.0, power(random));
        const auto written = write_time(seconds);
        ASSERT_TRUE(written);
        ASSERT_EQ(read_time(*written), seconds) << *written;
    }
}

} // namespace
} // namespace radiowrap
