#include "lib/icu/characters.hpp"

#include <gtest/gtest.h>

namespace radiowrap {
namespace {

TEST(Characters, NoBreakSpacesAreSpaces) {
    EXPECT_TRUE(is_space(U'\u00A0'));
    EXPECT_TRUE(is_space(U'\u202F'));
    EXPECT_TRUE(is_space(U'\n'));
    EXPECT_FALSE(is_space(U'\u200B'));
}

TEST(Characters, BidiMarksAndJoinersAreInvisible) {
    for (const char32_t c : {U'\u200E', U'\u200F', U'\u061C', U'\u200C', U'\uFEFF', U'\u202E'})
        EXPECT_TRUE(is_invisible(c));
    EXPECT_FALSE(is_invisible(U' '));
}

TEST(Characters, ArabicVowelsAreMarksAndKashidaIsALetter) {
    EXPECT_TRUE(is_mark(U'\u064E'));
    EXPECT_TRUE(is_letter(U'\u0640'));
    EXPECT_FALSE(is_letter(U'\u064E'));
}

TEST(Characters, DigitsOfEveryScriptHaveTheirValue) {
    EXPECT_EQ(digit_value(U'٧'), 7);
    EXPECT_EQ(digit_value(U'7'), 7);
    EXPECT_EQ(digit_value(U'x'), -1);
}

TEST(Characters, KnowsTheScriptOfALetter) {
    EXPECT_EQ(script_of(U'ق'), "Arab");
    EXPECT_EQ(script_of(U'q'), "Latn");
    EXPECT_EQ(script_of(U'.'), "Zyyy");
}

TEST(Characters, ClosingMarksClose) {
    EXPECT_TRUE(is_closing(U'”'));
    EXPECT_TRUE(is_closing(U'»'));
    EXPECT_TRUE(is_closing(U')'));
    EXPECT_FALSE(is_closing(U'“'));
}

TEST(Characters, TakeColumnsOnATerminalUnlessTheyStandOnOthers) {
    EXPECT_EQ(columns_of("حَسَن"), 3U);
    EXPECT_EQ(columns_of("\u2068ab\u2069"), 2U);
    EXPECT_EQ(columns_of(""), 0U);
}

} // namespace
} // namespace radiowrap
