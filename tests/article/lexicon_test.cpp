#include "article/lexicon.hpp"

#include <gtest/gtest.h>

#include <array>

namespace radiowrap {
namespace {

std::array<std::uint8_t, 2> look_up(const Lexicon& lexicon, const std::string& text) {
    const std::vector<Token> tokens = split_tokens(text);
    std::array<std::uint8_t, 2> lengths{};
    lexicon.match(tokens, 0, lexicon.spelling(tokens.front()), lengths);
    return lengths;
}

TEST(Lexicon, FindsTheLongestPhraseOfEachClass) {
    Lexicon lexicon(Lexicon::Spelling::key);
    lexicon.add("رئيس", 0);
    lexicon.add("رئيس مجلس الوزراء", 0);
    lexicon.add("رئيس مجلس", 1);
    EXPECT_EQ(look_up(lexicon, "رئيس مجلس الوزراء قال"), (std::array<std::uint8_t, 2>{3, 2}));
    EXPECT_EQ(look_up(lexicon, "رئيس البلدية"), (std::array<std::uint8_t, 2>{1, 0}));
    EXPECT_EQ(look_up(lexicon, "رئيس"), (std::array<std::uint8_t, 2>{1, 0}));
    EXPECT_EQ(look_up(lexicon, "رئيس، مجلس"), (std::array<std::uint8_t, 2>{1, 0})) << "a mark parts a phrase";
    EXPECT_EQ(look_up(lexicon, "قال رئيس"), (std::array<std::uint8_t, 2>{0, 0}));
}

TEST(Lexicon, FormsTellApartWhatKeysDoNot) {
    Lexicon forms(Lexicon::Spelling::form);
    Lexicon keys(Lexicon::Spelling::key);
    forms.add("على", 0);
    keys.add("على", 0);
    EXPECT_EQ(look_up(forms, "علي")[0], 0);
    EXPECT_EQ(look_up(keys, "علي")[0], 1);
}

TEST(Lexicon, APhraseWithoutWordsIsNoPhrase) {
    Lexicon lexicon(Lexicon::Spelling::key);
    lexicon.add("", 0);
    lexicon.add(" - ", 0);
    EXPECT_EQ(look_up(lexicon, "x")[0], 0);
}

} // namespace
} // namespace radiowrap
