#include "script/turns/turn_words.hpp"
#include "support/in_child.hpp"
#include "support/temp_folder.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>

namespace radiowrap {
namespace {

using testing::HasSubstr;

std::string error_for(const std::string& text) {
    const test::TempFolder folder;
    std::ofstream(folder / "turns.toml") << text;
    return test::error_of([&] { load_turn_words(folder / "turns.toml"); });
}

TEST(TurnWordsFile, ABrokenOneIsToldWithItsLine) {
    EXPECT_THAT(error_for("narrator = [\"host\"]\nnarators = []\n"),
                HasSubstr("turns.toml:2: narators: unknown setting"));
    EXPECT_THAT(error_for("narrator = \"host\"\n"), HasSubstr("turns.toml:1: narrator"));
}

TEST(TurnWordsFile, AMissingOneHasNoWords) {
    const test::TempFolder folder;
    const TurnWords words = load_turn_words(folder / "turns.toml");
    EXPECT_EQ(words.length(split_tokens("host"), 0, TurnWord::narrator), 0U);
}

TEST(TurnWords, TheLongestPhraseCounts) {
    TurnWords words;
    words.add("مقدم", TurnWord::narrator);
    words.add("مقدم البرنامج", TurnWord::narrator);
    EXPECT_EQ(words.length(split_tokens("مقـــدم البرنامج سامي"), 0, TurnWord::narrator), 2U);
    EXPECT_TRUE(words.is(split_tokens("[مُقدّم]"), TurnWord::narrator));
    EXPECT_FALSE(words.is(split_tokens("مقدم سامي"), TurnWord::narrator));
    EXPECT_TRUE(words.holds(split_tokens("قال مقدم"), TurnWord::narrator));
    EXPECT_FALSE(words.holds(split_tokens("قال مقدم"), TurnWord::guest));
}

} // namespace
} // namespace radiowrap
