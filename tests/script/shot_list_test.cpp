#include "script/pieces.hpp"
#include "script/shot_list.hpp"

#include <gtest/gtest.h>

namespace radiowrap {
namespace {

Lines arabic(std::vector<std::string> paragraphs) {
    return lines_by(read_shot_list, std::move(paragraphs), "ar");
}
Lines english(std::vector<std::string> paragraphs) {
    return lines_by(read_shot_list, std::move(paragraphs), "en");
}

const Lines none{"none"};

TEST(ArabicShotLists, SoundbitesStandInTheirOrderWithoutAStory) {
    EXPECT_EQ(arabic({"قائمة اللقطات", "1. لقطة عامة لسوق النسيم",
                      "2. تصريح (بالعربية) سامي حداد، رئيس البلدية:", "“سنفتح السوق يوم السبت.",
                      "وسيكون الدخول مجانياً.”", "3. صوت طبيعي (باعة ينادون)",
                      "4. تصريح (بالعربية) ليلى قباني، بائعة: “انتظرنا هذا اليوم طويلاً.”", "٥. لقطة للمطر"}),
              (Lines{"A قائمة اللقطات", "A 1. لقطة عامة لسوق النسيم",
                     "S2 سامي حداد | رئيس البلدية | سنفتح السوق يوم السبت. وسيكون الدخول مجانياً.",
                     "A 3. صوت طبيعي (باعة ينادون)", "S4 ليلى قباني | بائعة | انتظرنا هذا اليوم طويلاً.",
                     "A ٥. لقطة للمطر"}));
}

TEST(ArabicShotLists, SlotsPlayWhereTheStoryNamesThePerson) {
    EXPECT_EQ(arabic({"قيود الاستخدام:", "لا يوجد.", "اللقطات:", "1- لقطة عامة للنهر",
                      "2- SOUNDBITE (Arabic) سامي حداد، صياد:", "\"لم نر مثل هذا الفيضان.\"",
                      "3- SOUNDBITE (Arabic) ليلى قباني، مهندسة:", "\"السد بحاجة إلى إصلاح سريع.\"", "القصة:",
                      "فاض النهر فجر اليوم في بلدة النسيم.", "ودعت المهندسة ليلى قباني إلى إصلاح السد.",
                      "وقال الصياد سامي حداد إن الماء وصل إلى بيته.", "ولم يصب أحد."}),
              (Lines{"A قيود الاستخدام:", "A لا يوجد.", "A اللقطات:", "A 1- لقطة عامة للنهر", "A القصة:",
                     "T فاض النهر فجر اليوم في بلدة النسيم.", "T ودعت المهندسة ليلى قباني إلى إصلاح السد.",
                     "S3 ليلى قباني | مهندسة | السد بحاجة إلى إصلاح سريع.",
                     "T وقال الصياد سامي حداد إن الماء وصل إلى بيته.",
                     "S2 سامي حداد | صياد | لم نر مثل هذا الفيضان.", "T ولم يصب أحد."}));
}

TEST(ArabicShotLists, TheUnnamedStayUnnamed) {
    EXPECT_EQ(
        arabic({"1. لقطة عامة للساحة", "2. تصريح (بالعربية) مواطن:", "\"جئنا لنقول كلمتنا.\"",
                "3. تصريح (بالعربية) متظاهرة 2: \"لن نعود قبل المساء.\""}),
        (Lines{"A 1. لقطة عامة للساحة", "S2 - | - | جئنا لنقول كلمتنا.", "S3 - | - | لن نعود قبل المساء."}));
}

TEST(EnglishShotLists, StoryIsReadAndSoundbitesPlayWhereItQuotesThem) {
    EXPECT_EQ(
        english({"RESTRICTION SUMMARY:", "No access Alder Island", "LENGTH: 2:13",
                 "LEAD IN:", "The last ferry to Alder Island has left.", "SHOTLIST:", "Alder - 4 May 2024",
                 "1. Wide of ferry", "2. SOUNDBITE (English) Mary Stone, ferry captain:",
                 "\"I will miss the gulls and the early coffee.\"", "\"Nobody asked us about the bridge.\"",
                 "3. UPSOUND (horn)",
                 "4. SOUNDBITE (English) Tom Reed, mayor of Alder: \"It is a good day.\"",
                 "STORYLINE:", "Captain Mary Stone tied up for the last time on Saturday.",
                 "She said she would miss \"the gulls and the early coffee\".",
                 "Mayor Tom Reed opened the bridge.", "Reed had promised it for years.",
                 "Traffic starts on Monday."}),
        (Lines{"A RESTRICTION SUMMARY:", "A No access Alder Island", "A LENGTH: 2:13",
               "A LEAD IN:", "T The last ferry to Alder Island has left.",
               "A SHOTLIST:", "A Alder - 4 May 2024", "A 1. Wide of ferry", "A 3. UPSOUND (horn)",
               "A STORYLINE:", "T Captain Mary Stone tied up for the last time on Saturday.",
               "T She said she would miss \"the gulls and the early coffee\".",
               "S2 Mary Stone | ferry captain | I will miss the gulls and the early coffee. Nobody asked us "
               "about the bridge.",
               "T Mayor Tom Reed opened the bridge.", "T Reed had promised it for years.",
               "S4 Tom Reed | mayor of Alder | It is a good day.", "T Traffic starts on Monday."}));
}

TEST(EnglishShotLists, WhomTheStoryNamesNotPlaysAtItsEnd) {
    const Lines lines =
        english({"SHOTLIST", "1. SOUNDBITE (French) Claire Park, baker:", "\"The flour is gone.\"",
                 "2. SOUNDBITE (French) UNIDENTIFIED MAN: \"We wait.\"",
                 "STORYLINE: The mill in the park was shut on Sunday.", "Bakers have flour for a week."});
    EXPECT_EQ(lines, (Lines{"A SHOTLIST", "A STORYLINE:", "T The mill in the park was shut on Sunday.",
                            "T Bakers have flour for a week.", "S1 Claire Park | baker | The flour is gone.",
                            "S2 - | - | We wait."}));
}

TEST(EnglishShotLists, BrothersAreToldApartByTheirWholeNames) {
    EXPECT_EQ(english({"SHOTLIST", "1. SOUNDBITE (English) Joe Brant, miller: \"I do nights.\"",
                       "2. SOUNDBITE (English) BILL BRANT, MILLER: \"I do days.\"", "STORYLINE",
                       "Joe Brant and his brother run the mill.", "Bill Brant keeps the day shift.",
                       "The Brant mill is ninety years old."}),
              (Lines{"A SHOTLIST", "A STORYLINE", "T Joe Brant and his brother run the mill.",
                     "S1 Joe Brant | miller | I do nights.", "T Bill Brant keeps the day shift.",
                     "S2 Bill Brant | MILLER | I do days.", "T The Brant mill is ninety years old."}));
}

TEST(EnglishShotLists, AStoryWithoutHeadingFollowsTheShots) {
    EXPECT_EQ(
        english({"1. Wide of the mill", "2. SOUNDBITE (English) Joe Brant, miller:", "\"It still turns.\"",
                 "3. Close of wheel", "The oldest mill of the county opened its doors to visitors on Sunday.",
                 "Joe Brant showed them around."}),
        (Lines{"A 1. Wide of the mill", "A 3. Close of wheel",
               "T The oldest mill of the county opened its doors to visitors on Sunday.",
               "T Joe Brant showed them around.", "S2 Joe Brant | miller | It still turns."}));
}

TEST(EnglishShotLists, NameMayStandBehindTheTitle) {
    EXPECT_EQ(english({"VIDEO SHOWS: ALDER (MAY 4, 2024) (ACCESS ALL)", "1. VARIOUS OF FERRY",
                       "2. (SOUNDBITE) (English) MAYOR OF ALDER, TOM REED, SAYING:",
                       "\"It is a good day for the island.\"",
                       "3. (SOUNDBITE) (English) RESIDENT, SAYING:", "\"I liked the ferry.\"",
                       "4. (SOUNDBITE) (English) MARY STONE, CAPTAIN, SAYING:", "\"So did I.\"",
                       "5. FERRY LEAVING", "STORY: Alder has a bridge since Saturday."}),
              (Lines{"A VIDEO SHOWS: ALDER (MAY 4, 2024) (ACCESS ALL)", "A 1. VARIOUS OF FERRY",
                     "A 5. FERRY LEAVING", "A STORY:", "T Alder has a bridge since Saturday.",
                     "S2 Tom Reed | MAYOR OF ALDER | It is a good day for the island.",
                     "S3 - | - | I liked the ferry.", "S4 Mary Stone | CAPTAIN | So did I."}));
}

TEST(ArabicShotLists, ShotsUnderATitleLineAreNoStory) {
    EXPECT_EQ(
        arabic({"القصة: فيضان في النسيم", "1. لقطة عامة للنهر",
                "2. تصريح (بالعربية) سامي حداد، صياد، قائلاً:", "«وصل الماء إلى البيت».",
                "++ مغطى باللقطة 3 ++", "3. لقطة للبيت", "المدة: 1:02", "القصة:", "فاض النهر فجر اليوم."}),
        (Lines{"A القصة:", "T فيضان في النسيم", "A 1. لقطة عامة للنهر", "A ++ مغطى باللقطة 3 ++",
               "A 3. لقطة للبيت", "A المدة: 1:02", "A القصة:", "T فاض النهر فجر اليوم.",
               "S2 سامي حداد | صياد | وصل الماء إلى البيت."}));
}

TEST(NoShotList, NumberedListsOfAReport) {
    EXPECT_EQ(english({"The council set out three points.", "1. Interview with the mayor on Monday.",
                       "2. A vote on Tuesday.", "3. The budget: ten million."}),
              none);
    EXPECT_EQ(arabic({"وضع المجلس ثلاث نقاط:", "1. لقاء مع رئيس البلدية يوم الاثنين.",
                      "2. تصويت يوم الثلاثاء.", "3. الميزانية: عشرة ملايين."}),
              none);
}

TEST(NoShotList, ReportThatSpeaksOfSoundbites) {
    EXPECT_EQ(english({"Politics has become a soundbite.", "Soundbite (the word) is young.",
                       "Nobody listens for long."}),
              none);
}

TEST(NoShotList, StorylineHeadingAlone) {
    EXPECT_EQ(english({"STORYLINE:", "The mill was shut on Sunday.", "Bakers have flour for a week."}), none);
}

TEST(ShotLists, SayHowSureTheyAre) {
    Article article;
    article.paragraphs = {"SHOTLIST",
                          "1. SOUNDBITE (English) Ann Cole, builder: \"We begin on Monday morning early.\"",
                          "2. SOUNDBITE (English) Joe Brant, miller: \"Fine.\"",
                          "3. SOUNDBITE (English) Eve Lane, baker: \"No.\"",
                          "STORYLINE",
                          "They said: \"We begin on Monday morning early.\" The miller Joe Brant agreed."};
    const auto pieces = read_shot_list(article, language_rules("en"));
    ASSERT_TRUE(pieces);
    ASSERT_EQ(pieces->size(), 6U);
    EXPECT_EQ((*pieces)[3].segment.rule, "soundbite_quoted");
    EXPECT_DOUBLE_EQ((*pieces)[3].segment.confidence, 0.95);
    EXPECT_EQ((*pieces)[4].segment.rule, "soundbite_named");
    EXPECT_DOUBLE_EQ((*pieces)[4].segment.confidence, 0.8);
    EXPECT_EQ((*pieces)[5].segment.rule, "soundbite_at_end");
    EXPECT_DOUBLE_EQ((*pieces)[5].segment.confidence, 0.5);
}

} // namespace
} // namespace radiowrap
