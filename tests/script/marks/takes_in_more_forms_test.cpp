#include "script/marks/pieces.hpp"
#include "script/pieces.hpp"
#include "script/turns.hpp"

#include <gmock/gmock.h>

namespace radiowrap {
namespace {

using testing::ElementsAre;

Lines turns_of(std::vector<std::string> paragraphs, const std::string& language) {
    return lines_by(read_turns, std::move(paragraphs), language);
}

TEST(Takes, MayHaveTheirPersonOnTheNextLine) {
    EXPECT_THAT(
        shown_pieces({"It closes.", "(SOT)", "Dan Pruitt, City engineer", "\"Never built for it.\""}, "en"),
        ElementsAre("text: It closes.", "cut_sheet(Dan Pruitt): Never built for it."));
    EXPECT_THAT(shown_pieces({"It closes.", "((SOT - MAYOR INES BRAND - :12))"}, "en"),
                ElementsAre("text: It closes.", "cut_sheet(INES BRAND): "));
}

TEST(Takes, MayHaveTheirPersonBehindTheColon) {
    EXPECT_THAT(turns_of({"LOC: A ponte fecha.", "SONORA: Joaquim Telles, prefeito", "\"Era tarde.\"",
                          "LOC: A obra dura pouco."},
                         "pt"),
                ElementsAre("A LOC:", "T A ponte fecha.", "S Joaquim Telles | prefeito | Era tarde.",
                            "A LOC:", "T A obra dura pouco."));
}

TEST(Sheets, TellSecondsWithoutAUnit) {
    const Script script = script_of({"Rosa Delgado drove three of them in a pickup truck.", "CUT 1 Delgado",
                                     "RUNS: 09", "OC: \"...with homework.\"", "It was late at night."},
                                    "en");
    ASSERT_EQ(script.segments.size(), 3u);
    EXPECT_EQ(script.segments[1].seconds, 9.0);
    EXPECT_EQ(script.segments[1].out_cue, "with homework.");
}

TEST(Takes, MayHaveTheirPersonInABracketBehindTheLabel) {
    EXPECT_THAT(shown_pieces({"It closes.", "ACT: (Nora Whitcomb :14) \"...it's a language.\""}, "en"),
                ElementsAre("text: It closes.", "cut_sheet(Nora Whitcomb): ...it's a language."));
    EXPECT_THAT(shown_pieces({"It closes.", "(SOT)", "(Chief Luis Ortega, Mill City Fire)"}, "en"),
                ElementsAre("text: It closes.", "cut_sheet(Luis Ortega): "));
}

TEST(Takes, MayHaveTheirSecondsInTwoApostrophes) {
    const auto pieces = pieces_of({"Il pleut.", "SON 1 : Sandrine Maillet, éleveuse (12'')"}, "fr");
    ASSERT_EQ(pieces.size(), 2u);
    EXPECT_EQ(pieces[1].segment.seconds, 12.0);
    EXPECT_EQ(pieces[1].title, "éleveuse");
}

TEST(SoundLines, NeedNoNumber) {
    EXPECT_THAT(shown_pieces({"It closes.", "Atmo: sheep bells"}, "en"),
                ElementsAre("text: It closes.", "sound_line(): "));
    EXPECT_THAT(shown_pieces({"It closes.", "Music: the town hears it again."}, "en"),
                ElementsAre("text: It closes.", "text: Music: the town hears it again."));
}

TEST(Recordings, MayBeAWordAlone) {
    EXPECT_THAT(shown_pieces({"It closes.", "PKG", "OUT: \"...Poppy Lang, Eastmere.\"", "DUR: 1'32\""}, "en"),
                ElementsAre("text: It closes.", "recorded_report(): "));
}

TEST(Listening, LinesWithALabelAreOfTheSlotAbove) {
    EXPECT_THAT(
        shown_pieces({"It closes.", "[SOT: Alan Tregear]", "Listen: Alan Tregear on the night"}, "en"),
        ElementsAre("text: It closes.", "cut_sheet(Alan Tregear): "));
}

TEST(Labels, ThatNoSentenceBeginsWithMayHaveSmallLetters) {
    EXPECT_THAT(
        shown_pieces({"Anmoderation: Am Deich ist es still.", "Text 1", "Schafe sind da.", "Länge: 2'10"},
                     "de"),
        ElementsAre("aside: Anmoderation:", "text: Am Deich ist es still.", "aside: Text 1",
                    "text: Schafe sind da.", "aside: Länge: 2'10"));
}

TEST(SignOffs, InBracketsAreNotRead) {
    const Script script = script_of({"Most were glad to be moving. (SIGNED)", "It was late."}, "en");
    EXPECT_EQ(script.segments.at(0).spoken, "Most were glad to be moving.");
}

TEST(Labels, WithAnInitialOrAFamilyNameAreWhoTheHeadNames) {
    EXPECT_THAT(
        turns_of({"Norbert Haines talked to Oskar Lindqvist.", "Haines: How hot is it?",
                  "Lindqvist: You stop asking.", "Haines: And who wants to learn it?",
                  "O. Lindqvist: Two tried.", "Haines: What happens then?", "Lindqvist: It is quiet."},
                 "en"),
        ElementsAre("T Norbert Haines talked to Oskar Lindqvist.", "A Haines:", "T How hot is it?",
                    "S Oskar Lindqvist | - | You stop asking.", "A Haines:", "T And who wants to learn it?",
                    "S Oskar Lindqvist | - | Two tried.", "A Haines:", "T What happens then?",
                    "S Lindqvist | - | It is quiet."));
}

} // namespace
} // namespace radiowrap
