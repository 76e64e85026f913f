#include "article/formats/read_markdown.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace radiowrap {
namespace {

using testing::ElementsAre;

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

TEST(ReadMarkdown, ALabelInFrontOfWordsIsNoLink) {
    const Story story =
        read("# T\n\nShe says:\n\n[Bell]: unbelievable\n\n[SOUND]: bells\n\n[a]: https://example.org/v "
             "\"Archive\"\n\nSee [the archive][a].\n");
    EXPECT_THAT(story.blocks,
                ElementsAre("She says:", "[Bell]: unbelievable", "[SOUND]: bells", "See the archive."));
}

TEST(ReadMarkdown, NotesAreListedAndTheirMarksAreGone) {
    const Story story = read("# T\n\nStolen again.[^1] In [^brackets] too.\n\n[^1]: Parish records.\n    "
                             "Checked on Monday.\n[^2]: x\n\nEnd.\n");
    EXPECT_THAT(story.blocks, ElementsAre("Stolen again. In [^brackets] too.", "End."));
    EXPECT_THAT(story.dropped, ElementsAre("Parish records. Checked on Monday.", "x"));
}

TEST(ReadMarkdown, CellsOfATableAreParagraphs) {
    EXPECT_THAT(
        read("# T\n\nFound in:\n\n| Year | Place |\n|------|:-----:|\n| 2014 | a canal |\n| 2019 | a bakery "
             "|\n\nEnd | not.\n")
            .blocks,
        ElementsAre("Found in:", "Year", "Place", "2014", "a canal", "2019", "a bakery", "End | not."));
}

TEST(ReadMarkdown, CodeBetweenFencesStaysAsItIs) {
    EXPECT_THAT(read("# T\n\n```\n[a]: b\n```\n").blocks, ElementsAre("[a]: b"));
}

} // namespace
} // namespace radiowrap
