#include "article/formats/read_newsml_g2.hpp"
#include "article/formats/read_nitf.hpp"
#include "base/error.hpp"
#include "support/error_of.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace radiowrap {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

const std::string nitf =
    "<nitf><head><title>جسر</title><docdata><doc-id id-string='w7'/><date.issue "
    "norm='20260309T080000Z'/></docdata></head>"
    "<body><body.head><hedline><hl1>جسر قديم</hl1><hl2>والنهر عال</hl2></hedline><byline>تقرير <person>ليلى "
    "منصور</person>"
    "</byline><distributor>وكالة "
    "الضفة</distributor><dateline><location>الميناء</location></dateline><abstract><p>ملخص</p>"
    "</abstract></body.head><body.content><block><p>أُغلق <em>ال</em>جسر.</p><media "
    "media-type='image'><media-reference "
    "source='x'/><media-caption>الجسر أمس</media-caption></media><hl2>ماذا بعد</hl2><p>وقال "
    "الحداد:</p></block>"
    "<media media-type='audio'><media-metadata name='person' value='سالم الحداد'/><media-reference "
    "mime-type='audio/mpeg' "
    "time='42' time-unit-of-measure='seconds'/><media-caption>عن "
    "الأعمدة</media-caption></media><ol><li>السوق</li><li>المدرسة"
    "</li></ol><bq><block><p>متعب.</p></block></bq></body.content><body.end><tagline>إعداد "
    "المكتب</tagline></body.end></body></nitf>";

std::string item(const std::string& id, const std::string& meta, const std::string& content) {
    return "<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/' guid='" + id +
           "' xml:lang='ar'><itemMeta><provider "
           "qcode='nprov:الضفة'/><versionCreated>2026-03-09T08:00:00Z</versionCreated>"
           "</itemMeta><contentMeta>" +
           meta + "</contentMeta><contentSet>" + content + "</contentSet></newsItem>";
}

const std::string recording =
    "<remoteContent contenttype='audio/mpeg' duration='42' href='http://localhost:9/a.mp3'/>"
    "<remoteContent contenttype='audio/wav' duration='42' href='http://localhost:9/a.wav'/>";
const std::string person = "<subject type='cpnat:person' qcode='p:1'><name>سالم الحداد</name></subject>";

std::string text(const std::string& words) {
    return "<inlineXML contenttype='application/xhtml+xml'><html "
           "xmlns='http://www.w3.org/1999/xhtml'><head><title>لا</title></head>"
           "<body><p>" +
           words + "</p></body></html></inlineXML>";
}

std::vector<Story> read(const std::string& xml) { return read_newsml_g2(xml, "wire.xml"); }

using test::error_of;

TEST(ReadNitf, ReadsHeadBodyAndSounds) {
    const Story story =
        read_nitf("<!DOCTYPE nitf SYSTEM 'http://localhost:9/nitf.dtd'>" + nitf, "wire.xml").at(0);
    EXPECT_EQ(story.headline, "جسر قديم");
    EXPECT_EQ(story.byline, "تقرير ليلى منصور");
    EXPECT_EQ(story.reporter, "ليلى منصور");
    EXPECT_EQ(story.station, "وكالة الضفة");
    EXPECT_EQ(story.dateline, "الميناء");
    EXPECT_EQ(story.date, "2026-03-09");
    EXPECT_EQ(story.id, "w7");
    EXPECT_THAT(story.blocks,
                ElementsAre("أُغلق الجسر.", "ماذا بعد", "وقال الحداد:", "1. السوق", "2. المدرسة", "متعب."));
    ASSERT_THAT(story.sounds, SizeIs(1));
    EXPECT_EQ(story.sounds[0].person, "سالم الحداد");
    EXPECT_EQ(story.sounds[0].title, "عن الأعمدة");
    EXPECT_EQ(story.sounds[0].seconds, 42.0);
    EXPECT_EQ(story.sounds[0].before_paragraph, 3U);
    EXPECT_THAT(story.dropped, ElementsAre("الجسر أمس", "والنهر عال", "ملخص", "إعداد المكتب"));
}

TEST(ReadNitf, AnotherDocumentIsAnError) {
    EXPECT_EQ(error_of([] { read_nitf("<a/>", "wire.xml"); }),
              "wire.xml: no NITF: its outermost element is <a>");
    EXPECT_TRUE(read_nitf("<nitf/>", "wire.xml").at(0).blocks.empty());
}

TEST(ReadNewsmlG2, ReadsOneItemWithItsMetadata) {
    const Story story =
        read(item("urn:1",
                  "<headline>جسر قديم</headline><by>تقرير ليلى منصور</by><dateline>الميناء</dateline>"
                  "<creator><name>ليلى منصور</name></creator><language tag='ar-SY'/>",
                  text("أُغلق الجسر.") + text("مرة أخرى")))
            .at(0);
    EXPECT_EQ(story.id, "urn:1");
    EXPECT_EQ(story.headline, "جسر قديم");
    EXPECT_EQ(story.byline, "تقرير ليلى منصور");
    EXPECT_EQ(story.reporter, "ليلى منصور");
    EXPECT_EQ(story.dateline, "الميناء");
    EXPECT_EQ(story.language, "ar-SY");
    EXPECT_EQ(story.station, "الضفة");
    EXPECT_EQ(story.date, "2026-03-09");
    EXPECT_THAT(story.blocks, ElementsAre("أُغلق الجسر."));
}

TEST(ReadNewsmlG2, NitfAndDataInsideAreRead) {
    EXPECT_THAT(read(item("1", "", "<inlineXML>" + nitf + "</inlineXML>")).at(0).blocks, SizeIs(6));
    EXPECT_THAT(
        read(item("1", "", "<inlineData contenttype='text/plain'>أول.\n\nثان.</inlineData>")).at(0).blocks,
        ElementsAre("أول.", "ثان."));
    EXPECT_THAT(
        read(item("1", "", "<inlineData contenttype='text/html'>&lt;p&gt;أول.&lt;/p&gt;ثان.</inlineData>"))
            .at(0)
            .blocks,
        ElementsAre("أول.", "ثان."));
}

TEST(ReadNewsmlG2, RemoteSoundBelongsToItsText) {
    const Story story = read(item("1", person, text("وقال الحداد:") + recording)).at(0);
    ASSERT_THAT(story.sounds, SizeIs(1));
    EXPECT_EQ(story.sounds[0].person, "سالم الحداد");
    EXPECT_EQ(story.sounds[0].seconds, 42.0);
    EXPECT_EQ(story.sounds[0].before_paragraph, 1U);
    EXPECT_FALSE(read(item("1", person + person, text("نص") + recording)).at(0).sounds.at(0).person);
}

TEST(ReadNewsmlG2, PartsOfTheContentHaveTheirOwnPerson) {
    const std::string parts =
        "<partMeta contentrefs='x r1'>" + person + "<description>عن الأعمدة</description></partMeta>";
    std::string xml =
        item("1", "",
             text("وقال:") +
                 "<remoteContent id='r1' contenttype='audio/mpeg' duration='9000' "
                 "durationunit='timeunit:milliseconds'/><remoteContent id='r2' contenttype='audio/mpeg'/>");
    xml.insert(xml.find("<contentSet>"), parts);
    const Story story = read(xml).at(0);
    ASSERT_THAT(story.sounds, SizeIs(2));
    EXPECT_EQ(story.sounds[0].person, "سالم الحداد");
    EXPECT_EQ(story.sounds[0].title, "عن الأعمدة");
    EXPECT_EQ(story.sounds[0].seconds, 9.0);
    EXPECT_FALSE(story.sounds[1].person);
}

TEST(ReadNewsmlG2, APackageTellsWhereARecordingBelongs) {
    const std::string package = "<packageItem><groupSet><group><itemRef residref='t1'/><itemRef "
                                "residref='a'/></group></groupSet></packageItem>";
    const std::string items = item("t1", "", text("أول.")) + item("t2", "", text("ثان.")) +
                              item("a", "<headline>عن الأعمدة</headline>" + person, recording);
    const auto packed = read("<newsMessage><itemSet>" + items + package + "</itemSet></newsMessage>");
    ASSERT_THAT(packed, SizeIs(2));
    ASSERT_THAT(packed[0].sounds, SizeIs(1));
    EXPECT_EQ(packed[0].sounds[0].title, "عن الأعمدة");
    EXPECT_THAT(packed[1].sounds, IsEmpty());
    const auto loose = read("<newsMessage><itemSet>" + items + "</itemSet></newsMessage>");
    EXPECT_THAT(loose.at(1).sounds, SizeIs(1));
}

TEST(ReadNewsmlG2, WithoutTextThereIsNoStory) {
    EXPECT_THAT(error_of([] { read(item("1", person, recording)); }), HasSubstr("wire.xml: no text in it"));
    EXPECT_THAT(error_of([] { read("<packageItem/>"); }), HasSubstr("no text in it"));
    EXPECT_EQ(error_of([] { read("<rss/>"); }), "wire.xml: no NewsML-G2: its outermost element is <rss>");
    EXPECT_THAT(error_of([] { read("<newsItem>"); }), HasSubstr("not well-formed XML"));
}

TEST(ReadNewsmlG2, ASecondTextThatSaysMoreIsListed) {
    const auto stories = read(
        item("1", "",
             "<inlineXML><html><body><p>The bridge is shut.</p></body></html></inlineXML><inlineXML><html>"
             "<body><p>The bridge is shut.</p><p>The ford is open.</p></body></html></inlineXML>"));
    EXPECT_THAT(stories.at(0).blocks, ElementsAre("The bridge is shut."));
    EXPECT_THAT(stories.at(0).dropped, ElementsAre("The ford is open."));
}

} // namespace
} // namespace radiowrap
