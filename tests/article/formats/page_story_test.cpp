#include "article/formats/read_html.hpp"
#include "article/read_article.hpp"
#include "article/rules.hpp"
#include "support/error_of.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace radiowrap {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::SizeIs;

const std::string first =
    "The old bridge over the river was closed on Monday, and lorries are sent to the ford.";
const std::string second = "Engineer Ada Marsh says the wooden piers would not have seen another winter.";
const std::string third = "The village school moves its lessons to the hall on the other bank until spring.";

Story read(const std::string& html) { return read_html(html, "page.html").at(0); }
Story body(const std::string& html) { return read("<body>" + html + "</body>"); }
std::string p(const std::string& text) { return "<p>" + text + "</p>"; }

std::string repeated(const std::string& text, std::size_t times) {
    std::string all;
    for (std::size_t i = 0; i < times; ++i) all += text;
    return all;
}

const std::string long_part = p(first) + p(second) + p(third) + p(first) + p(second) + p(third) + p(first);

TEST(PageStory, PartsOfOneKindBesideEachOtherAreOneStory) {
    for (const std::string open : {"<div class='row wide'>", "<section>", "<section class='text'>"}) {
        const std::string close = open.starts_with("<div") ? "</div>" : "</section>";
        const std::string last = open == "<section>" ? first : "The end.";
        const Story story =
            body("<div><ul><li><a href=/>Home</a></ul></div><div class=page>" + open + long_part + close +
                 open + p(last) + close + open + "<a href=/1>Fish ladder opens</a>" + close + "</div>");
        ASSERT_THAT(story.blocks, SizeIs(8)) << open;
        EXPECT_EQ(story.blocks.back(), last);
        EXPECT_THAT(story.dropped, Contains("Fish ladder opens"));
    }
}

TEST(PageStory, MarkedTextsBesideEachOtherAreOneStory) {
    const Story story =
        body("<div class=a><div class=entry-content>" + long_part +
             "</div></div><div class=b>Buy a boat</div><div class=a><div class=entry-content>" + p(third) +
             "</div></div><div class=a>" + p("Another text of the page.") + "</div>");
    EXPECT_THAT(story.blocks, SizeIs(9)); // with what stands between them
    EXPECT_THAT(story.dropped, ElementsAre("Another text of the page."));
}

TEST(PageStory, ProseStaysWhateverItsParagraphIsCalled) {
    for (const std::string name : {"share-of-costs", "related", "tags", "author-voice", "social-life",
                                   "date-line", "print", "rating", "skip"})
        EXPECT_THAT(body("<article>" + p(first) + "<p class='" + name + "'>" + second + "</p>" + p(third) +
                         p(first) + p(third) + "</article>")
                        .blocks,
                    ElementsAre(first, second, third, first, third))
            << name;
    EXPECT_THAT(body("<article>" + long_part + "<div class=related-facts>" + p(second) + p(third) +
                     "</div></article>")
                    .blocks,
                SizeIs(9));
}

TEST(PageStory, NamesThatMakeFurnitureOfEverythingSayNothing) {
    for (const std::string name : {"elementor-widget-text-editor elementor-widget", "widget", "tags-box"}) {
        std::string boxes;
        for (const std::string& text : {first, second, third, first, second})
            boxes += "<div class='" + name + "'>" + p(text + " " + third) + p("So they say.") + "</div>";
        EXPECT_THAT(body("<div><a href=/>Home</a></div><div class=page>" + boxes + "</div>").blocks,
                    SizeIs(10))
            << name;
    }
}

TEST(PageStory, LinksInARowStayApart) {
    EXPECT_THAT(body("<article>" + long_part +
                     "</article><div class=share><a href=/1>Share</a><a href=/2>Print</a>"
                     "<span>It</span><span>self</span></div>")
                    .dropped,
                ElementsAre("Share PrintItself"));
}

TEST(PageStory, EmbeddedPostsAreListed) {
    const Story story = body("<article>" + p(first) +
                             "<blockquote class=twitter-tweet><p>Shut again!</p>&mdash; X "
                             "(@x)</blockquote>" +
                             p(second) + "</article>");
    EXPECT_THAT(story.blocks, ElementsAre(first, second));
    EXPECT_THAT(story.dropped, ElementsAre("Shut again!", "\u2014 X (@x)"));
}

TEST(PageStory, FurnitureWithProseIsStillFurniture) {
    const std::string teaser =
        "<div class=related><h3><a href=/1>Ford flooded</a></h3>" + p(second) + p(third) + "</div>";
    const Story story = body("<article>" + long_part + "<p class=wp-caption-text>" + second + "!</p>" +
                             teaser + "<div class=newsletter>" + p(third + " Free.") +
                             "</div><div class=share><a href=/s>Share</a></div></article>");
    EXPECT_THAT(story.blocks, SizeIs(7));
    EXPECT_THAT(story.dropped,
                ElementsAre(second + "!", "Ford flooded", second, third, third + " Free.", "Share"));
}

TEST(PageStory, AQuestionToAReporterIsNoByline) {
    const Story story =
        body("<article><h1>Bridge</h1>" + p(first) +
             "<p class=reporter-question>Who pays for the new one?</p>" + p(second) + "</article>");
    EXPECT_FALSE(story.byline);
    EXPECT_THAT(story.blocks, ElementsAre(first, "Who pays for the new one?", second));
}

TEST(PageStory, ABoxAboutTheWriterNamesHim) {
    const Story story =
        body("<article><h1>Bridge</h1><div class=author>By Jane Roe</div>" + long_part +
             "<p class=author-aside>" + second + "</p><div class=author-box>" +
             p("Jane Roe has written about the river for twenty years, mostly in the rain.") +
             "</div><div class=about-author>" +
             p("She lives on the other bank, with a boat, two dogs and a leak.") + "</div></article>");
    EXPECT_THAT(story.blocks, SizeIs(8));
    EXPECT_EQ(story.byline, "By Jane Roe");
    EXPECT_THAT(story.dropped, SizeIs(2));
}

TEST(PageStory, LinkedSentencesAreAListAndHeadlinesAreLinks) {
    const Story story =
        body("<article>" + p(first) +
             "<ul><li><a href=/1>The piers are rotten.</a></li><li><a href=/2>The money is "
             "gone.</a></li></ul>" +
             p(second) + "<h3>Read on</h3><ul><li><a href=/3>Ford flooded</a></li></ul>" + p(third) +
             "<section><h4>More</h4><p><a href=/4>Ferry back</a></p></section></article>");
    EXPECT_THAT(story.blocks, ElementsAre(first, "\u2022 The piers are rotten.", "\u2022 The money is gone.",
                                          second, third));
    EXPECT_THAT(story.dropped, ElementsAre("Read on", "Ford flooded", "More", "Ferry back"));
}

TEST(PageStory, NotesAreNoPartOfTheTextNorTheirMarks) {
    for (const std::string mark :
         {"<sup>[1]</sup>", "<sup id=r1><a href='#fn1'>1</a></sup>", "<a href='#_ftn1'>[1]</a>"}) {
        const Article article = read_article(
            "<html><body><div>" + p(first + mark) + p(second) + p(third + " It is 40 m<sup>2</sup> large.") +
                "<div id=ftn1><p>County archive.</p></div></div></body></html>",
            "page.html", article_rules());
        EXPECT_FALSE(article.headline) << mark;
        EXPECT_THAT(article.paragraphs, ElementsAre(first, second, third + " It is 40 m2 large.")) << mark;
        EXPECT_THAT(article.dropped, ElementsAre("County archive.")) << mark;
    }
}

TEST(PageStory, ArticlesWithHeadingAndTextOfTheirOwnAreStories) {
    const std::string one =
        "<article><h2>Bridge shut</h2><p class=byline>By Jane Roe</p>" + p(first) + p(second) + "</article>";
    const std::string other = "<article><h2>Lessons move</h2>" + p(third) + p(second) + "</article>";
    const std::string page = "<html><body><nav>Home</nav>" + one + other + "</body></html>";
    const auto stories = read_html(page, "page.html");
    ASSERT_THAT(stories, SizeIs(2));
    EXPECT_EQ(stories[0].headline, "Bridge shut");
    EXPECT_EQ(stories[0].byline, "By Jane Roe");
    EXPECT_EQ(stories[1].headline, "Lessons move");
    EXPECT_FALSE(stories[1].byline);
    EXPECT_THAT(stories[1].blocks, ElementsAre(third, second));
    EXPECT_THAT(stories[1].dropped, ElementsAre("Home"));
    EXPECT_THAT(test::error_of([&] { read_article(page, "page.html", article_rules()); }),
                HasSubstr("2 stories are in it; choose one with --item"));
    EXPECT_THAT(
        read_html("<html><head><meta property=og:title content='Bridge shut'></head><body>" + one + other,
                  "page.html"),
        SizeIs(1));
}

TEST(PageStory, AListOfWholeStoriesIsListed) {
    std::string list;
    for (const std::string name : {"Bridge shut", "Lessons move", "Ford open", "Mill sold"})
        list += "<article><h2><a href=/1>" + name + "</a></h2>" + p(first) + p(second) + "</article>";
    const auto stories = read_html("<html><body><h1>River Radio</h1>" + list + "</body></html>", "page.html");
    ASSERT_THAT(stories, SizeIs(4));
    EXPECT_EQ(stories[2].headline, "Ford open");
    EXPECT_THAT(stories[2].blocks, ElementsAre(first, second));
    EXPECT_THAT(stories[2].dropped, ElementsAre("River Radio"));
}

TEST(PageStory, PlayersAmongTheParagraphsAreSounds) {
    const Story story =
        body("<article>" + p(first) +
             "<div class='audio-player'><span>Listen</span><audio src=a.mp3 title='Ada Marsh'></audio>"
             "<span>00:00</span></div>" +
             p(second) + "<p><a href='/s/b.mp3?x=1'>Ada Marsh on the piers</a></p>" + p(third) +
             "<iframe src='https://example.org/audio/7' title='The river'></iframe></article>");
    EXPECT_THAT(story.blocks, ElementsAre(first, second, third));
    ASSERT_THAT(story.sounds, SizeIs(3));
    EXPECT_EQ(story.sounds[0].title, "Ada Marsh");
    EXPECT_EQ(story.sounds[0].before_paragraph, 1U);
    EXPECT_EQ(story.sounds[1].title, "Ada Marsh on the piers");
    EXPECT_EQ(story.sounds[1].before_paragraph, 2U);
    EXPECT_EQ(story.sounds[2].before_paragraph, 3U);
    EXPECT_THAT(story.dropped, ElementsAre("Listen", "00:00"));
}

TEST(PageStory, TheColumnUnderTheHeadlineIsTheStory) {
    const std::string slogan = "River Radio has been with you since 1998, in every house and on every boat.";
    const Story story =
        body("<div><div class=top>" + p(slogan) +
             "</div><div class=mid><div class=left><h1>Bridge shut</h1>" + p(first) + p(second) +
             p("She says so:") + "</div><div class=right>" + p(slogan + " Free.") + "</div></div></div>");
    EXPECT_THAT(story.blocks, ElementsAre(first, second, "She says so:"));
    const Story parted = body("<div><div class=top><h1>Bridge shut</h1>" + p(slogan) +
                              "</div><div class=text>" + p(first) + p("So it is.") + "</div></div>");
    EXPECT_THAT(parted.blocks, ElementsAre(slogan, first, "So it is.")); // a lead and its story
}

TEST(PageStory, AHeadingThatTheTitleSaysIsTheHeadline) {
    const Article article =
        read_article("<html><title>Mill sold | River Radio</title><body><header><h1>River Radio "
                     "live</h1></header><div><h2>Mill sold</h2><div class=info>3 May 2021 | by Jane "
                     "Roe</div><section>" +
                         p(first) + p(second) + "</section></div></body></html>",
                     "page.html", article_rules());
    EXPECT_EQ(article.headline, "Mill sold");
    EXPECT_EQ(article.byline, "by Jane Roe");
    EXPECT_EQ(article.reporter, "Jane Roe");
    EXPECT_THAT(article.dropped, Contains("3 May 2021 | by Jane Roe"));
}

TEST(PageStory, EverythingDroppedIsListed) {
    std::string links;
    for (int i = 0; i < 2000; ++i) links += "<li><a href=/>Link " + std::to_string(i) + "</a></li>";
    EXPECT_THAT(body("<article>" + long_part + "</article><ul>" + links + "</ul>").dropped, SizeIs(2000));
}

TEST(PageStory, AFramesetNamesItsFrames) {
    EXPECT_EQ(
        test::error_of([] {
            read(
                "<html><frameset cols='20%,80%'><frame src=menu.htm><frame src=story.htm></frameset></html>");
        }),
        "page.html: a page of frames, which are never fetched; hand in the one with the story: menu.htm, "
        "story.htm");
}

TEST(PageStory, TheTitleOfAFileIsNoHeadline) {
    EXPECT_EQ(read("<html><title>Doc1</title><body><p class=MsoTitle>Bridge shut for good</p>" + p(first) +
                   p(second))
                  .headline,
              "Bridge shut for good");
    EXPECT_EQ(read("<html><title>Bridge shut | River Radio</title><body><h1>Bridge shut</h1>" + p(first) +
                   p(second))
                  .station,
              "River Radio");
}

TEST(PageStory, ABylineApartFromTheStoryIsFound) {
    const Article article = read_article("<html><title>Bridge shut</title><body><div class=t>Bridge "
                                         "shut</div><div class=i>River Radio - Report by Jane "
                                         "Roe</div><div class=b>" +
                                             p(first) + p(second) + p(third) + "</div></body></html>",
                                         "page.html", article_rules());
    EXPECT_EQ(article.reporter, "Jane Roe");
    EXPECT_THAT(article.dropped, ElementsAre("Bridge shut"));
}

TEST(HtmlFragment, TagsAreReadWhereverTheyStand) {
    const auto paragraphs = [](const std::string& text) {
        return read_article(text, "report", article_rules()).paragraphs;
    };
    EXPECT_THAT(paragraphs("<p>" + first + "<p>" + second), ElementsAre(first, second));
    EXPECT_THAT(paragraphs(first + "<br><br>" + second), ElementsAre(first, second));
    EXPECT_THAT(paragraphs("The&nbsp;bridge is <b>shut</b>.\nThe <i>ford</i> is open."),
                ElementsAre("The\u00A0bridge is shut.", "The ford is open."));
    EXPECT_THAT(paragraphs(first + "\n\n<blockquote>It is 3 < 5.</blockquote>\n\n" + second + "\n\n" + third),
                ElementsAre(first, "It is 3 < 5.", second, third));
    EXPECT_THAT(paragraphs("He wrote <p> and nothing else, she said.\n" + second),
                ElementsAre("He wrote <p> and nothing else, she said.", second));
}

TEST(HtmlFragment, ASignWithoutALetterBehindItIsNoTag) {
    EXPECT_EQ(body(p("3 < 5, " + repeated("word ", 2000))).blocks.at(0).substr(0, 6), "3 < 5,");
}

} // namespace
} // namespace radiowrap
