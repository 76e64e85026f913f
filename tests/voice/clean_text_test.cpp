#include "voice/clean_text.hpp"

#include <gtest/gtest.h>

namespace radiowrap {
namespace {

TEST(CleanText, LeavesWordsAsTheyAre) {
    EXPECT_EQ(clean_text("قالَ الرئيسُ، إن 35 شخصاً قُتلوا."), "قالَ الرئيسُ، إن 35 شخصاً قُتلوا.");
    EXPECT_EQ(clean_text("He said: no."), "He said: no.");
}

TEST(CleanText, LeavesOutWhatIsNotSpoken) {
    EXPECT_EQ(clean_text("الرئيـــس"), "الرئيس");
    EXPECT_EQ(clean_text("\u200fقال\u200e \u202bهو\u202c\ufeff"), "قال هو");
    EXPECT_EQ(clean_text("co\u00adoperate"), "cooperate");
}

TEST(CleanText, MakesOneSpaceOfAnyWhiteSpace) {
    EXPECT_EQ(clean_text(" \tone\u00a0 \r\n two \u3000"), "one two");
}

TEST(CleanText, EndsALeadInLikeASentence) {
    EXPECT_EQ(clean_text("يقول المحلل حسن النيفي:"), "يقول المحلل حسن النيفي.");
    EXPECT_EQ(clean_text("يقول : \u200f"), "يقول .");
}

TEST(CleanText, LeavesNothingThatWouldReadAsPhonemes) { EXPECT_EQ(clean_text("a [[b]] [[[c"), "a [b]] [c"); }

TEST(CleanText, IsEmptyWhereNothingIsSpoken) {
    EXPECT_EQ(clean_text(""), "");
    EXPECT_EQ(clean_text(" \u200f \n"), "");
}

TEST(CleanText, ReadsBytesThatAreNoTextAsReplacements) {
    EXPECT_EQ(clean_text("a\xff"
                         "b"),
              "a\ufffd"
              "b");
}

} // namespace
} // namespace radiowrap
