#include "article/read_article.hpp"
#include "article/rules.hpp"
#include "base/error.hpp"
#include "support/error_of.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <cstdlib>
#include <fstream>

namespace radiowrap {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

const std::string body =
    "The bridge over the river was closed on Monday, and it will stay closed until spring.";

using test::error_of;

TEST(ReadArticle, KnowsTheHeadOfAReport) {
    const Article article =
        read("A bridge too old.. and too low\r\n\r\nBy Jane Roe, Harbour Radio \r\n\r\nPARIS (AP) — " + body +
             "\r\n\r\nIt is old.\r\n");
    EXPECT_EQ(article.headline, "A bridge too old.. and too low");
    EXPECT_EQ(article.byline, "By Jane Roe, Harbour Radio");
    EXPECT_EQ(article.station, "Harbour Radio");
    EXPECT_EQ(article.reporter, "Jane Roe");
    EXPECT_EQ(article.dateline, "PARIS (AP)");
    EXPECT_EQ(article.language, "en");
    EXPECT_THAT(article.paragraphs, ElementsAre(body, "It is old."));
    EXPECT_THAT(article.dropped, IsEmpty());
}

TEST(ReadArticle, WhatIsNotThereStaysEmpty) {
    const Article article = read(body + "\n\n" + body);
    EXPECT_FALSE(article.headline);
    EXPECT_FALSE(article.byline);
    EXPECT_FALSE(article.station);
    EXPECT_FALSE(article.reporter);
    EXPECT_FALSE(article.dateline);
    EXPECT_THAT(article.paragraphs, SizeIs(2));
}

TEST(ReadArticle, AHeadlineMayStandWithoutAByline) {
    EXPECT_EQ(read("A bridge too old\n\n" + body).headline, "A bridge too old");
    EXPECT_EQ(read("Is the bridge too old?\n\n" + body).headline, "Is the bridge too old?");
    EXPECT_EQ(read("Mayor: the bridge is old\n\n" + body).headline, "Mayor: the bridge is old");
}

TEST(ReadArticle, AboveABylineAHeadlineMayCloseWithAStop) {
    EXPECT_EQ(read("The bridge is old.\n\nBy Jane Roe\n\n" + body).headline, "The bridge is old.");
    EXPECT_FALSE(read("The bridge is old.\n\n" + body).headline);
}

TEST(ReadArticle, FurnitureIsDroppedAndListedInOrder) {
    const Article article = read("Home\nNews\nA bridge too old\nBy Jane Roe\nShare\n" + body +
                                 "\nAdvertisement\nIt is old.\nTags: bridge, river\nRelated articles\nThe "
                                 "ferry returns\nBack to top\n");
    EXPECT_THAT(article.dropped, ElementsAre("Home", "News", "Share", "Advertisement", "Tags: bridge, river",
                                             "Related articles", "The ferry returns", "Back to top"));
    EXPECT_THAT(article.paragraphs, ElementsAre(body, "It is old."));
}

TEST(ReadArticle, NothingOfTheStoryIsLostToFurniture) {
    // The words of a button inside a sentence, in the middle of the report, or before more of the story
    const Article article = read(
        "A bridge too old\n\n" + body + "\n\nShare\n\nRead more books, said the teacher.\n\n" +
        "Related articles\n\nThis is still the story, and it goes on after the line above.\n\nHome is where "
        "the river is.");
    EXPECT_THAT(article.dropped, ElementsAre("Related articles"));
    EXPECT_THAT(article.paragraphs, SizeIs(5));
}

TEST(ReadArticle, AHeadlineGivenTwiceIsReadOnce) {
    const Article article = read("A bridge too old\n\nA bridge too old!\n\n" + body);
    EXPECT_EQ(article.headline, "A bridge too old");
    EXPECT_THAT(article.dropped, ElementsAre("A bridge too old!"));
}

TEST(ReadArticle, ABylineMayStandUnderTheStory) {
    const Article article =
        read("A bridge too old\n\n" + body + "\n\n(Reporting by Jane Roe; editing by John Doe)");
    EXPECT_EQ(article.reporter, "Jane Roe");
    EXPECT_THAT(article.paragraphs, ElementsAre(body));
}

TEST(ReadArticle, WhoEditedUnderTheStoryIsDropped) {
    const std::string story =
        "The bridge over the river is two hundred years old and will be closed on Monday.";
    const Article article =
        read("A bridge too old\n\nBy Jane Roe\n\n" + story + "\n\n" + story + "\n\nEditing by John Doe");
    EXPECT_EQ(article.reporter, "Jane Roe");
    EXPECT_THAT(article.dropped, testing::ElementsAre("Editing by John Doe"));
    EXPECT_EQ(read("A bridge too old\n\n" + story + "\n\nReporting by Jane Roe").reporter, "Jane Roe");
    EXPECT_EQ(read("A bridge too old\n\n" + story + "\n\nJane Roe - Harbour Radio - Milltown").station,
              "Harbour Radio");
    EXPECT_EQ(read("A bridge too old\n\nBy Jane Roe\n\n" + story + "\n\nJane Roe - Harbour Radio - Milltown")
                  .paragraphs.size(),
              2u);
    // who signs off on air, and what a lead-in announces, stay
    for (const char* last : {"Jane Roe, Harbour Radio", "Jane Roe reports."})
        EXPECT_EQ(read("A bridge too old\n\n" + story + "\n\n" + last).paragraphs.back(), last);
    EXPECT_EQ(read("A bridge too old\n\n" + story + "\n\nThis is what she found:\n\nReport by Jane Roe")
                  .paragraphs.size(),
              3u);
}

TEST(ReadArticle, ATurnOfATalkIsNoByline) {
    const Article article =
        read("حديث على الجسر\n\nالمراسل: صباح الخير لكم\n\nسلمى الخطيب: صباح النور.\n\n"
             "وقالت إن الجسر القديم الذي يصل القرية إلى المدينة مغلق.\n\nالمراسل: شكراً لكم\n");
    EXPECT_FALSE(article.reporter);
    EXPECT_THAT(article.paragraphs, SizeIs(4));
}

TEST(ReadArticle, TheHeadMayStandOnSeveralLines) {
    const std::string story = "بدأ موسم قطاف الزيتون في القرى العالية هذا الأسبوع، وتوقع الأهالي موسماً جيداً.";
    const Article page =
        read("الرئيسية / تقارير / محليات\n\nراديو المدى\n\nموسم القطاف\n\nخاص – راديو المدى\n\n" + story +
             "\n\n" + story);
    EXPECT_EQ(page.headline, "موسم القطاف");
    EXPECT_EQ(page.byline, "خاص – راديو المدى");
    EXPECT_THAT(page.dropped, testing::ElementsAre("الرئيسية / تقارير / محليات", "راديو المدى"));
    const Article two = read("موسم القطاف\n\nراديو المدى\n\nسلمى الخطيب\n\n" + story + "\n\n" + story);
    EXPECT_EQ(two.station, "راديو المدى");
    EXPECT_EQ(two.reporter, "سلمى الخطيب");
    EXPECT_EQ(two.paragraphs.size(), 2u);
    EXPECT_EQ(read("راديو المدى\n\n" + story + "\n\n" + story).headline, "راديو المدى");
}

TEST(ReadArticle, AHeadlineIsNoDateline) {
    const std::string story =
        "The amateurs of the city have found a signal from the sea, and it comes every night.";
    const Article article = read("Paris - Radio silence\n\n" + story + "\n\n" + story);
    EXPECT_EQ(article.headline, "Paris - Radio silence");
    EXPECT_FALSE(article.dateline);
    const Article credited =
        read("A signal\n\nPhotos by John Doe\n\nBy Jane Roe\n\n" + story + "\n\n" + story);
    EXPECT_EQ(credited.reporter, "Jane Roe");
    EXPECT_THAT(credited.dropped, testing::ElementsAre("Photos by John Doe"));
}

TEST(ReadArticle, WhereAPostAppearedFirstIsDropped) {
    const std::string story =
        "The bridge over the river is two hundred years old and will be closed on Monday.";
    for (const char* line : {"The post A bridge too old appeared first on Harbour Radio.",
                             "ظهرت المقالة جسر قديم أولاً على راديو المدى.",
                             "L’article Un pont est apparu en premier sur Radio Brise.",
                             "Der Beitrag Eine Brücke erschien zuerst auf Radio Brise.",
                             "La entrada Un puente se publicó primero en Radio Brisa.",
                             "O post Uma ponte apareceu primeiro em Rádio Brisa."}) {
        const Article article = read("A bridge too old\n\n" + story + "\n\n" + story + "\n\n" + line);
        EXPECT_THAT(article.dropped, testing::ElementsAre(line));
    }
    EXPECT_EQ(read("A bridge too old\n\n" + story + "\n\nThe post was given up in March.").paragraphs.size(),
              2u);
}

TEST(ReadArticle, KnowsItsLanguage) {
    EXPECT_EQ(read("أعلنت البلدية أن الطريق الذي يصل القرية إلى المدينة مفتوح منذ أمس، وأن الحافلات ستعود.")
                  .language,
              "ar");
    EXPECT_EQ(read(body).language, "en");
    EXPECT_EQ(
        read("Most na rzece jest zamknięty od poniedziałku, a kupcy boją się o swoje zarobki tej wiosny.")
            .language,
        "und");
    EXPECT_EQ(read("Η γέφυρα πάνω από τον ποταμό έκλεισε τη Δευτέρα και θα μείνει κλειστή.").language, "und");
}

TEST(ReadArticle, RefusesWhatIsNoReport) {
    EXPECT_THAT(error_of([] { read(""); }), HasSubstr("report.txt: the report is empty"));
    EXPECT_THAT(error_of([] { read(" \n\u00A0\n\u200F"); }), HasSubstr("the report is empty"));
    EXPECT_THAT(error_of([] { read("Back to top\n"); }), HasSubstr("no paragraph to read was found"));
    EXPECT_THAT(error_of([] { read("\x89PNG\r\n\x1A\nxxxx"); }), HasSubstr("not a text"));
    EXPECT_THAT(error_of([] { read(std::string(max_report_bytes + 1, 'x')); }),
                HasSubstr("at most 16 MiB are read"));
}

class LoadArticle : public testing::Test {
public:
    ~LoadArticle() override { std::filesystem::remove_all(folder_); }

protected:
    LoadArticle() {
        std::string pattern = (std::filesystem::temp_directory_path() / "radiowrap-article-XXXXXX").string();
        folder_ = mkdtemp(pattern.data());
    }

    std::string error_of_file(const std::filesystem::path& file) {
        return error_of([&] { load_article(file); });
    }

    std::filesystem::path folder_;
};

TEST_F(LoadArticle, ReadsAFile) {
    std::ofstream(folder_ / "r.txt") << "A bridge too old\n\n" << body << "\n";
    EXPECT_THAT(load_article(folder_ / "r.txt").paragraphs, ElementsAre(body));
}

TEST_F(LoadArticle, NamesTheFileThatCannotBeRead) {
    EXPECT_THAT(error_of_file(folder_ / "none.txt"), HasSubstr("none.txt: no such file"));
    EXPECT_THAT(error_of_file(folder_), HasSubstr("a folder; name the file"));
}

TEST_F(LoadArticle, AHugeFileIsRefusedWithoutBeingRead) {
    std::ofstream(folder_ / "huge.txt") << "x";
    std::filesystem::resize_file(folder_ / "huge.txt",
                                 std::uintmax_t{100} << 30); // sparse; reading it takes minutes
    const auto start = std::chrono::steady_clock::now();
    EXPECT_THAT(error_of_file(folder_ / "huge.txt"),
                HasSubstr("102400 MiB is no report; at most 16 MiB are read"));
    EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(2));
}

TEST_F(LoadArticle, ADeviceWithoutEndIsRefused) {
    EXPECT_THAT(error_of_file("/dev/zero"), HasSubstr("at most 16 MiB are read"));
}

TEST(ArticleRules, ABrokenLanguageFileIsNamedWithItsLine) {
    std::string pattern = (std::filesystem::temp_directory_path() / "radiowrap-rules-XXXXXX").string();
    const std::filesystem::path folder = mkdtemp(pattern.data());
    std::ofstream(folder / "xx.toml") << "language = \"xx\"\nscript = \"Latn\"\n[furniture]\nanywere = []\n";
    EXPECT_THAT(error_of([&] { load_article_rules(folder); }),
                HasSubstr("xx.toml:4: furniture.anywere: unknown setting"));
    std::filesystem::remove(folder / "xx.toml");
    EXPECT_THAT(error_of([&] { load_article_rules(folder); }), HasSubstr("no language is here"));
    std::filesystem::remove_all(folder);
}

} // namespace
} // namespace radiowrap
