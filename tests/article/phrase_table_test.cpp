#include "article/phrase_table.hpp"

#include <gtest/gtest.h>

#include <array>

namespace radiowrap {
namespace {

std::array<std::uint8_t, 2> look_up(const PhraseTable& table, const std::string& text) {
    const std::vector<Token> tokens = split_tokens(text);
    std::array<std::uint8_t, 2> lengths{};
    table.match(tokens, 0, table.spelling(tokens.front()), lengths);
    return lengths;
}

TEST(PhraseTable, FindsTheLongestPhraseOfEachClass) {
    PhraseTable table(PhraseTable::Spelling::key);
    table.add("رئيس", 0);
    table.add("رئيس مجلس الوزراء", 0);
    table.add("رئيس مجلس", 1);
    EXPECT_EQ(look_up(table, "رئيس مجلس الوزراء قال"), (std::array<std::uint8_t, 2>{3, 2}));
    EXPECT_EQ(look_up(table, "رئيس البلدية"), (std::array<std::uint8_t, 2>{1, 0}));
    EXPECT_EQ(look_up(table, "رئيس"), (std::array<std::uint8_t, 2>{1, 0}));
    EXPECT_EQ(look_up(table, "رئيس، مجلس"), (std::array<std::uint8_t, 2>{1, 0})) << "a mark parts a phrase";
    EXPECT_EQ(look_up(table, "قال رئيس"), (std::array<std::uint8_t, 2>{0, 0}));
}

TEST(PhraseTable, FormsTellApartWhatKeysDoNot) {
    PhraseTable forms(PhraseTable::Spelling::form);
    PhraseTable keys(PhraseTable::Spelling::key);
    forms.add("على", 0);
    keys.add("على", 0);
    EXPECT_EQ(look_up(forms, "علي")[0], 0);
    EXPECT_EQ(look_up(keys, "علي")[0], 1);
}

TEST(PhraseTable, APhraseWithoutWordsIsNoPhrase) {
    PhraseTable table(PhraseTable::Spelling::key);
    table.add("", 0);
    table.add(" - ", 0);
    EXPECT_EQ(look_up(table, "x")[0], 0);
}

} // namespace
} // namespace radiowrap
