#include "script/marks/pieces.hpp"

#include <gmock/gmock.h>

namespace radiowrap {
namespace {

using testing::ElementsAre;

TEST(BracketedLabels, OfAScriptsPartsAreNotRead) {
    EXPECT_THAT(shown_pieces(
                    {"(ANCHOR)", "The bridge closes.", "(VO) Crews are there.", "[VO/SOT] They work."}, "en"),
                ElementsAre("aside: (ANCHOR)", "text: The bridge closes.", "aside: (VO)",
                            "text: Crews are there.", "aside: [VO/SOT]", "text: They work."));
    EXPECT_THAT(shown_pieces({"VO/SOT: Crews are there."}, "en"),
                ElementsAre("aside: VO/SOT:", "text: Crews are there."));
}

TEST(BracketedLabels, InSmallLettersAreText) {
    EXPECT_THAT(shown_pieces({"(Anchor) The bridge closes."}, "en"),
                ElementsAre("text: (Anchor) The bridge closes."));
}

TEST(SoundLabels, AreAVoiceWhereTheTextNamesWhoIsHeard) {
    const Script script = script_of(
        {"SHERIFF DALE WINTERS SAYS NINE CARS WENT OVER.", "[SOUND: WINTERS :11 Q: \"...JUST CORN.\"]"},
        "en");
    ASSERT_EQ(script.segments.size(), 2u);
    EXPECT_EQ(speaker_of(script, 1), "DALE WINTERS");
    EXPECT_EQ(script.segments[1].seconds, 11.0);
    EXPECT_FALSE(script.segments[1].ambience);
    EXPECT_TRUE(script.segments[1].out_cue);
}

TEST(SoundLabels, AreASoundElsewhere) {
    const Script script = script_of({"The train came.", "[SOUND: FREIGHT TRAIN HORN]"}, "en");
    ASSERT_EQ(script.segments.size(), 2u);
    EXPECT_TRUE(script.segments[1].ambience);
}

} // namespace
} // namespace radiowrap
