#include "script/marks/pieces.hpp"

#include <gmock/gmock.h>

namespace radiowrap {
namespace {

using testing::ElementsAre;

TEST(SlashMarks, HoldTheWordsOfTheClip) {
    EXPECT_THAT(shown_pieces(
                    {"The pier is open. /// ROE ACT /// \"At last.\" /// END ACT /// Boats are back."}, "en"),
                ElementsAre("text: The pier is open.", "act(ROE): At last.", "text: Boats are back."));
    EXPECT_THAT(
        shown_pieces({"/// JANE ROE ACT 2 ///", "\"At last.\"", "He smiled.", "/// END ACT ///"}, "en"),
        ElementsAre("act(JANE ROE): At last. He smiled."));
    EXPECT_EQ(pieces_of({"/// ROE ACT 2 ///"}, "en").front().segment.number, 2);
}

TEST(SlashMarks, StandInArabicReportsToo) {
    EXPECT_THAT(shown_pieces({"/// عادل الزين ACT /// “وصل الماء.” /// END ACT ///"}, "ar"),
                ElementsAre("act(عادل الزين): وصل الماء."));
}

TEST(SlashMarks, RunTogetherAreStillTwo) {
    EXPECT_THAT(
        shown_pieces(
            {"/// ROE ACT 1 /// One. /// END ACT ////// LEE ACT /// Two. /// END ACT, OPT /// More."}, "en"),
        ElementsAre("act(ROE): One.", "act(LEE): Two.", "optional: More."));
}

TEST(SlashMarks, WithoutAnEndCloseWithTheParagraphOrTheNextMark) {
    EXPECT_THAT(shown_pieces({"/// ROE ACT /// \"At last.\"", "Boats are back."}, "en"),
                ElementsAre("act(ROE): At last.", "text: Boats are back."));
    EXPECT_THAT(shown_pieces({"/// ROE ACT ///", "\"At last.\"", "\"Boats\" are back."}, "en"),
                ElementsAre("act(ROE): At last.", "text: \"Boats\" are back."));
    EXPECT_THAT(shown_pieces({"/// ROE ACT /// One. /// LEE ACT /// Two. /// END ACT ///"}, "en"),
                ElementsAre("act(ROE): One.", "act(LEE): Two."));
    EXPECT_THAT(shown_pieces({"/// ROE ACT ///", "Boats are back."}, "en"),
                ElementsAre("act(ROE): ", "text: Boats are back."));
}

TEST(SlashMarks, OfOptionalTextAreNoClips) {
    EXPECT_THAT(shown_pieces({"/// BEGIN OPT ///", "One.", "Two.", "/// END OPT ///", "Three."}, "en"),
                ElementsAre("optional: One.", "optional: Two.", "text: Three."));
    EXPECT_THAT(shown_pieces({"/// OPT /// One.", "Two.", "/// REST OPT ///", "Three.", "Four."}, "en"),
                ElementsAre("optional: One.", "text: Two.", "optional: Three.", "optional: Four."));
    EXPECT_THAT(shown_pieces({"/// OPT ///", "One.", "Two."}, "en"),
                ElementsAre("optional: One.", "text: Two."));
}

TEST(SlashMarks, OfASoundAreAmbience) {
    const std::vector<Piece> pieces = pieces_of({"/// ACT OF SIRENS ///"}, "en");
    EXPECT_TRUE(pieces.front().segment.ambience);
    EXPECT_FALSE(pieces.front().person);
}

TEST(SlashMarks, MayTellTheLengthOfTheClip) {
    const auto pieces = pieces_of({"/// ROE ACT 2 - RUNS :14 ///"}, "en");
    EXPECT_EQ(pieces.front().segment.seconds, 14.0);
    EXPECT_EQ(pieces.front().segment.number, 2);
    const auto in_words = pieces_of({"/// ROE ACT TWO - RUNS :09 ///"}, "en");
    EXPECT_EQ(shown(in_words.front()), "act(ROE): ");
    EXPECT_EQ(in_words.front().segment.seconds, 9.0);
}

TEST(SlashMarks, AreNotFoundInCommonWords) {
    for (const char* text :
         {"The new Food ACT /// is no mark.", "See http://a.example/b//c ///", "We will act /// now."})
        EXPECT_THAT(shown_pieces({text}, "en"), ElementsAre(std::string("text: ") + text));
    EXPECT_THAT(shown_pieces({"/// ROE ACT /// \"We ACT now.\" /// END ACT ///"}, "en"),
                ElementsAre("act(ROE): We ACT now."));
    EXPECT_THAT(shown_pieces({"/// ROE ACT /// WE WILL ACT NOW. /// END ACT ///"}, "en"),
                ElementsAre("act(ROE): WE WILL ACT NOW."));
    EXPECT_THAT(shown_pieces({"/// PAUSE FOR THE BELL ///"}, "en"),
                ElementsAre("aside: /// PAUSE FOR THE BELL ///"));
}

} // namespace
} // namespace radiowrap
