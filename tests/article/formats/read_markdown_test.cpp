#include "article/formats/read_markdown.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace radiowrap {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

Story read(const std::string& text) { return read_markdown(text, "report.md").front(); }

TEST(ReadMarkdown, TakesTheHeadFromFrontMatter) {
    const Story story =
        read("---\ntitle: \"الجسر القديم: إلى متى؟\"\nauthor: ليان الحداد\ndate: 2026-03-09T10:00\n"
             "lang: ar\nslug: bridge\ntags:\n  - جسور\n---\n\nأغلق الجسر منذ الاثنين.\n");
    EXPECT_EQ(story.headline, "الجسر القديم: إلى متى؟");
    EXPECT_EQ(story.byline, "ليان الحداد");
    EXPECT_EQ(story.date, "2026-03-09");
    EXPECT_EQ(story.language, "ar");
    EXPECT_EQ(story.id, "bridge");
    EXPECT_THAT(story.dropped, ElementsAre("tags:", "- جسور"));
    EXPECT_THAT(story.blocks, ElementsAre("أغلق الجسر منذ الاثنين."));
}

TEST(ReadMarkdown, TheFirstHeadingIsTheHeadlineAndLaterOnesStay) {
    const Story story = read("# الجسر **القديم**\n\nأغلق الجسر.\n\n## النقاط الرئيسية:\n\nبقي مغلقاً.\n");
    EXPECT_EQ(story.headline, "الجسر القديم");
    EXPECT_THAT(story.blocks, ElementsAre("أغلق الجسر.", "النقاط الرئيسية:", "بقي مغلقاً."));
}

TEST(ReadMarkdown, ListsKeepTheirMarksAndQuotationsAreBlocks) {
    const Story story = read("# T\n\nPoints:\n\n- one *thing*\n- two\n\n  and more\n\n3. three\n4. four\n\n> "
                             "\"I saw the bridge and the whole river\n"
                             "> from here,\" she said.\n\n---\n\nEnd.\n");
    EXPECT_THAT(story.blocks,
                ElementsAre("Points:", "\u2022 one thing", "\u2022 two", "and more", "3. three", "4. four",
                            "\"I saw the bridge and the whole river from here,\" she said.", "---", "End."));
}

TEST(ReadMarkdown, LinksAreTheirTextsAndPicturesTheirDroppedCaptions) {
    const Story story =
        read("# T\n\nThe [old bridge](https://example.org/b) is `shut`.\n\n![The bridge](b.jpg)\n");
    EXPECT_THAT(story.blocks, ElementsAre("The old bridge is shut."));
    EXPECT_THAT(story.dropped, ElementsAre("The bridge"));
}

TEST(ReadMarkdown, WrappedLinesAreJoinedAndLinesThatAreParagraphsAreNot) {
    EXPECT_THAT(
        read("# T\n\nThe bridge over the river was closed on\nMonday, and it will stay closed until the\n"
             "spring comes.\n")
            .blocks,
        ElementsAre("The bridge over the river was closed on Monday, and it will stay closed until the "
                    "spring comes."));
    EXPECT_THAT(
        read("# T\n\nThe bridge over the river was closed on Monday.\nIt will stay closed until the spring.\n"
             "قالت ليان الحداد:\n")
            .blocks,
        ElementsAre("The bridge over the river was closed on Monday.",
                    "It will stay closed until the spring.", "قالت ليان الحداد:"));
}

TEST(ReadMarkdown, DeeplyNestedTextIsRead) {
    EXPECT_THAT(read(std::string(100'000, '>') + " text").blocks, ElementsAre("text"));
    EXPECT_NO_THROW(read(std::string(100'000, '[') + std::string(100'000, '*')));
}

TEST(IsMarkdown, TellsItFromAPlainReport) {
    EXPECT_TRUE(is_markdown("# العنوان\n\nنص\n"));
    EXPECT_TRUE(is_markdown("\n\n## Head\n\nText\n"));
    EXPECT_TRUE(is_markdown("---\ntitle: x\n---\ntext\n"));
    EXPECT_TRUE(is_markdown("Head\n====\n\nText\n\nMore\n====\n"));
    EXPECT_TRUE(is_markdown("The [bridge](https://example.org) is shut."));
    EXPECT_TRUE(is_markdown("**Jane:** yes\n\n**John:** no"));
}

TEST(IsMarkdown, APlainReportIsNone) {
    for (const char* text :
         {"العنوان\n\n- بند أول\n- بند ثان\n\n1. ثالث\n", "--- فاصل ---\nنص\n",
          "---\nنص من سطر: واحد\nبلا ختام", "#هاشتاغ\nنص", "نص\n\n# Notebook\n\nأرقام",
          "*** ثلاث نجوم ***\n\n** نجمتان **", "العنوان\n=====\nنص", "[تقرير مسجل]\nليان:(نعم)",
          "DATE=3/9/26\nTYPE=REPORT\n", "a_b_c * d * e", "---\n\nنص\n---\n"})
        EXPECT_FALSE(is_markdown(text)) << text;
}

} // namespace
} // namespace radiowrap
