#include "article/formats/read_iptc7901.hpp"
#include "support/error_of.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace radiowrap {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::SizeIs;

std::string message(const std::string& header, const std::string& text, const std::string& date) {
    return "\x16\x16\x01" + header + "\x02" + text + "\x03\r\n" + date + "\r\n\x04";
}

TEST(ReadIptc7901, ReadsHeaderTextAndDate) {
    const auto stories =
        read_iptc7901(message("lha0123 4 pl 57\r\n\r\nجسر/نهر\r\n",
                              "الجسر القديم يغلق\r\n\r\nأغلقت البلدية الجسر.\r\n", "091430 mar 26"),
                      "wire");
    ASSERT_THAT(stories, SizeIs(1));
    EXPECT_EQ(stories[0].id, "lha0123");
    EXPECT_EQ(stories[0].date, "2026-03-09");
    EXPECT_THAT(stories[0].blocks, ElementsAre("الجسر القديم يغلق", "أغلقت البلدية الجسر."));
    EXPECT_THAT(stories[0].dropped, ElementsAre("lha0123 4 pl 57", "جسر/نهر"));
}

TEST(ReadIptc7901, IndentedLinesOpenParagraphs) {
    const auto stories = read_iptc7901(message("lha1 4 pl 57",
                                               "Br\xFC"
                                               "cke gesperrt\r\n"
                                               "   Die alte Br\xFC"
                                               "cke ist seit Montag f\xFC"
                                               "r alle Wagen ge-\r\n"
                                               "sperrt.\r\n   Sie bleibt es bis zum\r\nFr\xFC"
                                               "hling.\r\n",
                                               ""),
                                       "wire");
    EXPECT_THAT(stories[0].blocks,
                ElementsAre("Brücke gesperrt", "Die alte Brücke ist seit Montag für alle Wagen ge-sperrt.",
                            "Sie bleibt es bis zum Frühling."));
}

TEST(ReadIptc7901, ReadsArabicInWindows1256) {
    const std::string text =
        "\xC7\xE1\xCC\xD3\xD1 \xC7\xE1\xDE\xCF\xED\xE3 \xE3\xDB\xE1\xDE"; // الجسر القديم مغلق
    EXPECT_THAT(read_iptc7901(message("a1 4 p 1", text, ""), "wire")[0].blocks,
                ElementsAre("الجسر القديم مغلق"));
}

TEST(ReadIptc7901, SeveralMessagesAreSeveralStories) {
    const auto stories =
        read_iptc7901(message("a1 4 p 1", "The first.", "") + message("a2 4 p 1", "The second.", ""), "wire");
    ASSERT_THAT(stories, SizeIs(2));
    EXPECT_EQ(stories[1].id, "a2");
    EXPECT_THAT(stories[1].blocks, ElementsAre("The second."));
}

TEST(ReadIptc7901, WhatIsCutOffIsReadAsFarAsItGoes) {
    EXPECT_THAT(read_iptc7901("\x01"
                              "a1 4 p 1\x02The bridge\x1F is shut",
                              "wire")[0]
                    .blocks,
                ElementsAre("The bridge  is shut"));
    std::string many;
    for (int i = 0; i < 10'001; ++i) many += "\x02\x03\x04";
    EXPECT_THAT(test::error_of([&] { read_iptc7901(many, "wire"); }),
                HasSubstr("wire: more than 10000 messages"));
    EXPECT_THAT(test::error_of([] { read_iptc7901("no message", "wire"); }),
                HasSubstr("no message of a wire"));
}

TEST(IsIptc7901, OnlyWhereAMessageOpensTheFile) {
    EXPECT_TRUE(is_iptc7901(message("a", "b", "")));
    EXPECT_TRUE(is_iptc7901(std::string("\r\n\0\x02text\x03", 9)));
    EXPECT_FALSE(is_iptc7901("text \x01 a \x02 b \x03"));
    EXPECT_FALSE(is_iptc7901("\x01 a \x02 b"));
    EXPECT_FALSE(is_iptc7901("text"));
}

} // namespace
} // namespace radiowrap
