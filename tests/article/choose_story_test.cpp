#include "article/choose_story.hpp"
#include "base/error.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace radiowrap {
namespace {

using testing::HasSubstr;

Story story(const std::string& headline, const std::string& id, const std::string& text) {
    Story made;
    made.headline = headline;
    made.id = id;
    made.date = "2026-03-09";
    if (!text.empty()) made.blocks = {text};
    return made;
}

std::vector<Story> stories() {
    return {story("الجسر يغلق", "urn:a", "نص"), story("العبارة تعود", "2", "نص"), story("صورة", "c", "")};
}

TEST(ChooseStory, ByPlaceOrById) {
    EXPECT_EQ(choose_story(stories(), "1", "feed").headline, "الجسر يغلق");
    EXPECT_EQ(choose_story(stories(), "2", "feed").headline, "العبارة تعود");
    EXPECT_EQ(choose_story(stories(), "c", "feed").headline, "صورة");
}

TEST(ChooseStory, TheOnlyOneNeedsNoChoice) {
    EXPECT_EQ(choose_story({story("ا", "a", "")}, std::nullopt, "feed").headline, "ا");
    EXPECT_EQ(choose_story({story("ا", "a", ""), story("ب", "b", "نص")}, std::nullopt, "feed").headline, "ب");
}

TEST(ChooseStory, SeveralAreListedForAPersonToChoose) {
    try {
        choose_story(stories(), std::nullopt, "feed.xml");
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), ExitCode::needs_decision);
        EXPECT_THAT(error.what(),
                    HasSubstr("feed.xml: 3 stories are in it; choose one with --item NUMBER:\n"
                              "   1  2026-03-09  الجسر يغلق\n   2  2026-03-09  العبارة تعود\n"));
    }
}

TEST(ChooseStory, OneThatIsNotThereIsWrongUse) {
    for (const char* item : {"4", "0", "x", "", "-1", "99999999999999999999999"}) {
        try {
            choose_story(stories(), item, "feed.xml");
            FAIL() << item;
        } catch (const Error& error) {
            EXPECT_EQ(error.code(), ExitCode::wrong_use);
            EXPECT_THAT(error.what(), HasSubstr("there is no such story; there are 3:\n"));
        }
    }
}

TEST(ChooseStory, ALongListIsCutShortAndLongTitlesToo) {
    std::vector<Story> many(1000, story(std::string(500, 'x'), "i", "t"));
    try {
        choose_story(many, std::nullopt, "feed.xml");
        FAIL();
    } catch (const Error& error) {
        EXPECT_THAT(error.what(), HasSubstr("and 900 more"));
        EXPECT_LT(std::string(error.what()).size(), 20'000U);
    }
}

} // namespace
} // namespace radiowrap
