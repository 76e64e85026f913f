#include "article/formats/read_ninjs.hpp"
#include "support/error_of.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace radiowrap {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::SizeIs;

Story read(const std::string& json) { return read_ninjs(json, "item.json").front(); }

TEST(ReadNinjs, ReadsVersionOne) {
    const Story story = read(R"({"uri":"urn:x:1","type":"text","language":"ar","headline":"الجسر القديم يغلق",
        "byline":"ليان الحداد","dateline":"كفر زيتا","versioncreated":"2026-03-09T10:00:00+0000",
        "body_text":"أغلقت البلدية الجسر.\n\nقال المختار سالم النهر:\n"})");
    EXPECT_EQ(story.id, "urn:x:1");
    EXPECT_EQ(story.headline, "الجسر القديم يغلق");
    EXPECT_EQ(story.byline, "ليان الحداد");
    EXPECT_EQ(story.dateline, "كفر زيتا");
    EXPECT_EQ(story.date, "2026-03-09");
    EXPECT_EQ(story.language, "ar");
    EXPECT_THAT(story.blocks, ElementsAre("أغلقت البلدية الجسر.", "قال المختار سالم النهر:"));
}

TEST(ReadNinjs, ABodyInHtmlGoesBeforeOneWithoutParagraphs) {
    const Story story = read(R"({"headline":"T","body_text":"One. Two.",
        "body_xhtml":"<p>The bridge was shut on Monday, and it stays shut.</p><p>It is an old bridge, the mayor said.</p>"})");
    EXPECT_THAT(story.blocks, ElementsAre("The bridge was shut on Monday, and it stays shut.",
                                          "It is an old bridge, the mayor said."));
}

TEST(ReadNinjs, ReadsVersionsTwoAndThree) {
    const Story story = read(R"({"uri":"urn:x:2","by":"Jane Roe","contentCreated":"2026-03-09T10:00:00Z",
        "headlines":[{"role":"main","value":"The old bridge"},{"role":"short","value":"Bridge"}],
        "bodies":[{"role":"main","contentType":"text/plain","value":"One. Two."},
                  {"role":"main","contentType":"text/html","value":"<p>The bridge was shut on Monday.</p><p>It stays so, she said.</p>"}]})");
    EXPECT_EQ(story.headline, "The old bridge");
    EXPECT_EQ(story.byline, "Jane Roe");
    EXPECT_EQ(story.date, "2026-03-09");
    EXPECT_THAT(story.blocks, ElementsAre("The bridge was shut on Monday.", "It stays so, she said."));
}

TEST(ReadNinjs, RecordingsAmongTheAssociationsAreSounds) {
    const char* associations[] = {
        R"({"a":{"type":"audio","headline":"المختار عن الجسر","byline":"ليان الحداد","people":[{"name":"سالم النهر"}],
            "renditions":{"main":{"mimetype":"audio/mpeg","duration":41.5}}},
            "b":{"type":"picture","renditions":{"main":{"mimetype":"image/jpeg"}}},"c":null})",
        R"([{"name":"a","headlines":[{"value":"المختار عن الجسر"}],"people":[{"name":"سالم النهر"}],
            "renditions":[{"name":"main","contentType":"audio/mpeg","duration":"0:41.5"}]},
            {"name":"b","type":"picture"}, 3])"};
    for (const char* association : associations) {
        const Story story = read(
            std::string(R"({"headline":"T","body_text":"One.\n\nTwo.","associations":)") + association + "}");
        ASSERT_THAT(story.sounds, SizeIs(1));
        EXPECT_EQ(story.sounds[0].person, "سالم النهر");
        EXPECT_EQ(story.sounds[0].title, "المختار عن الجسر");
        EXPECT_EQ(story.sounds[0].seconds, 41.5);
        EXPECT_EQ(story.sounds[0].before_paragraph, 2U);
    }
}

TEST(ReadNinjs, WhoRecordedASoundDoesNotSpeakInIt) {
    EXPECT_FALSE(read(R"({"headline":"T","associations":{"a":{"type":"audio","byline":"Jane Roe"}}})")
                     .sounds[0]
                     .person);
}

TEST(ReadNinjs, ReadsArraysAndListsOfItems) {
    EXPECT_THAT(read_ninjs(R"([{"headline":"A"},{"headline":"B"},7])", "x"), SizeIs(2));
    EXPECT_THAT(
        read_ninjs(R"({"_items":[{"headline":"A","body_html":"<p>a</p>"}],"_meta":{"total":1}})", "x"),
        SizeIs(1));
    EXPECT_THAT(read_ninjs(R"({"items":[{"headline":"A"},{"body_text":"B"}]})", "x"), SizeIs(2));
}

TEST(ReadNinjs, ReadsUtf16AndAByteOrderMark) {
    EXPECT_EQ(read("\xEF\xBB\xBF{\"headline\":\"الجسر\"}").headline, "الجسر");
    std::string utf16 = "\xFF\xFE";
    for (const char c : std::string("{\"headline\":\"Bridge\"}")) utf16 += {c, '\0'};
    EXPECT_EQ(read(utf16).headline, "Bridge");
}

TEST(ReadNinjs, BrokenAndForeignJsonIsAnErrorWithAWayOut) {
    EXPECT_THAT(test::error_of([] { read(R"({"headline":"x",})"); }),
                HasSubstr("item.json: byte 17: broken JSON"));
    EXPECT_THAT(test::error_of([] { read(R"({"name":"x"})"); }), HasSubstr("JSON without a news item"));
    EXPECT_THAT(test::error_of([] { read("[]"); }), HasSubstr("JSON without a news item"));
    EXPECT_THAT(test::error_of([] { read(R"({"headline":5,"bodies":{"a":1},"associations":"x"})"); }), "");
    EXPECT_THAT(test::error_of([] { read(std::string(1'000'000, '[')); }),
                HasSubstr("byte 64: JSON nested deeper than 64"));
}

TEST(ReadNinjs, TheMainTextIsTheStoryAndOthersAreListed) {
    const Story story = read(
        R"({"headlines":[{"role":"short","value":"Bridge"},{"role":"main","value":"The old bridge is shut"}],
        "bodies":[{"role":"summary","contentType":"text/html","value":"<p>Bridge shut, ford open.</p>"},
                  {"role":"main","contentType":"text/plain","value":"The bridge is shut.\n\nIt stays so."}],
        "descriptions":[{"value":"The bridge is shut."}],"ednote":"Adds the ford."})");
    EXPECT_EQ(story.headline, "The old bridge is shut");
    EXPECT_THAT(story.blocks, ElementsAre("The bridge is shut.", "It stays so."));
    EXPECT_THAT(story.dropped, ElementsAre("Bridge shut, ford open.", "Adds the ford."));
}

} // namespace
} // namespace radiowrap
