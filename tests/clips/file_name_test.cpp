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
             Expected{"5", 5, 0},
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
    for (const char* stem : {"clip_1", "صوت 2", "Voice 003", "final mix v2", "", "---", "12"})
        EXPECT_TRUE(parse_file_name(stem).person.words.empty()) << stem;
}

TEST(NaturalLess, PutsClipTwoBeforeClipTenAndArabicFiguresByTheirValue) {
    std::vector<std::string> names{"nifi_10", "nifi_2", "nifi_1", "nifi_٣", "Nifi_02b", "issa"};
    std::sort(names.begin(), names.end(), natural_less);
    EXPECT_THAT(names, ElementsAre("issa", "nifi_1", "nifi_2", "Nifi_02b", "nifi_٣", "nifi_10"));
    EXPECT_FALSE(natural_less("same", "same"));
}

} // namespace
} // namespace radiowrap
