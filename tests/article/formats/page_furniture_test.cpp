#include "article/formats/read_html.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace radiowrap {
namespace {

using testing::Contains;
using testing::ElementsAre;

const std::string first =
    "The old bridge over the river was closed on Monday, and lorries are sent to the ford.";
const std::string second = "Engineer Ada Marsh says the wooden piers would not have seen another winter.";
const std::string third = "The village school moves its lessons to the hall on the other bank until spring.";

Story read(const std::string& html) { return read_html(html, "page.html").at(0); }
std::string p(const std::string& text) { return "<p>" + text + "</p>"; }
Story page(const std::string& between) {
    return read("<body><article><h1>Bridge closed</h1>" + p(first) + between + p(second) + p(third) +
                "</article></body>");
}

TEST(PageFurniture, ABoxWithAPictureAndItsCaptionIsNoStory) {
    const Story story = page("<div class=x><img src=b.jpg><div class=y>The bridge at noon</div></div>");
    EXPECT_THAT(story.blocks, ElementsAre(first, second, third));
    EXPECT_THAT(story.dropped, Contains("The bridge at noon"));
    const std::string lead_in = "Mayor Helen Marsh said so:";
    EXPECT_THAT(page("<div><img src=b.jpg><div>" + lead_in + "</div></div>").blocks, Contains(lead_in));
    const std::string unstopped = first.substr(0, first.size() - 1) + " and " + second.substr(0, 70);
    EXPECT_THAT(page("<div><img src=b.jpg>" + unstopped + "</div>").blocks, Contains(unstopped));
    EXPECT_THAT(page("<div><img src=b.jpg>" + third + " So they say.</div>").blocks,
                Contains(third + " So they say."));
}

TEST(PageFurniture, ASignUpForNewsIsNoStory) {
    const Story story =
        page("<div><h3>Our mail</h3><form><input type=email></form>" +
             p("Your address is used for our letter and for nothing else at all.") + "</div>");
    EXPECT_THAT(story.blocks, ElementsAre(first, second, third));
}

TEST(PageFurniture, ALabelledLinkIsNoStory) {
    EXPECT_THAT(page("<div><span>Breaking</span> <a href=/1>Ferry cancelled on all days</a></div>").blocks,
                ElementsAre(first, second, third));
    EXPECT_THAT(page(p("<a href=/1>Helen Marsh</a> said:")).blocks, Contains("Helen Marsh said:"));
}

TEST(PageFurniture, HoursAndKickersAreNoStory) {
    EXPECT_THAT(
        page("<div><span class=kicker>Harbour</span><h2>What next</h2></div><span>14:05</span>").blocks,
        ElementsAre(first, "What next", second, third));
}

TEST(PageFurniture, FieldsBesideBlocksStayApart) {
    const Story story =
        read("<body><div><h1>Bridge closed</h1><span>Harbour FM</span><span>By Jane Roe</span>" + p(first) +
             p(second) + p(third) + "</div></body>");
    EXPECT_THAT(story.blocks, ElementsAre("Harbour FM", "By Jane Roe", first, second, third));
    EXPECT_THAT(page("<p><span>Ken</span><span>nedy left.</span></p>").blocks, Contains("Kennedy left."));
}

TEST(PageFurniture, ALeadAboveTheTextIsItsFirstParagraph) {
    const std::string open = "<body><main><h1>Bridge closed</h1><p class=standfirst>";
    const std::string close =
        "</p><div class=article-body>" + p(first) + p(second) + p(third) + "</div></main>";
    EXPECT_EQ(read(open + "The village waits for an answer from the county." + close).blocks.front(),
              "The village waits for an answer from the county.");
    EXPECT_THAT(read(open + first + close).blocks, ElementsAre(first, second, third));
}

TEST(PageFurniture, AUserNameIsNoReporter) {
    const auto reporter = [](const std::string& author, const std::string& shown) {
        return read("<head><meta name=author content='" + author + "'></head><body><article><h1>Bridge</h1>" +
                    shown + p(first) + p(second) + "</article></body>")
            .reporter;
    };
    for (const char* name : {"admin", "editor2", "j_marsh", "Super User"})
        EXPECT_EQ(reporter(name, ""), std::nullopt) << name;
    EXPECT_EQ(reporter("Jane Roe", ""), "Jane Roe");
    EXPECT_EQ(reporter("admin", "<span class=byline>by <a class='url fn' href=/a>Jane Roe</a></span>"),
              "Jane Roe");
}

TEST(PageFurniture, AHeadingThatTheTitleOpensWithIsTheHeadlineThoughALink) {
    const Story story = read("<head><title>The bridge is closed | Harbour Blog</title></head><body><div>"
                             "<h3><a href=/1>The bridge is closed</a></h3>" +
                             p(first) + p(second) + p(third) + "</div></body>");
    EXPECT_EQ(story.headline, "The bridge is closed");
    EXPECT_EQ(story.station, "Harbour Blog");
}

TEST(PageFurniture, TheLineOfTheTitleThatThePageShowsIsTheHeadline) {
    const Story story = read("<head><title>Harbour Blog - The bridge is closed</title></head><body><div><b>"
                             "The bridge is closed</b><br><br>" +
                             first + "<br><br>" + second + "<br><br>" + third + "</div></body>");
    EXPECT_EQ(story.headline, "The bridge is closed");
    EXPECT_EQ(story.station, "Harbour Blog");
}

} // namespace
} // namespace radiowrap
