#include "lib/icu/normalize.hpp"

#include <gtest/gtest.h>

namespace radiowrap {
namespace {

TEST(Normalize, ComposesWhatTwoCodePointsSpell) {
    EXPECT_EQ(nfc("e\u0301"), "\u00E9");
    EXPECT_EQ(nfc("\u0627\u0653"), "\u0622"); // alef and madda
}

TEST(Normalize, FoldsArabicVowelsKashidaAndHamzaOnAlefAway) {
    EXPECT_EQ(folded("أَكَّـــدَ"), "اكد");
    EXPECT_EQ(folded("إنّ"), folded("أن"));
    EXPECT_EQ(folded("ٱلْآن"), "الان");
    EXPECT_EQ(folded("ﻻ"), "لا"); // one glyph, two letters
}

TEST(Normalize, KeepsLettersApartThatMakeOtherWords) {
    EXPECT_NE(folded("على"), folded("علي"));
    EXPECT_NE(folded("مدرسة"), folded("مدرسه"));
}

TEST(Normalize, FoldsLatinCaseAndAccentsAway) {
    EXPECT_EQ(folded("Émile"), "emile");
    EXPECT_EQ(folded("O\u2019Hara"), "o'hara");
}

TEST(Normalize, FoldsDigitsOfEveryScriptToAscii) { EXPECT_EQ(folded("٢٠١٩ ۴"), "2019 4"); }

TEST(Normalize, DropsWhatIsInvisible) { EXPECT_EQ(folded("\u200Fقال\u200E"), "قال"); }

} // namespace
} // namespace radiowrap
