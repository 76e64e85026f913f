#include "article/headline.hpp"
#include "article/rules.hpp"

#include <gtest/gtest.h>

namespace radiowrap {
namespace {

TEST(SplitHeadline, TakesARubricOff) {
    for (const char* line : {"تقرير| الجسر القديم يغلق أبوابه", "تقرير خاص | الجسر القديم يغلق أبوابه"}) {
        const SplitHeadline split = split_headline(line, &article_language("ar"));
        EXPECT_EQ(split.text, "الجسر القديم يغلق أبوابه");
        EXPECT_EQ(split.rubric, std::string(line).substr(0, std::string(line).find('|') + 1));
    }
    EXPECT_EQ(split_headline("تقرير| الجسر القديم", nullptr).text, "الجسر القديم");
}

TEST(SplitHeadline, TakesTheStationsNameOff) {
    const SplitHeadline split =
        split_headline("تقرير| الجسر القديم يغلق أبوابه | راديو المدى", &article_language("ar"));
    EXPECT_EQ(split.text, "الجسر القديم يغلق أبوابه");
    EXPECT_EQ(split.station, "راديو المدى");
    EXPECT_EQ(split_headline("A bridge too old | Harbour Radio", &article_language("en")).station,
              "Harbour Radio");
}

TEST(SplitHeadline, AnotherHeadlineStaysWhole) {
    for (const char* line : {"الجسر القديم يغلق أبوابه", "الجسر القديم يغلق | العبارة تعود من جديد", "تقرير|",
                             "الجسر | النهر", "تقرير: الجسر القديم"}) {
        EXPECT_EQ(split_headline(line, &article_language("ar")).text, line);
        EXPECT_FALSE(split_headline(line, &article_language("ar")).rubric);
    }
}

TEST(IsSlug, KnowsLinesForMachines) {
    for (const char* line : {"bridge-milltown-2nd", "URGENT/BRIDGE", "bc-bridge", "BRIDGE_MILLTOWN"})
        EXPECT_TRUE(is_slug(line, true)) << line;
    EXPECT_TRUE(is_slug("bridge-milltown-2nd", false));
    for (const char* line : {"Storm-hit", "الجسر-القديم", "A bridge-builder", "12-03", "Bridge", "-a-b-", ""})
        EXPECT_FALSE(is_slug(line, false)) << line;
}

} // namespace
} // namespace radiowrap
