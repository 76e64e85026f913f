// Reports in the forms that newsrooms hand in, from their bytes to the article.
#include "article/rules.hpp"
#include "support/error_of.hpp"
#include "support/zip.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace radiowrap {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

const std::string first = "أعلنت البلدية أن الجسر القديم الذي يصل القرية إلى المدينة مغلق منذ يوم الاثنين.";
const std::string second = "قال المختار سالم النهر إن السكان ينتظرون منذ سنوات:";

Article read_with(const std::string& bytes, const ReadOptions& options) {
    return read_article(bytes, "report", article_rules(), options);
}

TEST(ReadArticleForms, APageKnowsItsHeadAndItsRepeatsAreDropped) {
    const Article article = read("<!DOCTYPE html><html lang=\"en\"><head><title>x</title>"
                                 "<meta property=\"og:title\" content=\"تقرير| الجسر القديم يغلق أبوابه\">"
                                 "<meta property=\"og:site_name\" content=\"راديو "
                                 "المدى\"></head><body><nav><a href=\"/\">الرئيسية</a></nav>"
                                 "<article><h1>تقرير| الجسر القديم يغلق أبوابه</h1><p>دمشق، 12 أيار 2019 - " +
                                 first + "</p><p>" + second + "</p></article></body></html>");
    EXPECT_EQ(article.headline, "الجسر القديم يغلق أبوابه");
    EXPECT_EQ(article.station, "راديو المدى");
    EXPECT_EQ(article.dateline, "دمشق، 12 أيار 2019");
    EXPECT_EQ(article.language, "ar"); // not what the page says
    EXPECT_THAT(article.paragraphs, ElementsAre(first, second));
    EXPECT_THAT(article.dropped, testing::Contains("تقرير|"));
}

TEST(ReadArticleForms, AHeadFromFrontMatterIsNotSearchedAgain) {
    const Article article = read(
        "---\ntitle: الجسر القديم يغلق\nauthor: راديو المدى ـ تقرير ليان الحداد\ndate: 2026-03-09\n---\n\n"
        "الجسر القديم يغلق\n\nتقرير ليان الحداد\n\nجسر من حجر\n\n" +
        first + "\n\n" + second + "\n");
    EXPECT_EQ(article.headline, "الجسر القديم يغلق");
    EXPECT_EQ(article.byline, "راديو المدى ـ تقرير ليان الحداد");
    EXPECT_EQ(article.station, "راديو المدى");
    EXPECT_EQ(article.reporter, "ليان الحداد");
    EXPECT_EQ(article.date, "2026-03-09");
    EXPECT_THAT(article.paragraphs, ElementsAre("جسر من حجر", first, second));
    EXPECT_THAT(article.dropped, ElementsAre("الجسر القديم يغلق", "تقرير ليان الحداد"));
}

TEST(ReadArticleForms, ABylineFieldWithNothingButANameIsTheReporters) {
    EXPECT_EQ(read("{\"headline\":\"الجسر\",\"byline\":\"قطر الندى النهر\",\"body_text\":\"" + first + "\"}")
                  .reporter,
              "قطر الندى النهر");
}

TEST(ReadArticleForms, SoundsKeepTheirPlaceAmongTheParagraphs) {
    const Article article =
        read("{\"headline\":\"الجسر\",\"body_text\":\"الجسر\\n\\n" + first +
             "\",\"associations\":{\"a\":{\"type\":\"audio\",\"headline\":\"المختار\"}}}");
    ASSERT_THAT(article.sounds, SizeIs(1));
    EXPECT_EQ(article.sounds[0].title, "المختار");
    EXPECT_EQ(article.sounds[0].before_paragraph, 1U);
}

TEST(ReadArticleForms, OneOfSeveralStoriesIsChosen) {
    const std::string two = "[{\"uri\":\"a\",\"headline\":\"الجسر\",\"body_text\":\"" + first +
                            "\"},{\"uri\":\"b\",\"headline\":\"العبارة\",\"body_text\":\"" + second + "\"}]";
    EXPECT_EQ(read_with(two, {.item = "2", .keep = {}}).headline, "العبارة");
    EXPECT_EQ(read_with(two, {.item = "a", .keep = {}}).headline, "الجسر");
    try {
        read(two);
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), ExitCode::needs_decision);
        EXPECT_THAT(error.what(), HasSubstr("report.txt: 2 stories are in it"));
    }
}

TEST(ReadArticleForms, DroppedLinesComeBackAtTheirPlace) {
    const std::string text = "الرئيسية\n\nالجسر القديم يغلق\n\nتقرير سلمى الخطيب\n\n" + first +
                             "\n\nإعلان\n\n" + second + "\n\nمشاركة\n";
    EXPECT_THAT(read(text).dropped, ElementsAre("الرئيسية", "إعلان", "مشاركة"));
    const Article two = read_with(text, {.item = {}, .keep = {.numbers = {2}}});
    EXPECT_THAT(two.paragraphs, ElementsAre(first, "إعلان", second));
    EXPECT_THAT(two.dropped, ElementsAre("الرئيسية", "مشاركة"));
    const Article all = read_with(text, {.item = {}, .keep = {.numbers = {}, .all = true}});
    EXPECT_THAT(all.paragraphs, ElementsAre("الرئيسية", first, "إعلان", second, "مشاركة"));
    EXPECT_EQ(all.headline, "الجسر القديم يغلق");
    EXPECT_THAT(test::error_of([&] { read_with(text, {.item = {}, .keep = {.numbers = {4}}}); }),
                HasSubstr("report: --keep 4: there is no such line; 3 were dropped"));
}

TEST(ReadArticleForms, ARadioScriptWithItsHeadBlock) {
    const Article article =
        read("DATE=3/9/26\nTYPE=CORRESPONDENT REPORT\nNUMBER=2-314159\nTITLE=OLD BRIDGE\nBYLINE=JANE ROE\n"
             "DATELINE=MILLTOWN\nCONTENT=\nVOICED AT:\n\nINTRO: The bridge is shut, and it will stay shut "
             "until the "
             "spring. Jane Roe reports.\n\nTEXT: It was a cold day for the people of the town.\n\nNNNN\n");
    EXPECT_EQ(article.headline, "OLD BRIDGE");
    EXPECT_EQ(article.reporter, "JANE ROE");
    EXPECT_EQ(article.dateline, "MILLTOWN");
    EXPECT_THAT(article.paragraphs, SizeIs(2));
    EXPECT_THAT(article.dropped, ElementsAre("TYPE=CORRESPONDENT REPORT",
                                             "CONTENT=", "VOICED AT:", "INTRO:", "TEXT:", "NNNN"));
}

TEST(ReadArticleForms, AHeadlineMayCloseWithTheInterviewer) {
    const Article article =
        read("سالم النهر: الجسر بيتي.. حاورته: ليان الحداد\n\nالمدى: متى بدأت؟\n\nسالم النهر: بدأت "
             "قبل سنوات.\n\nالمدى: والآن؟\n\nسالم النهر: الآن أستريح.\n");
    EXPECT_EQ(article.headline, "سالم النهر: الجسر بيتي.. حاورته: ليان الحداد");
    EXPECT_EQ(article.reporter, "ليان الحداد");
    EXPECT_THAT(article.paragraphs, SizeIs(4));
}

TEST(ReadArticleForms, ARubricWithAColonOpensAHeadlineAndNoTalk) {
    const Article article =
        read("استطلاع: ماذا تقرأ؟\n\nالمراسلة: سألنا الناس ماذا يقرؤون هذه الأيام.\n\nمواطن: أقرأ "
             "الجريدة فقط.\n\nالمراسلة: كانت هذه آراء المارة.\n");
    EXPECT_EQ(article.headline, "استطلاع: ماذا تقرأ؟");
    EXPECT_THAT(article.paragraphs, SizeIs(3));
}

TEST(ReadArticleForms, ALineOfTwoNamesUnderTheHeadlineIsTheByline) {
    const Article article =
        read("الجسر القديم يغلق أبوابه أمام السكان\n\nقنديل - شروق قات\n\n" + first + "\n\n" + second + "\n");
    EXPECT_EQ(article.headline, "الجسر القديم يغلق أبوابه أمام السكان");
    EXPECT_EQ(article.byline, "قنديل - شروق قات");
    EXPECT_EQ(article.reporter, "شروق قات");
    EXPECT_THAT(article.paragraphs, ElementsAre(first, second));
}

TEST(ReadArticleForms, ASlugIsNoHeadline) {
    const Article article = read("bridge-milltown-2nd\n\nالجسر القديم يغلق\n\n" + first + "\n\n" + second);
    EXPECT_EQ(article.headline, "الجسر القديم يغلق");
    EXPECT_THAT(article.dropped, ElementsAre("bridge-milltown-2nd"));
}

TEST(ReadArticleForms, ADatelineMayStandOnALineOfItsOwn) {
    const Article article = read("دمشق، 12 أيار 2019\n\n" + first + "\n\n" + second);
    EXPECT_EQ(article.dateline, "دمشق، 12 أيار 2019");
    EXPECT_FALSE(article.headline);
    EXPECT_THAT(article.paragraphs, ElementsAre(first, second));
}

TEST(ReadArticleForms, TheDeclaredLanguageCountsWhereTheTextDoesNotTell) {
    const auto language = [](const std::string& tag, const std::string& text) {
        return read("{\"headline\":\"T\",\"language\":\"" + tag + "\",\"body_text\":\"" + text + "\"}")
            .language;
    };
    EXPECT_EQ(
        language("en-GB",
                 "Storm damage, roads closed: schools shut, ferries cancelled, bridges flooded, towns dark."),
        "en");
    EXPECT_EQ(
        language("ar",
                 "Storm damage, roads closed: schools shut, ferries cancelled, bridges flooded, towns dark."),
        "und");
    EXPECT_EQ(language("en", first), "ar");
    const std::string swahili =
        "Daraja la zamani limefungwa tangu Jumatatu na wafanyabiashara wanahofia biashara yao.";
    EXPECT_EQ(language("sw-KE", swahili), "sw");
    EXPECT_EQ(language("default", swahili), "und");
    EXPECT_EQ(language("zxx", swahili), "und");
}

TEST(ReadArticleForms, MarksThatTurnTheWritingAroundAreTakenOutOfTheText) {
    EXPECT_THAT(read("\u202E" + first + "\u202C\n\n" + second).paragraphs, ElementsAre(first, second));
}

TEST(ReadArticleForms, DocumentsOfWordProcessors) {
    const std::string word =
        "<?xml version=\"1.0\"?><w:document "
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
        "<w:p><w:r><w:t>الجسر القديم يغلق</w:t></w:r></w:p><w:p><w:r><w:t>" +
        first +
        "</w:t></w:r></w:p>"
        "<w:p><w:r><w:t>" +
        second + "</w:t></w:r></w:p></w:body></w:document>";
    const std::string open =
        "<?xml version=\"1.0\"?><office:document-content "
        "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
        "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text>"
        "<text:h text:outline-level=\"1\">الجسر القديم يغلق</text:h><text:p>" +
        first + "</text:p><text:p>" + second +
        "</text:p></office:text></office:body></office:document-content>";
    for (const std::string& bytes :
         {make_zip({{"[Content_Types].xml", "<Types/>"}, {"word/document.xml", word}}),
          make_zip({{"mimetype", "application/vnd.oasis.opendocument.text"}, {"content.xml", open}})}) {
        const Article article = read(bytes);
        EXPECT_EQ(article.headline, "الجسر القديم يغلق");
        EXPECT_THAT(article.paragraphs, ElementsAre(first, second));
    }
}

TEST(ReadArticleForms, ADocumentThatUnpacksToFarMoreIsRefused) {
    EXPECT_THAT(test::error_of([] {
                    read(make_zip({{"word/document.xml", std::string(40'000'000, ' ')}}));
                }),
                HasSubstr("report.txt: word/document.xml: unpacks to more than"));
    EXPECT_THAT(test::error_of([] {
                    read(make_zip({{"content.xml", std::string(40'000'000, 'x')}}));
                }),
                HasSubstr("report.txt: content.xml: unpacks to more than"));
}

} // namespace
} // namespace radiowrap
