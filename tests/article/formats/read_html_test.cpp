#include "article/formats/read_html.hpp"
#include "base/error.hpp"
#include "support/cpu_time.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace radiowrap {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::IsSupersetOf;
using testing::Not;
using testing::SizeIs;

const std::string first = "أُغلق الجسر القديم فوق النهر صباح الاثنين، وسيبقى مغلقاً حتى الربيع بحسب البلدية.";
const std::string second = "وقال المهندس سالم الحداد إن الأعمدة الخشبية لم تعد تحمل مرور الشاحنات:";
const std::string third = "ويسلك الأهالي الآن طريقاً أطول بعشرين كيلومتراً للوصول إلى السوق والمدرسة.";

Story read(const std::string& html) { return read_html(html, "page.html").at(0); }
Story body(const std::string& html) { return read("<body>" + html + "</body>"); }

std::string error_of(const std::string& html) {
    try {
        read(html);
    } catch (const Error& error) {
        return error.what();
    }
    return "no error";
}

std::string p(const std::string& text) { return "<p>" + text + "</p>"; }
std::string repeated(const std::string& text, std::size_t times) {
    std::string all;
    for (std::size_t i = 0; i < times; ++i) all += text;
    return all;
}

const std::string paragraphs = p(first) + p(second) + p(third);

TEST(ReadHtml, TakesTheArticleOutOfAWholePage) {
    const Story story = read(
        "<!DOCTYPE html><html lang=ar dir=rtl><head><title>جسر قديم - راديو الضفة</title>"
        "<meta property='og:title' content='جسر قديم'><meta property=og:site_name content='راديو الضفة'>"
        "<meta property='article:published_time' "
        "content='2026-03-09T08:00:00+03:00'><style>p{}</style></head><body>"
        "<header><nav><ul><li><a href=/>الرئيسية</a><li><a href=/n>أخبار</a></ul></nav></header>"
        "<main><article><header><h1>جسر قديم</h1><div class='post-meta byline'>تقرير <a rel=author "
        "href=/a>ليلى "
        "منصور</a></div></header><figure><img src=x><figcaption>الجسر كما بدا أمس</figcaption></figure>" +
        p(first) + "<div class='share-bar'><a href=#f>فيسبوك</a></div>" + p(second) +
        "<div class=related-posts><h3>مواضيع ذات صلة</h3><ul><li><a href=/1>سوق السمك</a></ul></div>" +
        p(third) + "<script>var a = '<p>لا';</script></article><section id=comments>" +
        p("تعليق طويل من قارئ لا علاقة له بالخبر "
          "ولا بالجسر ولا بالنهر، لكنه يكتب كل يوم.") +
        "</section></main><footer>جميع الحقوق محفوظة</footer></body>");
    EXPECT_THAT(story.blocks, ElementsAre(first, second, third));
    EXPECT_EQ(story.headline, "جسر قديم");
    EXPECT_EQ(story.byline, "تقرير ليلى منصور");
    EXPECT_EQ(story.reporter, "ليلى منصور");
    EXPECT_EQ(story.station, "راديو الضفة");
    EXPECT_EQ(story.date, "2026-03-09");
    EXPECT_EQ(story.language, "ar");
    EXPECT_THAT(story.dropped, IsSupersetOf({"الجسر كما بدا أمس", "فيسبوك", "مواضيع ذات صلة", "سوق السمك",
                                             "جميع الحقوق محفوظة", "الرئيسية"}));
    EXPECT_THAT(story.dropped, Not(testing::Contains(first)));
}

TEST(ReadHtml, MetadataInJsonLdComesFirst) {
    const Story story = read(
        "<html><script type='application/ld+json'>{\"@graph\":[{\"@type\":\"WebSite\",\"name\":\"x\"},"
        "{\"@type\":[\"NewsArticle\"],\"headline\":\"جسر &quot;قديم&quot;\",\"datePublished\":\"2026-03-09\","
        "\"author\":[{\"@type\":\"Person\",\"name\":\"ليلى منصور\"}],\"publisher\":{\"name\":\"راديو "
        "الضفة\"},"
        "\"inLanguage\":\"ar\"}]}</script><meta property=og:title content=آخر>" +
        paragraphs);
    EXPECT_EQ(story.headline, "جسر \"قديم\"");
    EXPECT_EQ(story.reporter, "ليلى منصور");
    EXPECT_EQ(story.station, "راديو الضفة");
    EXPECT_EQ(story.date, "2026-03-09");
    EXPECT_EQ(story.language, "ar");
    EXPECT_THAT(story.blocks, SizeIs(3));
}

TEST(ReadHtml, BrokenJsonLdIsIgnored) {
    for (const std::string json : {"{\"@type\":\"NewsArticle\",", "[[[", "\xD8", "null", "{\"@type\":7}"})
        EXPECT_THAT(body("<script type=application/ld+json>" + json + "</script>" + paragraphs).blocks,
                    SizeIs(3));
    EXPECT_THAT(
        body("<script type=application/ld+json>" + std::string(100'000, '[') + "</script>" + paragraphs)
            .blocks,
        SizeIs(3));
}

TEST(ReadHtml, ArticleBodyOfMetadataIsTheLastResort) {
    const std::string json =
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\"" + first +
        "\\n\\n" + second + "\\n" + third + "\"}</script>";
    EXPECT_THAT(body(json + "<div id=app>جارٍ التحميل</div>").blocks, ElementsAre(first, second, third));
    EXPECT_THAT(body(json + paragraphs).blocks, ElementsAre(first, second, third));
}

TEST(ReadHtml, TextDensityFindsTheStoryOfAnOldPage) {
    const Story story =
        body("<table><tr><td><a href=/>الرئيسية</a> <a href=/n>أخبار</a> <a href=/s>رياضة</a></td><td>"
             "<h1>جسر قديم</h1><font size=3>" +
             first + "<br><br>" + second + "<br><br>" + third +
             "</font></td><td><a href=/1>خبر أول عن السوق</a><br><a href=/2>خبر ثان عن المطر</a></td></tr>"
             "</table>");
    EXPECT_THAT(story.blocks, ElementsAre(first, second, third));
    EXPECT_EQ(story.headline, "جسر قديم");
    EXPECT_THAT(story.dropped, testing::Contains("الرئيسية أخبار رياضة"));
}

TEST(ReadHtml, MicrodataAndClassesNameTheBody) {
    for (const std::string mark : {"itemprop=articleBody", "class='td-post entry-content'", "role=main"}) {
        const Story story =
            body("<div><p>شريط: " + third + "</p></div><div " + mark + ">" + p(first) + p(second) + "</div>");
        EXPECT_THAT(story.blocks, ElementsAre(first, second)) << mark;
        EXPECT_THAT(story.dropped, ElementsAre("شريط: " + third)) << mark;
    }
}

TEST(ReadHtml, TeasersInArticleTagsAreNotTheStory) {
    const std::string teaser = "<article><h2><a href=/1>سوق السمك</a></h2>" +
                               p("عاد الصيادون إلى السوق بعد أسبوع من العاصفة التي أغلقت الميناء.") +
                               "</article>";
    const Story story = body("<div class=story>" + paragraphs + p(first + " اليوم") + p(third + " غداً") +
                             "</div><div>" + teaser + teaser + "</div>");
    EXPECT_THAT(story.blocks, ElementsAre(first, second, third, first + " اليوم", third + " غداً"));
    const Story marked = body("<article><h1>جسر</h1>" + paragraphs + "</article><div class=more>" + teaser +
                              teaser + "</div>");
    EXPECT_THAT(marked.blocks, ElementsAre(first, second, third));
}

TEST(ReadHtml, ShortParagraphsAreWhole) {
    EXPECT_THAT(body("<nav>قائمة</nav><div class=story>" + p("قال الحداد:") + p("نعم.") + p(first) +
                     p("لا.") + "</div>")
                    .blocks,
                ElementsAre("قال الحداد:", "نعم.", first, "لا."));
    EXPECT_THAT(
        body("<div class=menu>قائمة</div><div class=story>" + p("قال الحداد:") + p("نعم.") + "</div>").blocks,
        ElementsAre("قال الحداد:", "نعم."));
}

TEST(ReadHtml, ParagraphsBesideAWrapperAreWhole) {
    const Story story = body("<div class=story>" + p(first) + "<div class=inner>" + p(second) + p(third) +
                             p(first) + p(second) + p(third) + p(first) + p(second) + p(third) + p(first) +
                             "</div>" + p("وانتهى الخبر هنا.") + "</div>");
    EXPECT_THAT(story.blocks, SizeIs(11));
    EXPECT_THAT(body("<div class=story><div>" + paragraphs + "</div>" + p("انتهى.") + "</div><div>" + third +
                     "</div>")
                    .blocks,
                ElementsAre(first, second, third, "انتهى.", third));
    EXPECT_THAT(
        body("<div class=story><div>" + paragraphs + "</div>" + p("انتهى.") + "</div><div>ذيل</div>").blocks,
        ElementsAre(first, second, third, "انتهى."));
}

TEST(ReadHtml, AMarkedPartOfAnArticleIsNotTheWhole) {
    EXPECT_THAT(body("<article><div class=article-body>" + p(first) + p(second) +
                     "</div><div class=ad>إعلان</div>"
                     "<div class=article-body>" +
                     p(third) + "</div></article>")
                    .blocks,
                ElementsAre(first, second, third));
}

TEST(ReadHtml, InlineTagsDoNotSplitWords) {
    EXPECT_THAT(body(p("ال<b>جسر</b> و<a href=/x>النه</a>ر<wbr>ان<!-- x --> <i>قديم</i>ان.") + paragraphs)
                    .blocks.at(0),
                "الجسر والنهران قديمان.");
}

TEST(ReadHtml, EntitiesAreDecodedOnceOrTwiceEscaped) {
    EXPECT_EQ(body(p("&laquo;نص&raquo; &amp;quot;نص&amp;quot; &#1606;&#x635; R&amp;D &#146;x") + paragraphs)
                  .blocks.at(0),
              "«نص» \"نص\" نص R&D \u2019x");
}

TEST(ReadHtml, LineBreaksPartParagraphs) {
    EXPECT_THAT(body("<div>" + first + "<br><br/>" + second + "<br>" + third + "</div>").blocks,
                ElementsAre(first, second, third));
}

TEST(ReadHtml, ListsKeepTheirBullets) {
    EXPECT_THAT(body(p(first) + "<ul><li>السوق<li><p>المدرسة</p><li>- المشفى</ul><ol><li>أولاً<li>ثانياً</ol>" +
                     p(third))
                    .blocks,
                ElementsAre(first, "• السوق", "• المدرسة", "- المشفى", "1. أولاً", "2. ثانياً", third));
}

TEST(ReadHtml, QuotationsStay) {
    EXPECT_THAT(body(p(second) +
                     "<blockquote><p>الجسر متعب.</p></blockquote><figure><blockquote>والنهر أيضاً."
                     "</blockquote></figure>" +
                     p("قال <q>نعم</q> ومضى إلى بيته على الضفة الأخرى من النهر القديم."))
                    .blocks,
                ElementsAre(second, "الجسر متعب.", "والنهر أيضاً.",
                            "قال “نعم” ومضى إلى بيته على الضفة الأخرى من النهر القديم."));
}

TEST(ReadHtml, HiddenElementsAreNoPartOfTheStory) {
    const Story story =
        body(p(first) + "<p hidden>أ</p><p style='color:red; DISPLAY : none'>ب</p><p class=sr-only>ج</p>" +
             "<template>د</template>" + p(third));
    EXPECT_THAT(story.blocks, ElementsAre(first, third));
    EXPECT_THAT(story.dropped, ElementsAre("أ", "ب", "ج"));
}

TEST(ReadHtml, LinesOfLinksAreDropped) {
    const Story story =
        body(p(first) + "<p><a href=/1>سوق السمك يعود</a></p>" + p(second) +
             "<ul><li><a href=/2>مطر في الجبل</a></li><li><a href=/3>مدرسة جديدة</a></li></ul>"
             "<p><a href=/4>" +
             third + "</a></p><h2><a href='#x'>ماذا بعد</a></h2>" + p(third + " الآن"));
    EXPECT_THAT(story.blocks, ElementsAre(first, second, third, "ماذا بعد", third + " الآن"));
    EXPECT_THAT(story.dropped, ElementsAre("سوق السمك يعود", "مطر في الجبل", "مدرسة جديدة"));
}

TEST(ReadHtml, AWrapperWithAFurnitureNameKeepsItsStory) {
    EXPECT_THAT(body("<div class='content with-sidebar share-enabled'>" + paragraphs + "</div>").blocks,
                SizeIs(3));
}

TEST(ReadHtml, SoundsKeepTheirPlace) {
    const Story story =
        body(p(first) +
             "<figure><audio src=a.mp3 data-duration=83>لا يدعم متصفحك</audio><figcaption>سالم "
             "الحداد عن الجسر</figcaption></figure>" +
             p(third) + "<audio title='صوت النهر'></audio>");
    EXPECT_THAT(story.blocks, ElementsAre(first, third));
    ASSERT_THAT(story.sounds, SizeIs(2));
    EXPECT_EQ(story.sounds[0].title, "سالم الحداد عن الجسر");
    EXPECT_EQ(story.sounds[0].seconds, 83.0);
    EXPECT_EQ(story.sounds[0].before_paragraph, 1U);
    EXPECT_EQ(story.sounds[1].title, "صوت النهر");
    EXPECT_EQ(story.sounds[1].before_paragraph, 2U);
}

TEST(ReadHtml, TheHeadlineIsNotReadTwice) {
    const Story story = body("<article><h1>جسرٌ قديم</h1>" + paragraphs + "<h2>جسر قديم</h2></article>");
    EXPECT_EQ(story.headline, "جسرٌ قديم");
    EXPECT_THAT(story.blocks, ElementsAre(first, second, third));
}

TEST(ReadHtml, WrongEncodingsDoNotMatter) {
    EXPECT_THAT(read("<meta charset=windows-1256><body>" + paragraphs).blocks, SizeIs(3));
    EXPECT_EQ(read("\xEF\xBB\xBF<meta charset=iso-8859-1><body>" + paragraphs).blocks.at(0), first);
    const std::string in_1256 =
        "<meta charset=\"windows-1256\"><p>\xC7\xE1\xCC\xD3\xD1 \xC7\xE1\xDE\xCF\xED\xE3";
    EXPECT_THAT(read(in_1256).blocks, ElementsAre("الجسر القديم"));
    EXPECT_THAT(read("<p>caf\xE9 ferm\xE9 au bord du fleuve").blocks,
                ElementsAre("café fermé au bord du fleuve"));
}

TEST(ReadHtml, WhatIsNoPageIsAnError) {
    EXPECT_THAT(error_of(""), HasSubstr("page.html: the page is empty"));
    EXPECT_THAT(error_of("<html><body><script>x</script></body>"), HasSubstr("no text of a story"));
    EXPECT_THAT(error_of(std::string(50 << 20, ' ')), HasSubstr("50 MiB is no report"));
    EXPECT_THAT(error_of(repeated("<div>", 100'000)), HasSubstr("deep"));
}

TEST(ReadHtml, ATextWithoutParagraphsIsAStoryOnce) {
    const Story story = read("نص قصير");
    EXPECT_THAT(story.blocks, ElementsAre("نص قصير"));
    EXPECT_THAT(story.dropped, IsEmpty());
}

TEST(ReadHtml, AReportFromABlogIsWhole) {
    std::string report;
    std::string html = "<html lang=ar><head><title>جسر قديم.. ونهر عال | راديو الضفة</title></head><body "
                       "class='rtl single postid-7 "
                       "has-sidebar'><div id=page><div id=header><h1 class=logo><a href=/>راديو "
                       "الضفة</a></h1><div class=menu-main>"
                       "<a href=/1>محليات</a></div></div><div id=content class='share-on'><div class='post "
                       "type-post author-3'>"
                       "<h1 class=entry-title>جسر قديم.. ونهر عال</h1><div class='entry-meta'><span "
                       "class='author vcard'>ليلى منصور</span> "
                       "<span class=date>منذ يومين</span></div><div class='entry inner'><p>راديو الضفة ـ "
                       "تقرير ليلى منصور</p>";
    std::vector<std::string> expected{"راديو الضفة ـ تقرير ليلى منصور"};
    for (const std::string& text :
         {first, second, std::string("ماذا بعد؟"), third, second, std::string("لا.")}) {
        html += "<p dir=rtl style='text-align: justify'><span><strong>" + text +
                "</strong></span></p>\n<p>&nbsp;</p>";
        expected.push_back(text);
    }
    html += "<div class='post-tags'>الوسوم: <a href=/t>جسر</a></div></div><div id=author-box><p>ليلى منصور "
            "مراسلة في الضفة منذ سنوات "
            "وتكتب عن الأنهار والجسور والناس.</p></div></div></div><div id=secondary><h3>الأكثر "
            "قراءة</h3><ul><li><a href=/9>سوق"
            "</a></ul></div></div></body></html>";
    const Story story = read(html);
    EXPECT_THAT(story.blocks, testing::ElementsAreArray(expected));
    EXPECT_EQ(story.headline, "جسر قديم.. ونهر عال");
    EXPECT_EQ(story.byline, "ليلى منصور");
}

TEST(ReadHtml, EnglishAndFrenchPagesToo) {
    const std::string english =
        "The bridge over the river was closed on Monday, and it will stay closed until spring.";
    const Story story = read("<html><head><meta property='og:locale' content='en_GB'><meta "
                             "property='og:title' content=\"Bridge's end - "
                             "Harbour Radio\"><meta property='og:site_name' content='Harbour Radio'><meta "
                             "name=author content='Jane Roe'>"
                             "</head><body><div class='story-body'><h1>Bridge's end</h1>" +
                             p(english) + p("It&rsquo;s old.") +
                             "<p class=caption>The bridge</p><div class='newsletter-box'><p>Get our "
                             "newsletter every morning, with all "
                             "the news of the harbour and the river, free.</p></div>" +
                             p(english) + p(english) + "</div></body>");
    EXPECT_EQ(story.headline, "Bridge's end");
    EXPECT_EQ(story.reporter, "Jane Roe");
    EXPECT_EQ(story.language, "en-GB");
    EXPECT_THAT(story.blocks, ElementsAre(english, "It\u2019s old.", english, english));
    EXPECT_THAT(story.dropped, SizeIs(2));
}

TEST(ReadHtml, ControlBytesVanish) {
    EXPECT_THAT(body(p("قبل" + std::string(1, '\0') + "\x1B\x08 بعد")).blocks, ElementsAre("قبل بعد"));
}

TEST(ReadHtml, AMegabyteIsReadInBoundedTime) {
    const std::string page =
        "<article>" + repeated(p(first) + "<div class='x y-z'><span>كلمة</span></div>", 5000);
    const double seconds = test::cpu_seconds([&] { EXPECT_THAT(body(page).blocks, SizeIs(10'000)); });
    EXPECT_LT(seconds, 1.0 * test::kSlowdown) << page.size();
}

TEST(ReadHtmlFragment, EscapedHtmlIsUnescaped) {
    for (const std::string html :
         {"<p>أول &amp; ثان</p><p>ثالث</p>", "&lt;p&gt;أول &amp;amp; ثان&lt;/p&gt;&lt;p&gt;ثالث",
          "&amp;lt;p&amp;gt;أول &amp;amp; ثان&amp;lt;/p&amp;gt;&amp;lt;p&amp;gt;ثالث"}) {
        Story story;
        read_html_fragment(html, "wire", story);
        EXPECT_THAT(story.blocks, ElementsAre("أول & ثان", "ثالث")) << html;
    }
}

TEST(ReadHtmlFragment, PlainTextKeepsItsLines) {
    Story story;
    story.blocks = {"قبل"};
    read_html_fragment("أول < ثان.\n\nثالث & رابع", "wire", story);
    EXPECT_THAT(story.blocks, ElementsAre("قبل", "أول < ثان.", "ثالث & رابع"));
    read_html_fragment("", "wire", story);
    EXPECT_THAT(story.blocks, SizeIs(3));
    EXPECT_THAT(story.dropped, IsEmpty());
}

} // namespace
} // namespace radiowrap
