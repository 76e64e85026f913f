#include "clips/matching_case.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace radiowrap {
namespace {

using test::MatchingCase;
using testing::HasSubstr;
using testing::IsEmpty;

/// People without a name, and clips of such people.
MatchingCase vox_pop() {
    MatchingCase made;
    made.name = "vox pop";
    Segment says;
    says.in_cue = "we have had no water for days";
    made.slots = {{-1, "-", says}};
    Clip right;
    right.in_cue = "We have had no water for days.";
    Clip other;
    other.in_cue = "the bakery was closed again this morning";
    made.clips = {{"vox 2.wav", "", 0.0, other}, {"vox 1.wav", "", 0.0, right}, {"street.wav"}};
    return made;
}

TEST(Candidates, AreShownForASlotOfNobodyWhereTheirWordsFit) {
    const MatchingCase made = vox_pop();
    const Assignment assignment = assign_clips(script_of(made), library_of(made), {});
    const SlotMatch& slot = assignment.slots.at(0);
    EXPECT_FALSE(slot.clip);
    ASSERT_EQ(slot.candidates.size(), 1U);
    EXPECT_EQ(slot.candidates[0].file.filename(), "vox 1.wav");
    EXPECT_THAT(slot.candidates[0].reason, HasSubstr("first words are those in the cut sheet"));
    EXPECT_THAT(explain(assignment), HasSubstr("clips with words of the report at slot 1\n"));
}

TEST(Candidates, SayWhatSpeaksForEachOfASpeakersClips) {
    MatchingCase made = vox_pop();
    made.speakers = {"هالة مرقص"};
    made.slots[0].speaker = 0;
    made.clips = {{"morqos.wav", "", 0.0, made.clips[1].knows}, {"hala morqos.wav"}, {"nader wardani.wav"}};
    const Assignment assignment = assign_clips(script_of(made), library_of(made), {});
    const auto& candidates = assignment.slots.at(0).candidates;
    ASSERT_EQ(candidates.size(), 2U);
    EXPECT_EQ(candidates[0].reason, "full name in its file name");
    EXPECT_EQ(candidates[1].reason,
              "family name in its file name; the clip's first words are those in the cut sheet");
    EXPECT_EQ(test::file_in(assignment.slots[0]), "morqos.wav");
    EXPECT_DOUBLE_EQ(assignment.slots[0].confidence, candidates[1].score);
}

TEST(Candidates, AreNoneWhereTheReportSaysNothing) {
    MatchingCase made = vox_pop();
    made.slots[0].says = {};
    EXPECT_THAT(assign_clips(script_of(made), library_of(made), {}).slots.at(0).candidates, IsEmpty());
}

} // namespace
} // namespace radiowrap
