#include "voice/speech_text.hpp"

#include <gtest/gtest.h>

namespace radiowrap {
namespace {

TEST(SpeechText, LeavesWordsAsTheyAre) {
    EXPECT_EQ(speech_text("قالَ الرئيسُ، إن 35 شخصاً قُتلوا."), "قالَ الرئيسُ، إن 35 شخصاً قُتلوا.");
    EXPECT_EQ(speech_text("He said: no."), "He said: no.");
}

TEST(SpeechText, LeavesOutWhatIsNotSpoken) {
    EXPECT_EQ(speech_text("الرئيـــس"), "الرئيس");
    EXPECT_EQ(speech_text("\u200fقال\u200e \u202bهو\u202c\ufeff"), "قال هو");
    EXPECT_EQ(speech_text("co\u00adoperate"), "cooperate");
}

TEST(SpeechText, MakesOneSpaceOfAnyWhiteSpace) {
    EXPECT_EQ(speech_text(" \tone\u00a0 \r\n two \u3000"), "one two");
}

TEST(SpeechText, EndsALeadInLikeASentence) {
    EXPECT_EQ(speech_text("يقول المحلل حسن النيفي:"), "يقول المحلل حسن النيفي.");
    EXPECT_EQ(speech_text("يقول : \u200f"), "يقول .");
}

TEST(SpeechText, IsEmptyWhereNothingIsSpoken) {
    EXPECT_EQ(speech_text(""), "");
    EXPECT_EQ(speech_text(" \u200f \n"), "");
}

TEST(SpeechText, ReadsBytesThatAreNoTextAsReplacements) {
    EXPECT_EQ(speech_text("a\xff"
                          "b"),
              "a\ufffd"
              "b");
}

} // namespace
} // namespace radiowrap
