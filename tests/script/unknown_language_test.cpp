#include "script/script_of.hpp"

#include <gtest/gtest.h>

namespace radiowrap {
namespace {

std::vector<std::string> rules_of(const std::vector<std::string>& paragraphs) {
    std::vector<std::string> rules;
    for (const Segment& segment : script_of(paragraphs, "sw").segments) rules.push_back(segment.rule);
    return rules;
}

using Rules = std::vector<std::string>;

TEST(UnknownLanguage, AFinalColonIsAQuestionWithoutASpeaker) {
    const Script script = script_of({"Meya wa mji Juma Bakari alisema daraja litafunguliwa kesho:"}, "sw");
    ASSERT_EQ(script.segments.size(), 2u);
    EXPECT_EQ(script.segments[1].kind, SegmentKind::clip);
    EXPECT_EQ(script.segments[1].rule, "final_colon_unread");
    EXPECT_FALSE(script.segments[1].speaker);
    EXPECT_LT(script.segments[1].confidence, 0.75);
}

TEST(UnknownLanguage, AListAndAQuotationBehindAColonAreNoSlots) {
    EXPECT_EQ(rules_of({"Mambo makuu ya mkutano huu ni:", "- maji safi", "- barabara mpya"}),
              (Rules{"final_colon_list", "paragraph", "paragraph"}));
    EXPECT_EQ(rules_of({"Wakazi wa mji huo walisema hivi:", "“Tulisubiri kwa muda mrefu sana siku hii.”"}),
              (Rules{"final_colon_quotation", "paragraph"}));
}

TEST(UnknownLanguage, AWordWithAColonIsAHeading) {
    EXPECT_EQ(rules_of({"Ratiba:", "Sherehe itafanyika kesho asubuhi ndani ya shule ya msingi ya mji."}),
              (Rules{"final_colon_heading", "paragraph"}));
}

TEST(UnknownLanguage, MarksNameWhoIsHeard) {
    const Script script = script_of({"Daraja jipya la mto limefunguliwa leo asubuhi baada ya miaka mitatu.",
                                     "(Asha Baraka 0:31)", "Soko litahamishwa wiki ijayo."},
                                    "sw");
    ASSERT_EQ(script.segments.size(), 3u);
    EXPECT_EQ(speaker_of(script, 1), "Asha Baraka");
    EXPECT_EQ(script.segments[1].seconds, 31.0);
}

TEST(UnknownLanguage, AScriptWithoutCapitalsIsReadAsWell) {
    const Script script =
        script_of({"ძველი ხიდი ორშაბათიდან დაკეტილია.", "მერმა თქვა, რომ ხიდი მალე გაიხსნება:", "(0:20)",
                   "წვიმის შემთხვევაში ზეიმი სკოლაში გაიმართება."},
                  "ka");
    ASSERT_EQ(script.segments.size(), 4u);
    EXPECT_EQ(script.segments[2].kind, SegmentKind::clip);
    EXPECT_EQ(script.segments[2].seconds, 20.0);
}

} // namespace
} // namespace radiowrap
