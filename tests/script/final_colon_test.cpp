#include "script/final_colon.hpp"
#include "script/script_of.hpp"

#include <gtest/gtest.h>

namespace radiowrap {
namespace {

TEST(FinalColon, OnlyTheLastVisibleCharacterCounts) {
    for (const char* text : {"قال:", "قال: ", "قال:\u00A0", "قال:”", "قال:»)", "قال:\u200F\u200E",
                             "قال : \u202C", "said:\" ", "said：", "said:)", "said:'"})
        EXPECT_TRUE(ends_in_colon(text)) << text;
    for (const char* text : {"", " ", "قال", "قال: نعم", "10:30", "قال:.", "قال: -", "said:x", "said;"})
        EXPECT_FALSE(ends_in_colon(text)) << text;
}

struct Next {
    const char* block;
    AfterColon meaning;
    const char* language = "ar";
};

class AfterFinalColon : public testing::TestWithParam<Next> {};

TEST_P(AfterFinalColon, TheNextBlockSettlesTheMeaning) {
    const Next& next = GetParam();
    EXPECT_EQ(read_after_colon(analyse(next.block, language_rules(next.language)), false), next.meaning)
        << next.block;
}

INSTANTIATE_TEST_SUITE_P(
    All, AfterFinalColon,
    testing::Values(Next{"- الملح.", AfterColon::list}, Next{"• الملح", AfterColon::list},
                    Next{"1. الملح", AfterColon::list}, Next{"أولاً، الملح.", AfterColon::list},
                    Next{"First, the salt.", AfterColon::list, "en"},
                    Next{"First Street was closed on Monday.", AfterColon::text, "en"},
                    Next{"“سنعود كل عام حتى يصير الطريق غابة”.", AfterColon::quotation},
                    Next{"“سنعود كل عام حتى يصير الطريق", AfterColon::quotation},
                    Next{"\"I counted every single stroke of it,\" she said.", AfterColon::quotation, "en"},
                    Next{"“السنبلة” فرقة من خمسة عازفين بدأت قبل عام.", AfterColon::text},
                    Next{"أرقام الموسم", AfterColon::heading}, Next{"The numbers", AfterColon::heading, "en"},
                    Next{"(حسن النيفي 0:45)", AfterColon::text},
                    Next{"وأضاف النيفي أن الأمر انتهى", AfterColon::text},
                    Next{"وعاد الناس إلى بيوتهم.", AfterColon::text}, Next{"ضيوف الحلقة:", AfterColon::text},
                    Next{"", AfterColon::text}));

TEST(FinalColon, ASignOffAtTheEndIsNoHeading) {
    EXPECT_EQ(read_after_colon(analyse("ليان الحداد، إذاعة النسيم", language_rules("ar")), true),
              AfterColon::text);
}

TEST(FinalColon, WordsMayAnnounceAList) {
    for (const char* text : {"وجاءت النتائج كما يلي:", "وقال إن الضيوف هم:", "والأسباب هي التالية:"})
        EXPECT_TRUE(announces_list(analyse(text, language_rules("ar")))) << text;
    EXPECT_TRUE(announces_list(analyse("The guests are as follows:", language_rules("en"))));
    EXPECT_FALSE(announces_list(analyse("وقال إن الأمر التالي لم يحدث أبداً:", language_rules("ar"))));
}

} // namespace
} // namespace radiowrap
