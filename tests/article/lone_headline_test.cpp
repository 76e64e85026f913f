#include "article/lone_headline.hpp"
#include "article/rules.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace radiowrap {
namespace {

const char* const stopped =
    "The bridge over the river was closed on Monday, and it will stay closed until spring.";
const char* const unstopped = "وأوضح المهندس أن ترميم الجسر القديم سيستمر حتى نهاية فصل الربيع المقبل";

TEST(LoneHeadline, IsShortWithoutAFullStopAboveParagraphsWithOne) {
    for (const char* line : {"A bridge too old", "Is the bridge too old?", "Mayor: the bridge is old",
                             "Old bridge over the river is closed until the spring",
                             "Old bridge over the river stays closed until the spring"})
        EXPECT_TRUE(is_lone_headline({line, stopped, stopped}, false)) << line;
    EXPECT_TRUE(is_lone_headline({"عودة السنونو إلى برج الساعة", unstopped, unstopped}, false));
}

TEST(LoneHeadline, AFirstParagraphWithoutAFullStopIsNone) {
    const char* const first = "أعلنت البلدية إغلاق الجسر القديم فوق النهر منذ يوم الاثنين الماضي";
    EXPECT_FALSE(is_lone_headline({first, unstopped, unstopped}, false));
    EXPECT_FALSE(is_lone_headline({first, "(سالم النهر 0:35)", unstopped}, false));
    EXPECT_FALSE(is_lone_headline({"THE POLICE IN MILLTOWN SAY A MAN HAS BEEN TAKEN OUT OF THE RIVER",
                                   "CHIEF ROE SAYS HE FELL:", "THE RIVER IS HIGH."},
                                  false));
    EXPECT_FALSE(
        is_lone_headline({"شهدت أسواق المدينة القديمة اليوم إقبالاً كبيراً على شراء الحلوى مع حلول العيد "
                          "وسط ارتفاع كبير في الأسعار",
                          stopped, stopped},
                         false));
}

TEST(LoneHeadline, WhatTrailsOffGoesOnInAClip) {
    for (const char* line :
         {"Captain Roe says when the bell rang . . .", "Captain Roe says …", "And then..."})
        EXPECT_FALSE(is_lone_headline({line, stopped}, false)) << line;
    EXPECT_TRUE(is_lone_headline({"A bridge too old...", stopped}, true));
}

TEST(LoneHeadline, TheFirstTurnOfATalkIsNone) {
    EXPECT_FALSE(
        is_lone_headline({"QUILL: You grew up by the river?", "JANE ROE: Yes.", "QUILL: And now?"}, false));
    EXPECT_FALSE(is_lone_headline({"QUILL: You grew up by the river?", "JANE ROE: Yes."}, false));
    EXPECT_FALSE(
        is_lone_headline({"المذيعة: كيف بدأت الحكاية؟", "سلمى الخطيب: في القرية.", "المذيعة: ومتى؟"}, true));
    EXPECT_TRUE(
        is_lone_headline({"Mayor: the bridge is old", "QUILL: Good morning.", "ROE: Good morning."}, false));
    EXPECT_FALSE(is_lone_headline({"(SOUNDBITE OF BELLS)", stopped}, false));
}

TEST(LoneHeadline, StaysInTheStoryWhereItIsNone) {
    const Article article =
        read("Captain Roe says when the bell rang . . .\n\n" + std::string(stopped) + "\n");
    EXPECT_FALSE(article.headline);
    EXPECT_THAT(article.paragraphs, testing::SizeIs(2));
}

TEST(LoneHeadline, AFirstParagraphOpensWithTheVerbOrGreets) {
    const std::string body = "وقال المهندس سالم النهر إن العمل الذي بدأ أمس سيستمر حتى نهاية شهر آذار.";
    for (const char* line : {"أعلنت البلدية إغلاق الجسر القديم", "أهلاً بكم في نشرة الظهيرة من المدى"})
        EXPECT_FALSE(read(std::string(line) + "\n\n" + body + "\n\n" + body).headline) << line;
    EXPECT_EQ(read("البلدية تعلن إغلاق الجسر القديم\n\n" + body + "\n\n" + body).headline,
              "البلدية تعلن إغلاق الجسر القديم");
    EXPECT_TRUE(
        read("أعلنت البلدية إغلاق الجسر القديم\n\nتقرير: سلمى الخطيب\n\n" + body + "\n\n" + body).headline);
    EXPECT_FALSE(read("Good morning from the old bridge\n\n" + std::string(stopped)).headline);
}

TEST(LoneHeadline, ABylineOrADatelineBehindItTellsALongOne) {
    const std::string line =
        "Old bridge over the river will be closed until the spring and the traders of the town "
        "fear for their earnings";
    EXPECT_EQ(read(line + "\n\nBy Jane Roe\n\n" + stopped).headline, line);
    EXPECT_EQ(read(line + "\n\nPARIS (AP) - " + stopped).headline, line);
    EXPECT_FALSE(read(line + "\n\n" + stopped).headline);
}

} // namespace
} // namespace radiowrap
