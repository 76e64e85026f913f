#include "article/formats/read_plain_text.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace radiowrap {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

Story read(const std::string& text) { return read_plain_text(text, "report.txt").front(); }

TEST(ReadPlainText, IsOneStoryOfBlocks) {
    const Story story = read("الجسر القديم\r\n\r\nأغلق منذ الاثنين.\r\n");
    EXPECT_THAT(story.blocks, ElementsAre("الجسر القديم", "أغلق منذ الاثنين."));
    EXPECT_FALSE(story.headline);
}

TEST(ReadPlainText, TakesTheHeadBlockOfARadioScript) {
    const Story story = read(
        "DATE=3/9/26\nTYPE=CORRESPONDENT REPORT\nNUMBER=2-314159\nTITLE=OLD BRIDGE (L-ONLY)\nBYLINE=JANE "
        "ROE\n"
        "DATELINE=MILLTOWN\nCONTENT=\nVOICED AT:\n\nINTRO:  The old bridge is shut.  Jane Roe reports.\n\n"
        "TEXT:  It was a cold day.\n\n/// ROE ACT ///\n\nIt is shut. (Signed)\n\nNEB/JR/MAR\n\nNNNN\n");
    EXPECT_EQ(story.date, "2026-03-09");
    EXPECT_EQ(story.id, "2-314159");
    EXPECT_EQ(story.headline, "OLD BRIDGE (L-ONLY)");
    EXPECT_EQ(story.byline, "JANE ROE");
    EXPECT_EQ(story.dateline, "MILLTOWN");
    EXPECT_THAT(story.blocks, ElementsAre("The old bridge is shut.  Jane Roe reports.", "It was a cold day.",
                                          "/// ROE ACT ///", "It is shut."));
    EXPECT_THAT(story.dropped, ElementsAre("TYPE=CORRESPONDENT REPORT", "CONTENT=", "VOICED AT:", "INTRO:",
                                           "TEXT:", "(Signed)", "NEB/JR/MAR", "NNNN"));
}

TEST(ReadPlainText, AMarkAloneOnItsLineIsDroppedToo) {
    const Story story = read("TITLE=X\nBYLINE=JANE ROE\nTEXT:\nIt was cold.\nSIGNED\n");
    EXPECT_THAT(story.blocks, ElementsAre("It was cold."));
    EXPECT_THAT(story.dropped, ElementsAre("TEXT:", "SIGNED"));
}

TEST(ReadPlainText, TheLastLineOfAScriptMayHaveThePlaceAndInitials) {
    const Story story =
        read("TITLE=X\nBYLINE=JANE ROE\nTEXT:\nIt was cold. (SIGNED)\n\nNNNN MILLTOWN/JR/MAR\n");
    EXPECT_THAT(story.blocks, ElementsAre("It was cold."));
    EXPECT_THAT(story.dropped, ElementsAre("TEXT:", "(SIGNED)", "NNNN MILLTOWN/JR/MAR"));
    EXPECT_THAT(read("TITLE=X\nBYLINE=JANE ROE\nTEXT:\nNNNN is the last line.\n").blocks,
                ElementsAre("NNNN is the last line."));
}

TEST(ReadPlainText, TheMarksOfAScriptAreKnownWithoutItsHeadBlockToo) {
    const Story story = read("INTRO: Jane Roe reports.\n\nTEXT: It was cold.\n");
    EXPECT_THAT(story.blocks, ElementsAre("Jane Roe reports.", "It was cold."));
    EXPECT_THAT(story.dropped, ElementsAre("INTRO:", "TEXT:"));
}

TEST(ReadPlainText, WhatSaysNothingInTheHeadBlockIsKeptAsDropped) {
    EXPECT_THAT(read("DATE=soon\nTITLE=X\nTITLE=Y\nIt was cold.").dropped,
                ElementsAre("DATE=soon", "TITLE=Y"));
}

TEST(ReadPlainText, AnotherTextKeepsItsLines) {
    EXPECT_THAT(read("TITLE=X\nIt was cold.\nNNNN").blocks, ElementsAre("TITLE=X", "It was cold.", "NNNN"));
    EXPECT_THAT(read("TEXT: It was cold.\nDATE=3/9/26\nTYPE=X").dropped, IsEmpty());
}

} // namespace
} // namespace radiowrap
