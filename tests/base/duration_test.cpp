#include "base/duration.hpp"

#include <gtest/gtest.h>

namespace radiowrap {
namespace {

TEST(FormatDuration, WritesMinutesSecondsAndTenths) {
    EXPECT_EQ(format_duration(0.0), "0:00.0");
    EXPECT_EQ(format_duration(7.04), "0:07.0");
    EXPECT_EQ(format_duration(83.25), "1:23.3");
    EXPECT_EQ(format_duration(3661.5), "61:01.5");
}

TEST(FormatDuration, CarriesRoundedTenthsIntoTheMinute) { EXPECT_EQ(format_duration(59.96), "1:00.0"); }

TEST(FormatDuration, WritesASignOnlyWhereSomethingIsLeftOfIt) {
    EXPECT_EQ(format_duration(-83.25), "-1:23.3");
    EXPECT_EQ(format_duration(-0.01), "0:00.0");
}

} // namespace
} // namespace radiowrap
