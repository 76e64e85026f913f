#include "article/blocks.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace radiowrap {
namespace {

using testing::ElementsAre;

TEST(Blocks, ALineIsABlockWithOrWithoutBlankLines) {
    EXPECT_THAT(split_blocks("one\n\ntwo\n\n\n three \n"), ElementsAre("one", "two", "three"));
    EXPECT_THAT(split_blocks("one\ntwo\nthree"), ElementsAre("one", "two", "three"));
    EXPECT_TRUE(split_blocks("\n \n\u00A0\n").empty());
}

TEST(Blocks, HardWrappedLinesOfAParagraphAreJoined) {
    EXPECT_THAT(
        split_blocks("A bridge too old\n"
                     "By Jane Roe\n\n"
                     "The old bridge over the river was closed to all traffic\n"
                     "on Monday night, and the shopkeepers of the old town now\n"
                     "fear for their trade.\n\n"
                     "Tom Reed, who has looked after the bridge for many years,\n"
                     "said he had warned the council:\n"),
        ElementsAre(
            "A bridge too old", "By Jane Roe",
            "The old bridge over the river was closed to all traffic on Monday night, and the shopkeepers "
            "of the old town now fear for their trade.",
            "Tom Reed, who has looked after the bridge for many years, said he had warned the council:"));
}

TEST(Blocks, HardWrappedParagraphsWithoutBlankLinesEndInAShortLine) {
    EXPECT_THAT(split_blocks("The old bridge over the river was closed to all traffic\n"
                             "on Monday night, and the shopkeepers of the old town\n"
                             "fear for their trade.\n"
                             "The council says the steel is tired and that a new one\n"
                             "will be built by the spring of the year after the next\n"
                             "one, if the money is found.\n"),
                testing::SizeIs(2));
}

TEST(Blocks, LinesThatEachCloseWithAStopAreParagraphs) {
    EXPECT_THAT(split_blocks("The bridge was closed on Monday night by the council.\n"
                             "The shopkeepers of the old town fear for their trade.\n"
                             "The council has promised a new bridge by next spring.\n"),
                testing::SizeIs(3));
}

TEST(Blocks, ItemsOfAListAreNotJoined) {
    EXPECT_THAT(split_blocks("There were three reasons for all of this, as we have now\n"
                             "been told by those who were on the bridge when it was\n"
                             "closed to the traffic:\n"
                             "- the salt that is thrown on the road in the long winter\n"
                             "- the lorries that are far too heavy for a bridge so old\n"),
                testing::SizeIs(3));
}

TEST(Blocks, WideLinesAreParagraphsWhateverTheirEnd) {
    const std::string line(130, 'x');
    EXPECT_THAT(split_blocks(line + "\n" + line + "\n" + line), testing::SizeIs(3));
}

TEST(Blocks, InvisibleMarksAtTheEndsGoAndPairsStay) {
    EXPECT_EQ(trimmed("\u200F قال:\u00A0\u200E\u200F"), "قال:");
    EXPECT_EQ(trimmed("\u202Bقال\u202C"), "\u202Bقال\u202C");
}

TEST(Blocks, KnowsAListItemByItsBeginning) {
    for (const char* item :
         {"- salt", "• salt", "– salt", "* salt", "2. salt", "3) salt", "(3) salt", "1- الملح"})
        EXPECT_TRUE(is_list_item(item)) << item;
    for (const char* text : {"salt", "12 مارس", "10:30 is the time", "(salt)", "2019. A year", "3.5 percent"})
        EXPECT_FALSE(is_list_item(text)) << text;
}

} // namespace
} // namespace radiowrap
