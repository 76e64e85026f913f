#include "article/clean_story.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace radiowrap {
namespace {

using testing::ElementsAre;

TEST(WithoutOverrides, TakesOnlyOverridesAndTheirEndsOut) {
    EXPECT_EQ(without_overrides("الجسر \u202Eقلغم\u202C اليوم"), "الجسر قلغم اليوم");
    EXPECT_EQ(without_overrides("a \u202Dbc"), "a bc");
    EXPECT_EQ(without_overrides("a \u202Bb \u202Ec\u202C d\u202C e\u202C"), "a \u202Bb c d\u202C e\u202C");
    EXPECT_EQ(without_overrides("\u200Fنص\u200F \u2068x\u2069"), "\u200Fنص\u200F \u2068x\u2069");
}

TEST(CleanStory, LeavesTextOnly) {
    Story story;
    story.headline = " \u202Eالجسر\u202C\n القديم \x01";
    story.byline = "\x02 ";
    story.blocks = {"\x1B", "نص\tنص", " ", "caf\u0065\u0301 \xFF", "z"};
    story.sounds.resize(3);
    story.sounds[0].before_paragraph = 2;
    story.sounds[1].before_paragraph = 5;
    story.sounds[2].before_paragraph = 99;
    story.dropped = {"", "قائمة "};
    clean_story(story);
    EXPECT_EQ(story.headline, "الجسر  القديم");
    EXPECT_FALSE(story.byline);
    EXPECT_THAT(story.blocks, ElementsAre("نص نص", "caf\u00E9 \uFFFD", "z"));
    EXPECT_EQ(story.sounds[0].before_paragraph, 1U);
    EXPECT_EQ(story.sounds[1].before_paragraph, 3U);
    EXPECT_EQ(story.sounds[2].before_paragraph, 3U);
    EXPECT_THAT(story.dropped, ElementsAre("قائمة"));
}

} // namespace
} // namespace radiowrap
