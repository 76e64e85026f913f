#include "article/rules.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace radiowrap {
namespace {

using testing::Contains;
using testing::Not;

const std::string body =
    "\n\nThe bridge over the river will close on Monday for the whole of the summer.\n\nThe "
    "council says that nobody will have to walk.\n\n";

TEST(AgencyLines, UnderTheStoryAreDropped) {
    for (const char* line : {"NEB/HT/KL", "blb/rcf", "dpa hol yyzz n1 ku", "EFE",
                             "14-Nov-98 3:12 PM EDT (2012 UTC)", "November 3, 2014 - 4:31 PM ET"}) {
        EXPECT_THAT(read("Bridge closing" + body + line + "\n").dropped, Contains(line));
        EXPECT_EQ(read("Bridge closing" + body + line + "\n").paragraphs.size(), 2u) << line;
    }
}

TEST(AgencyLines, AreNoLinesOfTheStory) {
    for (const char* line :
         {"Nobody in the town knows why", "We will go on.", "AP said no.", "EU 2030 goals"})
        EXPECT_THAT(read("Bridge closing" + body + line + "\n").paragraphs, Contains(line));
}

TEST(HeadLines, OfOneWordAboveTheHeadlineAreDropped) {
    const Article article = read("Fundgrube\nPodcasts\nThe bridge is closing\nBy Nora Finch" + body);
    EXPECT_EQ(article.headline, "The bridge is closing");
    EXPECT_THAT(article.dropped, Contains("Fundgrube"));
    EXPECT_EQ(read("Floods" + body).headline, "Floods");
}

} // namespace
} // namespace radiowrap
