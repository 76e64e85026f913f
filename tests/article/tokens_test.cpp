#include "article/tokens.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace radiowrap {
namespace {

using testing::ElementsAre;

std::vector<std::string> split(std::string_view text) {
    std::vector<std::string> texts;
    for (const Token& token : split_tokens(text)) texts.emplace_back(token.text);
    return texts;
}

TEST(Tokens, WordsAndMarksStandApart) {
    EXPECT_THAT(split("وقال النيفي: “إنّ الأمر، كذلك”."),
                ElementsAre("وقال", "النيفي", ":", "“", "إنّ", "الأمر", "،", "كذلك", "”", "."));
}

TEST(Tokens, HyphensAndApostrophesBelongToTheirWord) {
    EXPECT_THAT(split("Ames-Brown’s al-Nifi - O'Hara'"),
                ElementsAre("Ames-Brown’s", "al-Nifi", "-", "O'Hara", "'"));
}

TEST(Tokens, NumbersKeepTheirMarks) {
    EXPECT_THAT(split("10:30 2:4 3.5 1,000 04/07 40%"),
                ElementsAre("10:30", "2:4", "3.5", "1,000", "04/07", "40", "%"));
}

TEST(Tokens, ADotBelongsToASingleLetter) {
    EXPECT_THAT(split("د. حسن J. Roe قال."), ElementsAre("د.", "حسن", "J.", "Roe", "قال", "."));
}

TEST(Tokens, AKashidaThatStandsAloneIsADash) {
    const std::vector<Token> tokens = split_tokens("راديو ـ تقرير");
    ASSERT_EQ(tokens.size(), 3u);
    EXPECT_TRUE(is_dash(tokens[1].mark));
    EXPECT_EQ(split_tokens("فاصــل")[0].form, "فاصل");
}

TEST(Tokens, AKeyIsTheSameForLettersThatWritersMixUp) {
    EXPECT_EQ(words_key("الطبيبة منى"), words_key("الطبيبه مني"));
    EXPECT_EQ(words_key("مقالات ذات صلة:"), words_key("مَقالات  ذات صلة"));
}

TEST(Tokens, CapitalsAndPossessivesAreNoticed) {
    const std::vector<Token> tokens = split_tokens("Roe's dog al-Nifi d'Arc");
    EXPECT_TRUE(tokens[0].possessive);
    EXPECT_EQ(tokens[0].key, "roe");
    EXPECT_TRUE(tokens[0].capital);
    EXPECT_FALSE(tokens[1].capital);
    EXPECT_TRUE(tokens[2].capital);
    EXPECT_TRUE(tokens[3].capital);
}

TEST(Tokens, AnEmptyTextHasNone) {
    EXPECT_TRUE(split_tokens("").empty());
    EXPECT_TRUE(split_tokens(" \u00A0\u200F ").empty());
}

} // namespace
} // namespace radiowrap
