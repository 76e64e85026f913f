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

TEST(SlashMarks, MayCountAPersonsActsInFront) {
    for (const char* mark : {"/// 2ND ROE ACT ///", "/// SECOND ROE ACT ///"})
        EXPECT_THAT(shown_pieces({mark, "At last.", "/// END ACT ///"}, "en"),
                    ElementsAre("act(ROE): At last."))
            << mark;
    EXPECT_EQ(pieces_of({"/// 3RD ROE ACT ///"}, "en").front().segment.number, 3);
}

TEST(SlashMarks, MayGoOnWithWordsForTheDesk) {
    EXPECT_THAT(
        shown_pieces({"/// ROE ACT IN FRENCH W/ENGLISH VOICEOVER ///", "At last.", "/// END ACT ///"}, "en"),
        ElementsAre("aside: IN FRENCH W/ENGLISH VOICEOVER", "act(ROE): At last."));
    EXPECT_THAT(shown_pieces({"/// ROE ACT 2 - IN FRENCH, FADE UNDER ///", "He rows."}, "en"),
                ElementsAre("aside: IN FRENCH, FADE UNDER", "act(ROE): ", "text: He rows."));
    EXPECT_THAT(shown_pieces({"It is open. /// ROE ACT IN FRENCH /// At last. /// END ACT ///"}, "en"),
                ElementsAre("text: It is open.", "aside: IN FRENCH", "act(ROE): At last."));
}

TEST(SlashMarks, MayNameThePersonBehind) {
    EXPECT_THAT(shown_pieces({"/// ACT ROE ///", "At last.", "/// END ACT ///"}, "en"),
                ElementsAre("act(ROE): At last."));
    EXPECT_THAT(shown_pieces({"/// ACT TWO ///", "At last.", "/// END ACT ///"}, "en"),
                ElementsAre("act(): At last."));
    const auto pieces = pieces_of({"/// ROE ACT, 2ND CUT ///", "At last.", "/// END ACT ///"}, "en");
    ASSERT_EQ(pieces.size(), 1u);
    EXPECT_EQ(pieces.front().segment.number, 2);
}

TEST(SlashMarks, ThatNobodyUnderstandsAreActsWhereAnEndActFollows) {
    const auto pieces =
        pieces_of({"/// HERE ROE SPEAKS ///", "At last.", "/// END ACT ///", "He rows."}, "en");
    ASSERT_EQ(pieces.size(), 2u);
    EXPECT_EQ(shown(pieces.front()), "act(): At last.");
    EXPECT_LT(pieces.front().segment.confidence, 0.75);
}

TEST(SlashMarks, InCapitalsOfASoundAreAmbience) {
    for (const char* mark : {"/// SOUND OF CHOIR, FADE ///", "/// WOMAN SINGING, EST. AND FADE ///",
                             "/// DRUMS UP AND UNDER ///", "/// EST. SOUND OF TRACTOR, FADE ///"}) {
        const auto pieces = pieces_of({"It is open.", mark, "He rows."}, "en");
        const auto slot = [](const Piece& piece) {
            return piece.kind == Piece::Kind::slot && piece.segment.ambience && !piece.person;
        };
        EXPECT_EQ(std::count_if(pieces.begin(), pieces.end(), slot), 1) << mark;
        EXPECT_EQ(shown(pieces.back()), "text: He rows.") << mark;
    }
    for (const char* mark : {"/// FADE MUSIC ///", "/// MUSIC OUT ///", "/// STAND BY ///"})
        EXPECT_THAT(shown_pieces({mark}, "en"), ElementsAre(std::string("aside: ") + mark));
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
