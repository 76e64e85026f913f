#include "article/rules.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace radiowrap {
namespace {

using testing::Contains;

const std::string body =
    "\n\nThe bridge over the river will close on Monday for the whole of the summer.\n\nThe "
    "council says that nobody will have to walk.\n";

TEST(HeadlineLabels, AreNoPartOfTheHeadline) {
    const Article article = read("SLUG: Bridge closing" + body);
    EXPECT_EQ(article.headline, "Bridge closing");
    EXPECT_THAT(article.dropped, Contains("SLUG:"));
    EXPECT_EQ(
        read("Manuskript: Stille Wasser\nVon Petra Roth\n\nDer See ist still und es ist kalt. Die Fischer "
             "sind nicht mehr da.\n\nSie kommen auch im Sommer nicht.\n")
            .headline,
        "Stille Wasser");
}

TEST(HeadlineLabels, MayStandBelowOtherLines) {
    EXPECT_EQ(read("Evening news\nTitle: Bridge closing" + body).headline, "Bridge closing");
}

TEST(HeadlineLabels, OfSentencesStay) {
    EXPECT_NE(read("Story: the bridge is closed for good." + body).headline,
              "the bridge is closed for good.");
    EXPECT_EQ(read("Mayor: bridge will close" + body).headline, "Mayor: bridge will close");
}

} // namespace
} // namespace radiowrap
