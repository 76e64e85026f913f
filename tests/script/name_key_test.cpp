#include "script/name_key.hpp"
#include "script/script_of.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace radiowrap {
namespace {

using testing::ElementsAre;

TEST(NameParts, SpellingDriftDoesNotCount) {
    const LanguageRules& rules = language_rules("ar");
    EXPECT_EQ(name_parts({"مأمون", "النيفي"}, rules), name_parts({"مامون", "النيفى"}, rules));
    EXPECT_EQ(name_parts({"النيفي"}, rules), name_parts({"نيفي"}, rules));
    EXPECT_EQ(name_parts({"علاء"}, rules), name_parts({"عَلا"}, rules));
    EXPECT_EQ(name_parts({"عطية"}, rules), name_parts({"عطيه"}, rules));
    EXPECT_NE(name_parts({"حسن"}, rules), name_parts({"حسين"}, rules));
}

TEST(NameParts, CompoundsAreOnePart) {
    const LanguageRules& rules = language_rules("ar");
    EXPECT_THAT(name_parts({"عبد", "الله", "النيفي"}, rules), ElementsAre("عبدالله", "نيفي"));
    EXPECT_EQ(name_parts({"عبد", "الرحمن"}, rules), name_parts({"عبدالرحمن"}, rules));
    EXPECT_THAT(name_parts({"صلاح", "الدين"}, rules), ElementsAre("صلاحالدين"));
    EXPECT_EQ(name_parts({"أبو", "محمد"}, rules), name_parts({"ابو", "محمد"}, rules));
}

TEST(NameParts, LatinArticlesAndCaseDoNotCount) {
    const LanguageRules& rules = language_rules("en");
    EXPECT_THAT(name_parts({"Yusuf", "al-Nifi"}, rules), ElementsAre("yusuf", "nifi"));
    EXPECT_THAT(name_parts({"YUSUF", "Al", "Nifi"}, rules), ElementsAre("yusuf", "nifi"));
    EXPECT_THAT(name_parts({"J.", "Roé"}, rules), ElementsAre("j", "roe"));
}

TEST(ShownName, LeavesOutWhatIsNoLetterOfIt) {
    EXPECT_EQ(shown_name("حَســـن\u200F"), "حسن");
    EXPECT_EQ(shown_name("وحسن", 1), "حسن");
    EXPECT_EQ(shown_name("O’Hara"), "O’Hara");
}

} // namespace
} // namespace radiowrap
