#include "clips/ordering.hpp"

#include <gtest/gtest.h>

namespace radiowrap {
namespace {

/// "nifi_2.wav#2": a file and its number.
Clip clip(const std::string& written) {
    const auto mark = written.find('#');
    Clip result;
    result.path = written.substr(0, mark);
    if (mark != std::string::npos) result.order = std::stoi(written.substr(mark + 1));
    return result;
}

/// For each of the speaker's slots the file in it, or "-"; `open` counts from 0.
std::string ordered(const std::vector<std::size_t>& numbers, const std::vector<std::size_t>& open,
                    const std::vector<std::string>& files) {
    std::vector<Clip> clips;
    for (const std::string& file : files) clips.push_back(clip(file));
    std::vector<const Clip*> pointers;
    for (const Clip& c : clips) pointers.push_back(&c);
    const Ordering ordering = order_clips({numbers, open}, pointers);
    std::string result;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const auto found = ordering.filled.find(i);
        result += (i ? " " : "") + (found == ordering.filled.end() ? "-" : found->second->path.string());
    }
    EXPECT_FALSE(ordering.reason.empty());
    return result;
}

TEST(OrderClips, PutsNumberedClipsWhereTheirNumbersSay) {
    EXPECT_EQ(ordered({1, 2, 3}, {0, 1, 2}, {"c#1", "a#3", "b#2"}), "c b a");
    EXPECT_EQ(ordered({1, 2, 3}, {0, 1, 2}, {"a#1", "b#3"}), "a - b");
    EXPECT_EQ(ordered({4, 5}, {0, 1}, {"b#2"}), "- b");
}

TEST(OrderClips, TakesAnyNumbersInTheirOrderWhenThereAreAsManyClipsAsSlots) {
    EXPECT_EQ(ordered({1, 3}, {0, 1}, {"x#07", "y#02"}), "y x");
    EXPECT_EQ(ordered({2, 5}, {0, 1}, {"a#2", "b#5"}), "a b");
    EXPECT_EQ(ordered({4}, {0}, {"a#7"}), "a");
}

TEST(OrderClips, TakesTheOrderOfFileNamesOnlyWhenThereAreAsManyClipsAsSlots) {
    EXPECT_EQ(ordered({1, 2, 3}, {0, 1, 2}, {"n 10", "n 9", "n 1"}), "n 1 n 9 n 10");
    EXPECT_EQ(ordered({1, 2, 3}, {0, 1, 2}, {"a", "b"}), "- - -");
    EXPECT_EQ(ordered({1, 2}, {0, 1}, {"a", "b", "c"}), "- -");
    EXPECT_EQ(ordered({1}, {0}, {"a", "b"}), "-");
    EXPECT_EQ(ordered({1}, {0}, {}), "-");
}

TEST(OrderClips, LetsTheFirstClipOfARowGoWithoutANumber) {
    EXPECT_EQ(ordered({1, 2, 3}, {0, 1, 2}, {"nifi_2#2", "nifi", "nifi_3#3"}), "nifi nifi_2 nifi_3");
    EXPECT_EQ(ordered({1, 2}, {0, 1}, {"nifi", "nifi (1)#1"}), "- -");
    EXPECT_EQ(ordered({1, 2, 3}, {0, 1, 2}, {"nifi", "nifi_2#2"}), "- - -");
}

TEST(OrderClips, FillsNothingWhereNumbersContradictOrDoNotSayWhichClipIsMissing) {
    EXPECT_EQ(ordered({1, 2}, {0, 1}, {"a#1", "b#1"}), "- -");
    EXPECT_EQ(ordered({1, 2, 3}, {0, 1, 2}, {"a#5", "b#7"}), "- - -");
    EXPECT_EQ(ordered({1, 2}, {0, 1}, {"a#1", "b#2", "c#3"}), "- -");
    // Is it the speaker's second clip, or the clip of slot 2, which is the speaker's first?
    EXPECT_EQ(ordered({2, 3}, {0, 1}, {"a#2"}), "- -");
}

TEST(OrderClips, LeavesSlotsThatWereFilledByHandAlone) {
    EXPECT_EQ(ordered({1, 2, 3}, {0, 2}, {"a#1", "b#2", "c#3"}), "a - c");
    EXPECT_EQ(ordered({1, 2, 3}, {0, 2}, {"a", "b"}), "a - b");
    EXPECT_EQ(ordered({1, 2, 3}, {1, 2}, {"a#1", "c#3"}), "- - c");
}

} // namespace
} // namespace radiowrap
