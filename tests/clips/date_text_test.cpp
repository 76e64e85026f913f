#include "clips/date_text.hpp"

#include <gtest/gtest.h>

namespace radiowrap {
namespace {

TEST(LeadingDate, ReadsTheDatesOfTags) {
    for (const char* text :
         {"2026-03-04", "2026-03-04T10:00:00Z", "2026/03/04", "2026:03:04", "20260304", "20260304 x"})
        EXPECT_EQ(leading_date(text), "2026-03-04") << text;
    for (const char* text : {"", "2026", "2026-03", "2026-02-30", "2026-13-01", "0000-00-00", "04-03-2026",
                             "2026-03-045", "202603041", "x2026-03-04", "2026-03/04"})
        EXPECT_EQ(leading_date(text), std::nullopt) << text;
}

TEST(DateInName, FindsTheOneDateAndNoOtherNumber) {
    EXPECT_EQ(date_in_name("hassan_nifi_2026-03-04_2"), "2026-03-04");
    EXPECT_EQ(date_in_name("20260304 النيفي"), "2026-03-04");
    EXPECT_EQ(date_in_name("حسن النيفي ٢٠٢٦-٠٣-٠٤"), "2026-03-04");
    EXPECT_EQ(date_in_name("2026-03-04 of 2026-03-04"), "2026-03-04");
    for (const char* stem :
         {"nifi_2", "nifi 04-03-2026", "REC 12345678901", "2026-03-04 or 2026-03-05", "99999999"})
        EXPECT_EQ(date_in_name(stem), std::nullopt) << stem;
}

TEST(IsDate, WantsADayOfTheCalendar) {
    EXPECT_TRUE(is_date("2028-02-29"));
    for (const char* text : {"2026-02-29", "2026/03/04", "20260304", "2026-03-04T", ""})
        EXPECT_FALSE(is_date(text)) << text;
}

} // namespace
} // namespace radiowrap
