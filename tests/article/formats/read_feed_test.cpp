#include "article/formats/read_feed.hpp"
#include "base/error.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace radiowrap {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

std::vector<Story> read(const std::string& xml) { return read_feed(xml, "feed.xml"); }

std::vector<Story> read_rss(const std::string& items) {
    return read("<?xml version='1.0' encoding='utf-8'?><rss version='2.0' "
                "xmlns:content='http://purl.org/rss/1.0/modules/content/' "
                "xmlns:dc='http://purl.org/dc/elements/1.1/' "
                "xmlns:media='http://search.yahoo.com/mrss/' xmlns:itunes='urn:itunes'><channel><title>راديو "
                "الضفة</title>"
                "<language>ar</language>" +
                items + "</channel></rss>");
}

std::vector<Story> read_atom(const std::string& entries) {
    return read("<feed xmlns='http://www.w3.org/2005/Atom' xml:lang='ar'><title>راديو الضفة</title>" +
                entries + "</feed>");
}

std::string error_of(const std::string& xml) {
    try {
        read(xml);
    } catch (const Error& error) {
        return error.what();
    }
    return "no error";
}

TEST(ReadFeed, EveryItemOfRssIsAStoryWithItsFullText) {
    const auto stories = read_rss(
        "<item><title>جسر &quot;قديم&quot;</title><guid>g1</guid><dc:creator>ليلى "
        "منصور</dc:creator><pubDate>Mon, 09 Mar 2026 "
        "10:00:00 +0300</pubDate><description>ملخص</description><media:description>صورة</media:description>"
        "<content:encoded><![CDATA[<p>أُغلق الجسر.</p><p>وقال الحداد:</p>]]></content:encoded></item>"
        "<item><title>سوق</title><author>desk@example.org (سعيد نور)</author><description>نص "
        "السوق.&lt;br&gt;&lt;br&gt;"
        "وآخره.</description></item>");
    ASSERT_THAT(stories, SizeIs(2));
    EXPECT_EQ(stories[0].headline, "جسر \"قديم\"");
    EXPECT_EQ(stories[0].id, "g1");
    EXPECT_EQ(stories[0].reporter, "ليلى منصور");
    EXPECT_EQ(stories[0].date, "2026-03-09");
    EXPECT_EQ(stories[0].language, "ar");
    EXPECT_EQ(stories[0].station, "راديو الضفة");
    EXPECT_THAT(stories[0].blocks, ElementsAre("أُغلق الجسر.", "وقال الحداد:"));
    EXPECT_EQ(stories[1].reporter, "سعيد نور");
    EXPECT_THAT(stories[1].blocks, ElementsAre("نص السوق.", "وآخره."));
}

TEST(ReadFeed, HtmlEscapedTwiceIsUnescaped) {
    const auto stories = read_rss(
        "<item><title>R&amp;amp;D في البلدة</title><description>&amp;lt;p&amp;gt;أول&amp;lt;/p&amp;gt;"
        "&amp;lt;p&amp;gt;ثان&amp;amp;nbsp;ثالث</description></item>");
    EXPECT_EQ(stories.at(0).headline, "R&D في البلدة");
    EXPECT_THAT(stories.at(0).blocks, ElementsAre("أول", "ثان\u00A0ثالث"));
}

TEST(ReadFeed, EnclosedRecordingsAreSounds) {
    const auto stories =
        read_rss("<item><title>ح</title><description>نص.</description><enclosure url='a.mp3' "
                 "type='audio/mpeg'/><enclosure url='a.jpg' type='image/jpeg'/><itunes:duration>01:23"
                 "</itunes:duration></item><item><title>س</title><media:content url='b' medium='audio' "
                 "duration='12'><media:title>صوت السوق</media:title></media:content></item>");
    ASSERT_THAT(stories.at(0).sounds, SizeIs(1));
    EXPECT_EQ(stories[0].sounds[0].seconds, 83.0);
    EXPECT_EQ(stories[0].sounds[0].before_paragraph, 1U);
    ASSERT_THAT(stories.at(1).sounds, SizeIs(1));
    EXPECT_EQ(stories[1].sounds[0].title, "صوت السوق");
    EXPECT_EQ(stories[1].sounds[0].seconds, 12.0);
}

TEST(ReadFeed, AtomContentComesInThreeTypes) {
    const auto stories =
        read_atom("<entry><id>urn:1</id><title type='html'>جسر "
                  "&amp;laquo;قديم&amp;raquo;</title><author><name>ليلى منصور</name></author>"
                  "<published>2026-03-09T10:00:00Z</published><summary>ملخص</summary><content "
                  "type='html'>&lt;p&gt;أول.&lt;/p&gt;"
                  "&lt;p&gt;ثان.&lt;/p&gt;</content><link rel='enclosure' type='audio/ogg' href='a' "
                  "title='صوت'/></entry>"
                  "<entry><title>ب</title><content type='xhtml'><div "
                  "xmlns='http://www.w3.org/1999/xhtml'><p>أ<b>و</b>ل.</p><ul><li>بند"
                  "</li></ul></div></content></entry>"
                  "<entry><title>ج</title><content type='text'>سطر أول.\nسطر &lt; ثان.</content></entry>"
                  "<entry><title>د</title><summary>ملخص فقط.</summary></entry>");
    ASSERT_THAT(stories, SizeIs(4));
    EXPECT_EQ(stories[0].id, "urn:1");
    EXPECT_EQ(stories[0].headline, "جسر «قديم»");
    EXPECT_EQ(stories[0].reporter, "ليلى منصور");
    EXPECT_EQ(stories[0].date, "2026-03-09");
    EXPECT_EQ(stories[0].language, "ar");
    EXPECT_THAT(stories[0].blocks, ElementsAre("أول.", "ثان."));
    ASSERT_THAT(stories[0].sounds, SizeIs(1));
    EXPECT_EQ(stories[0].sounds[0].title, "صوت");
    EXPECT_THAT(stories[1].blocks, ElementsAre("أول.", "• بند"));
    EXPECT_THAT(stories[2].blocks, ElementsAre("سطر أول.", "سطر < ثان."));
    EXPECT_THAT(stories[3].blocks, ElementsAre("ملخص فقط."));
}

TEST(ReadFeed, ItemsBesideTheChannelAreRss10) {
    const auto stories = read(
        "<rdf:RDF xmlns:rdf='urn:rdf' xmlns='http://purl.org/rss/1.0/' xmlns:dc='urn:dc'><channel>"
        "<title>راديو</title></channel><item><title>أ</title><dc:date>2026-03-09</dc:date><description>نص."
        "</description></item></rdf:RDF>");
    EXPECT_THAT(stories.at(0).blocks, ElementsAre("نص."));
    EXPECT_EQ(stories[0].date, "2026-03-09");
    EXPECT_EQ(stories[0].station, "راديو");
}

TEST(ReadFeed, BareAmpersandsAndControlBytesAreRead) {
    EXPECT_THAT(
        read_rss("<item><title>س & ج</title><description>نص\x08 &nbsp;هنا & هناك</description></item>")
            .at(0)
            .blocks,
        ElementsAre("نص \u00A0هنا & هناك"));
}

TEST(ReadFeed, WhatIsNoFeedIsAnError) {
    EXPECT_EQ(error_of("<html/>"), "feed.xml: no feed: its outermost element is <html>");
    EXPECT_THAT(error_of("<rss><channel/></rss>"), HasSubstr("the feed has no items"));
    EXPECT_THAT(error_of("<rss><channel>"), HasSubstr("not well-formed XML"));
    EXPECT_THAT(error_of(""), HasSubstr("not well-formed XML"));
    EXPECT_THAT(error_of("<!DOCTYPE rss [<!ENTITY a 'b'>]><rss/>"), HasSubstr("declares the entity a"));
}

TEST(ReadFeed, ASummaryThatSaysMoreIsListed) {
    const auto stories =
        read_rss("<item><title>T</title><description>The ferry is free. The bridge is shut.</description>"
                 "<content:encoded>&lt;p&gt;The bridge is "
                 "shut.&lt;/p&gt;</content:encoded></item><item><title>U</title>"
                 "<description>The bridge is [...]</description><content:encoded>&lt;p&gt;The bridge is "
                 "shut.&lt;/p&gt;"
                 "</content:encoded></item>");
    EXPECT_THAT(stories.at(0).blocks, ElementsAre("The bridge is shut."));
    EXPECT_THAT(stories.at(0).dropped, ElementsAre("The ferry is free. The bridge is shut."));
    EXPECT_THAT(stories.at(1).dropped, IsEmpty());
}

} // namespace
} // namespace radiowrap
