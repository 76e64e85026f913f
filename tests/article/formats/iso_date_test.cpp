#include "article/formats/iso_date.hpp"

#include <gtest/gtest.h>

namespace radiowrap {
namespace {

TEST(IsoDate, KnowsTheDatesOfMachines) {
    for (const char* text : {"2026-03-09", "2026-03-09T23:10:00+03:00", "20260309T101500Z", " 20260309",
                             "Mon, 09 Mar 2026 10:00:00 +0300", "9 March 2026"})
        EXPECT_EQ(iso_date(text), "2026-03-09") << text;
    for (const char* text : {"", "2026", "2026-13-01", "2026-03-32", "yesterday", "Mon, 09 Foo 2026",
                             "-026-03-09", "09/03/2026"})
        EXPECT_FALSE(iso_date(text)) << text;
}

TEST(MachineSeconds, KnowsClocksAndDurations) {
    EXPECT_EQ(machine_seconds("83"), 83.0);
    EXPECT_EQ(machine_seconds("1:23"), 83.0);
    EXPECT_EQ(machine_seconds("00:01:23.5"), 83.5);
    EXPECT_EQ(machine_seconds("PT1M23S"), 83.0);
    for (const char* text : {"", "0", "-3", "x", "1:2:3:4", "PT", "PTX", "1e999", "nan", "12 s"})
        EXPECT_FALSE(machine_seconds(text)) << text;
}

} // namespace
} // namespace radiowrap
