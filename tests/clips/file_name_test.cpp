#include "clips/file_name.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace radiowrap {
namespace {

using testing::ElementsAre;

struct Expected {
    const char* stem;
    std::optional<int> order;
    std::size_t words;
};

TEST(FileName, GivesTheOrderFromTheNumberBehindTheNameOrElseInFrontOfIt) {
    for (const Expected& e : {
             Expected{"hassan_nifi_2", 2, 2},
             Expected{"حسن النيفي ٢", 2, 2},
             Expected{"02 - Hassan al-Nifi", 2, 2},
             Expected{"النيفي-1", 1, 1},
             Expected{"sayed issa (2)", 2, 2},
             Expected{"nifi2", 2, 1},
             Expected{"النيفي2", 2, 1},
             Expected{"03hassan", 3, 1},
             Expected{"7asan el-nifi 3", 3, 2},
             Expected{"3issa", std::nullopt, 1},
             Expected{"wadi3_1", 1, 1},
             Expected{"hassan_nifi", std::nullopt, 2},
             Expected{"clip 4 hassan nifi", 4, 2},
             Expected{"hassan nifi_final_2", 2, 2},
             Expected{"مداخلة حسن النيفي 3", 3, 2},
             Expected{"nifi_2_v3", 2, 1},
             Expected{"nifi_1_final2", 1, 1},
             Expected{"nifi2024", std::nullopt, 1},
             Expected{"nifi part2", 2, 1},
             Expected{"النيفي جزء2", 2, 1},
             Expected{"WhatsApp Audio 2024-03-12 at 10.22.31 nifi", std::nullopt, 1},
             Expected{"hassan nifi edit3", std::nullopt, 2},
             Expected{"النيفي 2 نسخة نهائية", 2, 1},
             Expected{"VID-20240312-WA0009 حسن النيفي", std::nullopt, 2},
             Expected{"5", 5, 0},
             Expected{"SOT1_nifi", 1, 1},
             Expected{"O-TON 2 Reimann", 2, 1},
             Expected{"Jan Mueller O-Ton 2", 2, 2},
             Expected{"o-ton reimann", std::nullopt, 1},
             Expected{"O. Tonelli", std::nullopt, 2},
             Expected{"E 01", 1, 0},
             Expected{"سيد عيسى أول", 1, 2},
             Expected{"سيد عيسى ثاني نهائي", 2, 2},
             Expected{"عيسى الجزء الثالث", 3, 1},
             Expected{"nifi 2nd", 2, 1},
             Expected{"تميم آل ثاني", std::nullopt, 2},
             Expected{"second nifi", std::nullopt, 2},
             Expected{"mark hill son 1", 1, 3},
             Expected{"تقرير خالد العمر", std::nullopt, 2},
         }) {
        const FileName name = parse_file_name(e.stem);
        EXPECT_EQ(name.order, e.order) << e.stem;
        EXPECT_EQ(name.person.words.size(), e.words) << e.stem;
    }
}

TEST(FileName, TakesNoDateAndNoRunOfNumbersForAnOrder) {
    for (const char* stem :
         {"nifi_2024-03-02", "20240302_nifi", "nifi 2019", "nifi_1_2", "nifi 12.5.2020", "2016"})
        EXPECT_EQ(parse_file_name(stem).order, std::nullopt) << stem;
}

TEST(FileName, SaysNothingOfAPersonWhereItHoldsOnlyWordsForFiles) {
    for (const char* stem :
         {"clip_1", "صوت 2", "Voice 003", "AUD-20240312-WA0004", "ZOOM0012", "final mix v2", "", "---", "12"})
        EXPECT_TRUE(parse_file_name(stem).person.words.empty()) << stem;
}

TEST(FileName, TellsTheTakesOfOneDeviceFromThoseOfAnother) {
    const auto take = [](const char* stem) { return parse_file_name(stem).take; };
    ASSERT_TRUE(take("SOT 2"));
    EXPECT_EQ(take("SOT 2")->number, 2);
    EXPECT_EQ(take("sot_2")->device, take("Soundbite 3")->device);
    EXPECT_NE(take("SOT 2")->device, take("O-Ton 2")->device);
    EXPECT_EQ(take("Originalton 1")->device, take("O-TON1")->device);
    for (const char* stem : {"Voice 2", "REC_0042", "SOT 2 SOT 3", "SOT", "SOT 20240302", "act_1_2", "2"})
        EXPECT_FALSE(take(stem)) << stem;
}

TEST(NaturalLess, PutsClipTwoBeforeClipTenAndArabicFiguresByTheirValue) {
    std::vector<std::string> names{"nifi_10", "nifi_2", "nifi_1", "nifi_٣", "Nifi_02b", "issa"};
    std::sort(names.begin(), names.end(), natural_less);
    EXPECT_THAT(names, ElementsAre("issa", "nifi_1", "nifi_2", "Nifi_02b", "nifi_٣", "nifi_10"));
    EXPECT_FALSE(natural_less("same", "same"));
}

} // namespace
} // namespace radiowrap
