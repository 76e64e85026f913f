#include "script/script_of.hpp"

#include <gtest/gtest.h>

namespace radiowrap {
namespace {

const std::string unfinished = "Neighbor Roy Bell says the heat cracked his windows, and then . . .";

/// Whose clip follows the first paragraph.
std::string first_slot(const std::string& next) {
    const Script script = script_of({unfinished, next, "The street is open."}, "en");
    const Segment& second = script.segments.at(1);
    return second.kind == SegmentKind::clip ? speaker_of(script, 1) : "no slot";
}

TEST(Unfinished, SentencesAreFinishedByTheirClipWhoeverIsQuotedNext) {
    EXPECT_EQ(first_slot("Fire chief Barbara Nye says the first truck was there in six minutes."),
              "Roy Bell");
    EXPECT_EQ(first_slot("The house is a total loss."), "Roy Bell");
}

TEST(Unfinished, SentencesGoOnInPrintWhereTheSameOneIsQuotedNext) {
    EXPECT_EQ(first_slot("\"The roof was gone,\" says Bell, who ran."), "no slot");
    EXPECT_EQ(first_slot("He says the roof was gone."), "no slot");
}

} // namespace
} // namespace radiowrap
