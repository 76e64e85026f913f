#include "script/script_of.hpp"

#include <gmock/gmock.h>

namespace radiowrap {
namespace {

struct Slot {
    std::string speaker;
    std::string rule;
    bool operator==(const Slot&) const = default;
};

std::ostream& operator<<(std::ostream& out, const Slot& slot) {
    return out << slot.speaker << ", " << slot.rule;
}

/// The clip slots of a report.
std::vector<Slot> slots(std::vector<std::string> paragraphs, const std::string& language = "ar") {
    const Script script = script_of(std::move(paragraphs), language);
    std::vector<Slot> found;
    for (std::size_t i = 0; i < script.segments.size(); ++i)
        if (script.segments[i].kind == SegmentKind::clip)
            found.push_back({speaker_of(script, i), script.segments[i].rule});
    return found;
}

using testing::ElementsAre;

TEST(SlotSpeaker, IsFoundByFirstNameAndByFamilyName) {
    for (const char* mark :
         {"(حسن 4:11)", "(النيفي 4:11)", "(نيفي)", "(الكاتب حسن النيفي)", "(صوت النيفي)", "(4:11)"})
        EXPECT_THAT(slots({"وقال الكاتب حسن النيفي إن العمل صعب:", mark}),
                    ElementsAre(Slot{"حسن النيفي", "final_colon"}))
            << mark;
}

TEST(SlotSpeaker, IsTheOneWhoIsNamedInFullLater) {
    const Script script =
        script_of({"بدأ العمل.", "مقطع 1 (حسن)", "وقال الكاتب حسن النيفي إن العمل صعب."}, "ar");
    EXPECT_EQ(speaker_of(script, 1), "حسن النيفي");
    EXPECT_EQ(script.speakers.size(), 1u);
}

TEST(SlotSpeaker, OfAnotherNameThanTheLeadInIsAQuestionForTheMarksPerson) {
    EXPECT_THAT(slots({"وقال حسن النيفي إن العمل صعب:", "(مأمون الصالح 0:20)"}),
                ElementsAre(Slot{"مأمون الصالح", "other_person"}));
    const Script asked = script_of({"وقال حسن النيفي إن العمل صعب:", "(مأمون الصالح 0:20)"}, "ar");
    EXPECT_LT(asked.segments.at(1).confidence, 0.75);             // filled only by choice
    for (const char* mark : {"(صالح 0:20)", "(رنا القاسم 0:20)"}) // one of the text, or half a name
        EXPECT_THAT(slots({"قالت رنا القاسم إنه سهل.", "وقال حسن النيفي إن العمل صعب:", mark}),
                    ElementsAre(Slot{"", "other_person"}))
            << mark;
}

TEST(SlotSpeaker, OfAnybodysVoiceBehindAPersonsLeadInIsAQuestion) {
    EXPECT_THAT(slots({"وقال حسن النيفي إن الناس غاضبون:", "(أصوات مواطنين)"}),
                ElementsAre(Slot{"", "other_person"}));
    EXPECT_THAT(slots({"وقال مواطنون إن العمل صعب:", "(أصوات مواطنين)"}),
                ElementsAre(Slot{"", "final_colon_unnamed"}));
}

TEST(SlotSpeaker, OfAFamilyNameThatTwoHaveIsAQuestion) {
    const std::vector<std::string> text{"وقال حسن النيفي إن العمل صعب.", "وقال مأمون النيفي إنه سهل.",
                                        "وانتهى اليوم."};
    auto marked = text;
    marked.push_back("مقطع 1 (النيفي)");
    EXPECT_THAT(slots(marked), ElementsAre(Slot{"", "ambiguous_name"}));
    marked.back() = "مقطع 1 (مأمون النيفي)";
    EXPECT_THAT(slots(marked), ElementsAre(Slot{"مأمون النيفي", "numbered_take"}));
}

TEST(SlotSpeaker, OfAFamilyNameMayBeOfWhoIsNotQuotedYet) {
    EXPECT_THAT(
        slots({"وقال حسن الدروبي إن العمل صعب.", "ويعمل معه وائل الدروبي في الورشة.", "مقطع 1 (الدروبي)"}),
        ElementsAre(Slot{"", "ambiguous_name"}));
    EXPECT_THAT(
        slots({"وقال حسن الدروبي إن العمل صعب.", "ويعمل معه وائل الحلبي في الورشة.", "مقطع 1 (الدروبي)"}),
        ElementsAre(Slot{"حسن الدروبي", "numbered_take"}));
}

TEST(SlotSpeaker, OfAnUnnamedMarkIsWhoTheTextInFrontNames) {
    EXPECT_THAT(slots({"وقال حسن النيفي إن العمل صعب.", "(45 ثانية)"}),
                ElementsAre(Slot{"حسن النيفي", "bracket_take"}));
    EXPECT_THAT(slots({"وقال حسن النيفي إن العمل صعب.", "وأضاف أنه طويل.", "(45 ثانية)"}),
                ElementsAre(Slot{"", "bracket_take"}));
    EXPECT_THAT(slots({"وقال حسن النيفي إن العمل صعب، وقال مأمون الصالح إنه سهل.", "(45 ثانية)"}),
                ElementsAre(Slot{"", "bracket_take"}));
    EXPECT_THAT(slots({"وقال حسن النيفي إن العمل صعب.", "استمع للمزيد:"}),
                ElementsAre(Slot{"", "listen_line"}));
}

TEST(SlotSpeaker, OfAMarkInCapitalsKeepsTheNameOfTheText) {
    const Script script =
        script_of({"/// JANE ROE ACT ///", "Jane Roe said it was late.", "/// ROE ACT ///"}, "en");
    EXPECT_EQ(script.segments.size(), 3u);
    ASSERT_EQ(script.speakers.size(), 1u);
    EXPECT_EQ(script.speakers.front().name, "Jane Roe");
    EXPECT_TRUE(script.speakers.front().aliases.empty());
}

TEST(SlotSpeaker, GoesOnBehindTheClip) {
    const Script script = script_of({"بدأ العمل.", "مقطع 1 (حسن النيفي)", "وأضاف أن العمل صعب:"}, "ar");
    EXPECT_EQ(last_slot(script), "حسن النيفي");
}

TEST(SlotSpeaker, ASoundBehindALeadInIsASlotMore) {
    EXPECT_THAT(slots({"وقال حسن النيفي إن العمل صعب:", "(صوت المطارق)"}),
                ElementsAre(Slot{"حسن النيفي", "final_colon"}, Slot{"", "bracket_sound"}));
}

TEST(SlotSpeaker, SoundItemsBehindTheStoryAreThoseThatItLedInto) {
    Article article;
    article.language = "ar";
    article.paragraphs = {"وقال حسن النيفي إن العمل صعب:", "وانتهى اليوم."};
    article.sounds = {{.person = "حسن النيفي", .title = {}, .seconds = 30.0, .before_paragraph = 2},
                      {.person = "مأمون الصالح", .title = {}, .seconds = 9.0, .before_paragraph = 2}};
    const Script script = make_script(std::move(article), language_rules("ar"));
    ASSERT_EQ(script.segments.size(), 4u);
    EXPECT_EQ(script.segments[1].seconds, 30.0);
    EXPECT_EQ(speaker_of(script, 3), "مأمون الصالح");
}

TEST(SlotSpeaker, SoundItemsOfSomebodyElseLeaveTheLeadInsSlot) {
    Article article;
    article.language = "ar";
    article.paragraphs = {"وقال حسن النيفي إن العمل صعب:", "وانتهى اليوم."};
    article.sounds = {{.person = "مأمون الصالح", .title = {}, .seconds = 9.0, .before_paragraph = 1}};
    const Script script = make_script(std::move(article), language_rules("ar"));
    ASSERT_EQ(script.segments.size(), 4u);
    EXPECT_EQ(speaker_of(script, 1), "حسن النيفي");
    EXPECT_EQ(speaker_of(script, 2), "مأمون الصالح");
}

TEST(SlotSpeaker, KeepsTheWordsThatTheLeadInPrints) {
    const Script script =
        script_of({"وقال حسن النيفي: “العمل صعب جداً في هذا الشتاء البارد”:", "(حسن النيفي 0:20)"}, "ar");
    EXPECT_EQ(script.segments.at(1).printed_words, "العمل صعب جداً في هذا الشتاء البارد");
}

TEST(SlotSpeaker, OfAnUnfinishedSentenceIsWhoeverSpeaksInIt) {
    EXPECT_THAT(slots({"Jane Roe said the bus pulled up . . .", "It was late."}, "en"),
                ElementsAre(Slot{"Jane Roe", "unfinished_sentence"}));
    EXPECT_THAT(slots({"Jane Roe said the bus pulled up . . .", "(Roe 0:12)"}, "en"),
                ElementsAre(Slot{"Jane Roe", "unfinished_sentence"}));
    EXPECT_THAT(slots({"Jane Roe said the bus pulled up . . .", "Adam Lee said it was late."}, "en"),
                ElementsAre(Slot{"Jane Roe", "unfinished_sentence"}));
    for (const char* next : {"\"It was late,\" Roe said.", "\"It was late,\" she said."})
        EXPECT_THAT(slots({"Jane Roe said the bus pulled up . . .", next}, "en"), ElementsAre()) << next;
    EXPECT_THAT(slots({"Jane Roe said the bus pulled up...", "It was late."}, "en"), ElementsAre());
}

TEST(SlotSpeaker, WhatNobodyReadsIsNotSpoken) {
    const auto spoken = [](const char* text) { return script_of({text}, "en").segments.front().spoken; };
    EXPECT_EQ(spoken("It opens today (Wednesday) at noon."), "It opens today at noon.");
    EXPECT_EQ(spoken("The dam (NOTE TO EDITORS: built 1931) is full (EDS: picture)."), "The dam is full.");
    EXPECT_EQ(spoken("Ada Cesar (SEE-ZAR) paid a tenth (45 pence)."), std::nullopt);
    EXPECT_EQ(spoken("It is full (NOTE TO EDITORS: never closed."), std::nullopt);
}

} // namespace
} // namespace radiowrap
