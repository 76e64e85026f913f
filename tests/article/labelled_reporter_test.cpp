#include "article/labelled_reporter.hpp"
#include "article/rules.hpp"

#include <gtest/gtest.h>

namespace radiowrap {
namespace {

std::string reporter_of(const std::vector<std::string>& blocks) {
    return find_labelled_reporter(blocks, article_language("en")).value_or("nobody");
}

TEST(LabelledReporter, IsNamedByABylineInTheLabelOfATurn) {
    EXPECT_EQ(reporter_of({"TESS ARDEN, HOST: Good evening.", "BRAM OKAFOR, BYLINE: You hear them."}),
              "BRAM OKAFOR");
    EXPECT_EQ(reporter_of({"Bram Okafor, reporter: You hear them."}), "Bram Okafor");
}

TEST(LabelledReporter, IsSpeltAsInTheText) {
    EXPECT_EQ(reporter_of({"TESS ARDEN, HOST: Bram Okafor has the story.", "BRAM OKAFOR, BYLINE: Hear."}),
              "Bram Okafor");
}

TEST(LabelledReporter, IsNobodyElse) {
    EXPECT_EQ(reporter_of({"TESS ARDEN, HOST: Good evening.", "BYLINE: the bees", "the town, byline: x",
                           "Tom Hall, beekeeper: It is warm."}),
              "nobody");
}

} // namespace
} // namespace radiowrap
