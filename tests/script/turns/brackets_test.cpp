#include "script/script_of.hpp"
#include "script/turns/brackets.hpp"

#include <gtest/gtest.h>

#include <array>

namespace radiowrap {
namespace {

/// "words", "~sound", "@recording", "#recorded report", "-note".
std::vector<std::string> cut(std::string_view text) {
    std::vector<std::string> parts;
    for (const TurnPart& part : cut_brackets(text, language_rules("en").turns)) {
        constexpr std::array<const char*, 5> signs{"", "~", "@", "#", "-"};
        parts.push_back(signs.at(static_cast<std::size_t>(part.kind)) + std::string(part.text));
    }
    return parts;
}

using Parts = std::vector<std::string>;

TEST(BracketsInATurn, SayWhatKindOfSoundTheyAre) {
    EXPECT_EQ(cut("(SOUNDBITE OF SIREN)"), (Parts{"~(SOUNDBITE OF SIREN)"}));
    EXPECT_EQ(cut("(SOUNDBITE OF ARCHIVED RECORDING)"), (Parts{"@(SOUNDBITE OF ARCHIVED RECORDING)"}));
    EXPECT_EQ(cut("[تقرير مسجل]"), (Parts{"#[تقرير مسجل]"}));
    EXPECT_EQ(cut("(صوت الأمواج)"), (Parts{"~(صوت الأمواج)"}));
    EXPECT_EQ(cut("(Speaking Arabic)"), (Parts{"-(Speaking Arabic)"}));
}

TEST(BracketsInATurn, CutItsWords) {
    EXPECT_EQ(cut("Well (laughter), maybe. (SOUNDBITE OF HORN) Go."),
              (Parts{"Well", "-(laughter)", ", maybe.", "~(SOUNDBITE OF HORN)", "Go."}));
    EXPECT_EQ(cut("Stop. (Laughter). And go (laughter)."),
              (Parts{"Stop.", "-(Laughter).", "And go", "-(laughter)", "."}));
}

TEST(BracketsInATurn, StayAmongTheWordsWhereTheySayNothingOfSound) {
    EXPECT_EQ(cut("The union (the largest one) said no."), (Parts{"The union (the largest one) said no."}));
    EXPECT_EQ(cut("Sound (the strait) is deep."), (Parts{"Sound (the strait) is deep."}));
    EXPECT_EQ(cut("It is open (see below"), (Parts{"It is open (see below"}));
    EXPECT_EQ(cut(")("), (Parts{")("}));
}

TEST(BracketsInATurn, AreNotesWhereTheyAreAllThereIs) {
    EXPECT_EQ(cut("(The union is the largest one)"), (Parts{"-(The union is the largest one)"}));
    EXPECT_EQ(cut("[يدخل الضيف إلى القاعة]."), (Parts{"-[يدخل الضيف إلى القاعة]."}));
}

} // namespace
} // namespace radiowrap
