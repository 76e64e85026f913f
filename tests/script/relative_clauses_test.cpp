#include "script/script_of.hpp"

#include <gtest/gtest.h>

namespace radiowrap {
namespace {

constexpr double sure_enough = 0.75; // less is a question

std::string sure_slot_of(const std::vector<std::string>& paragraphs, const std::string& language) {
    const Script script = script_of(paragraphs, language);
    const Segment& last = script.segments.back();
    if (last.kind != SegmentKind::clip) return "no slot";
    return last.confidence < sure_enough ? "?" : last_slot(script);
}

std::string behind_stone(const std::string& last) {
    return sure_slot_of({"Carla Stone says no.", last}, "en");
}

TEST(RelativeClauses, AreOfTheNounInFront) {
    EXPECT_EQ(behind_stone("Stone told the baker, who said he was too:"), "?");
    EXPECT_EQ(behind_stone("Stone told the baker Hugh Pell, who said he was too:"), "?");
    EXPECT_EQ(behind_stone("Stone spoke to a neighbour who said she had heard shouting:"), "?");
    EXPECT_EQ(sure_slot_of(
                  {"El alcalde Luis Soto dijo que no.", "Soto llamó a la panadera, que dijo que sí:"}, "es"),
              "?");
}

TEST(RelativeClauses, OfWhoSpeaksTellNothingElse) {
    EXPECT_EQ(behind_stone("Stone, who also said no, says it is late:"), "Carla Stone");
    EXPECT_EQ(behind_stone("Carla Stone, the mayor of Ash, who also said no, says it is late:"),
              "Carla Stone");
    EXPECT_EQ(behind_stone("It is late, said Carla Stone, who had no time:"), "Carla Stone");
    EXPECT_EQ(
        sure_slot_of({"El alcalde Luis Soto dijo que no.", "Soto dijo a los vecinos que dirá que no:"}, "es"),
        "Luis Soto");
}

TEST(Asides, MakeNoSubjectOfAPronounBehindTheVerb) {
    EXPECT_EQ(behind_stone("Her cook, the baker, says she will buy it:"), "?");
    EXPECT_EQ(behind_stone("The cook, the baker, says it is late:"), "?");
    EXPECT_EQ(behind_stone("Her son, also called Bill, says she was late:"), "?");
    EXPECT_EQ(behind_stone("It is late, says she:"), "Carla Stone");
}

TEST(According, ToAPronounIsWhoSpokeBefore) {
    EXPECT_EQ(sure_slot_of({"A gerente Ana Prado disse que não.", "Segundo ela, a praça tem sombra:"}, "pt"),
              "Ana Prado");
}

TEST(NamesWithoutAVerbOfSpeech, AreAQuestionUnlessBehindAPreposition) {
    EXPECT_EQ(sure_slot_of({"Es una mina.", "Ahora lo lleva Luis Villar, hijo y nieto de mineros:"}, "es"),
              "?");
    EXPECT_EQ(behind_stone("Stone was there. She is not waiting for the insurers:"), "?");
    EXPECT_EQ(sure_slot_of({"Villar answers that she never came:"}, "en"), "?");
    EXPECT_EQ(sure_slot_of({"The book by Jane Roe has many pages on it:"}, "en"), "no slot");
}

TEST(Roles, InMarksAreNobodysNames) {
    const std::vector<std::string> captain{"The captain, who gave no name, says he is afraid.",
                                           "/// CAPTAIN ACT ///", "Never.", "/// END ACT ///"};
    EXPECT_EQ(sure_slot_of(captain, "en"), "?");
    EXPECT_EQ(sure_slot_of({"Captain Jorge Amat says he is afraid.", "It is late.", "/// CAPTAIN ACT ///",
                            "Never.", "/// END ACT ///"},
                           "en"),
              "Jorge Amat");
}

} // namespace
} // namespace radiowrap
