#include "base/error.hpp"
#include "clips/assign.hpp"
#include "clips/clip_folder.hpp"
#include "clips/script_of.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace radiowrap {
namespace {

using test::ClipFolder;
using test::script_of;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

/// As in the report that the project was made for.
const Script kReport = script_of({"حسن النيفي", "مأمون سيد عيسى"}, {0, 0, 0, 1, 1});

std::vector<std::string> played(const Assignment& assignment) {
    std::vector<std::string> result;
    for (const SlotMatch& slot : assignment.slots)
        result.push_back(slot.clip ? slot.clip->path.filename().string() : "-");
    return result;
}

Assignment assign(const ClipFolder& folder, const std::vector<SlotChoice>& choices = {}) {
    return assign_clips(kReport, scan_clips(folder.path()), choices);
}

ExitCode code_of(const ClipFolder& folder, const std::vector<SlotChoice>& choices, std::string& message) {
    try {
        assign(folder, choices);
    } catch (const Error& error) {
        message = error.what();
        return error.code();
    }
    return ExitCode::done;
}

TEST(AssignClips, FillsTheSlotsOfEachSpeakerInOrderWhateverTheLetters) {
    const ClipFolder folder;
    for (const char* name : {"hassan_nifi_2.mp3", "حسن النيفي ١.mp3", "03 - Hassan al-Nifi.wav",
                             "sayed issa (2).ogg", "sayed issa (1).flac"})
        folder.tone(name);
    const Assignment assignment = assign(folder);
    EXPECT_THAT(played(assignment),
                ElementsAre("حسن النيفي ١.mp3", "hassan_nifi_2.mp3", "03 - Hassan al-Nifi.wav",
                            "sayed issa (1).flac", "sayed issa (2).ogg"));
    EXPECT_THAT(assignment.unused, IsEmpty());
    EXPECT_EQ(assignment.slots[0].segment, 1U);
    EXPECT_EQ(assignment.slots[4].slot, 5U);
    EXPECT_GT(assignment.slots[0].confidence, assignment.slots[3].confidence);
    for (const SlotMatch& slot : assignment.slots) EXPECT_GE(slot.confidence, 0.6);
}

TEST(AssignClips, LeavesASpeakersSlotsOpenWhenAClipIsMissingAndNothingSaysWhich) {
    const ClipFolder folder;
    for (const char* name :
         {"hassan nifi idlib.wav", "hassan nifi.wav", "حسن النيفي.wav", "issa_1.wav", "issa_2.wav"})
        folder.tone(name);
    const Assignment assignment = assign(folder);
    EXPECT_THAT(played(assignment), ElementsAre("-", "-", "-", "issa_1.wav", "issa_2.wav"));
    EXPECT_THAT(assignment.slots[1].reasons, ElementsAre(HasSubstr("2 clips for 3 slots")));
    EXPECT_EQ(assignment.unused.size(), 3U);
    EXPECT_EQ(assignment.slots[0].candidates.size(), 3U);
    EXPECT_EQ(assignment.slots[0].candidates[2].file.filename(), "hassan nifi idlib.wav");
    EXPECT_LT(assignment.slots[0].candidates[2].score, 0.6);
}

TEST(AssignClips, FillsWhatNumbersSettleAndLeavesTheRestOpen) {
    const ClipFolder folder;
    for (const char* name : {"nifi_1.wav", "nifi_3.wav", "issa_2.wav"}) folder.tone(name);
    const Assignment assignment = assign(folder);
    EXPECT_THAT(played(assignment), ElementsAre("nifi_1.wav", "-", "nifi_3.wav", "-", "issa_2.wav"));
    EXPECT_THAT(assignment.slots[1].reasons, ElementsAre("none of this speaker's clips carries number 2"));
    EXPECT_THAT(assignment.slots[2].reasons, ElementsAre("family name in its file name", "by its number"));
}

TEST(AssignClips, WarnsOfAChosenClipThatMayNoLongerBeAired) {
    const ClipFolder folder;
    folder.tone("nifi_1.wav");
    folder.text("clip.toml", "[[clip]]\nfile = \"nifi_1.wav\"\nvalid_until = \"2026-03-01\"\n");
    Script report = kReport;
    report.article.date = "2026-03-09";
    const Assignment assignment = assign_clips(report, scan_clips(folder.path()), {{1, "nifi_1.wav"}});
    EXPECT_EQ(played(assignment).front(), "nifi_1.wav");
    ASSERT_EQ(assignment.warnings.size(), 1U);
    EXPECT_EQ(assignment.warnings[0].code, "chosen_clip_out_of_date");
    EXPECT_THAT(assignment.warnings[0].message, HasSubstr("not to be aired after 2026-03-01"));
}

TEST(AssignClips, LeavesSlotsWithoutAnyClipOfTheirSpeakerOpen) {
    const ClipFolder folder;
    folder.tone("jane_roe.wav");
    folder.tone("hussein_nifi.wav");
    const Assignment assignment = assign(folder);
    EXPECT_THAT(played(assignment), ElementsAre("-", "-", "-", "-", "-"));
    EXPECT_THAT(assignment.slots[0].reasons, ElementsAre("no clip of this speaker"));
    EXPECT_THAT(assign_clips(kReport, {}, {}).slots[0].reasons, ElementsAre("no folder of clips was given"));
}

TEST(AssignClips, TakesAChoiceByHandFromTheFolderAndFromOutside) {
    const ClipFolder folder;
    const ClipFolder outside;
    for (const char* name : {"nifi_1.wav", "nifi_2.wav", "nifi_3.wav", "unnamed.wav"}) folder.tone(name);
    const auto other = outside.tone("take.flac");
    const Assignment assignment =
        assign(folder, {{2, other}, {4, "unnamed.wav"}, {5, folder.path() / "nifi_2.wav"}});
    EXPECT_THAT(played(assignment),
                ElementsAre("nifi_1.wav", "take.flac", "nifi_3.wav", "unnamed.wav", "nifi_2.wav"));
    EXPECT_THAT(assignment.slots[1].reasons, ElementsAre("chosen by hand"));
    EXPECT_NEAR(assignment.slots[1].clip->seconds, 0.5, 0.01);
    ASSERT_EQ(assignment.warnings.size(), 1U);
    EXPECT_EQ(assignment.warnings[0].code, "chosen_clip_of_another");
    EXPECT_THAT(assignment.warnings[0].message, HasSubstr("slot 5 of مأمون سيد عيسى"));
    EXPECT_THAT(assignment.unused, IsEmpty());
}

/// The report with a clip of a script file in its first slot.
Script with_clip(const char* file, std::optional<double> in_s, std::optional<double> out_s) {
    Script script = kReport;
    Segment& slot = script.segments[1];
    if (file != nullptr) slot.clip = file;
    slot.in_s = in_s;
    slot.out_s = out_s;
    return script;
}

TEST(AssignClips, LooksForTheClipOfAScriptBesideItAndThenInTheFolder) {
    const ClipFolder folder;
    const ClipFolder beside;
    for (const char* name : {"nifi_1.wav", "nifi_2.wav"}) folder.tone(name);
    beside.tone("nifi_1.wav");
    const Script script = with_clip("nifi_1.wav", 0.25, 0.5);
    const ClipLibrary library = scan_clips(folder.path());
    const Assignment assignment =
        assign_clips(script, library, {{1, "nifi_1.wav", beside.path()}, {2, "nifi_2.wav", beside.path()}});
    EXPECT_EQ(assignment.slots[0].clip->path, beside.path() / "nifi_1.wav");
    EXPECT_EQ(assignment.slots[1].clip->path, folder.path() / "nifi_2.wav");
    EXPECT_EQ(assignment.slots[0].clip->in_s, 0.25);
    EXPECT_EQ(assignment.slots[0].clip->out_s, 0.5);
    EXPECT_THAT(assignment.slots[0].reasons, ElementsAre("chosen in the script"));
    try {
        assign_clips(script, library, {{4, "gone.wav", beside.path()}});
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), ExitCode::wrong_use);
        EXPECT_THAT(error.what(),
                    HasSubstr("slot 4 of مأمون سيد عيسى: clip gone.wav: there is no such file"));
    }
}

TEST(AssignClips, CutsTheClipThatWasFoundAsTheScriptSays) {
    const ClipFolder folder;
    for (const char* name : {"nifi_1.wav", "nifi_2.wav", "nifi_3.wav"}) folder.tone(name);
    const ClipLibrary library = scan_clips(folder.path());
    EXPECT_EQ(assign_clips(with_clip(nullptr, 0.125, {}), library, {}).slots[0].clip->in_s, 0.125);
    EXPECT_EQ(
        assign_clips(with_clip("other.wav", 0.125, {}), library, {{1, "nifi_1.wav"}}).slots[0].clip->in_s,
        std::nullopt)
        << "the option names another file than the one that is cut";
    for (const auto& [in, out] : {std::pair{0.75, 0.9}, std::pair{0.1, 0.9}}) {
        try {
            assign_clips(with_clip(nullptr, in, out), library, {});
            FAIL();
        } catch (const Error& error) {
            EXPECT_EQ(error.code(), ExitCode::wrong_use);
            EXPECT_THAT(error.what(), HasSubstr("nifi_1.wav has no sound from"));
        }
    }
}

TEST(AssignClips, FillsASlotOfNobodyOnlyByChoice) {
    const ClipFolder folder;
    folder.tone("vox pop.wav");
    const Script script = script_of({}, {-1});
    const ClipLibrary library = scan_clips(folder.path());
    EXPECT_THAT(played(assign_clips(script, library, {})), ElementsAre("-"));
    EXPECT_THAT(played(assign_clips(script, library, {{1, "vox pop.wav"}})), ElementsAre("vox pop.wav"));
}

TEST(AssignClips, PlaysSeveralClipsOfOneFileInTheOrderOfItsSidecar) {
    const ClipFolder folder;
    folder.tone("long.wav");
    folder.text("clip.toml", "[[clip]]\nfile=\"long.wav\"\nspeaker=\"سيد عيسى\"\norder=2\nin=0.2\nout=0.4\n"
                             "[[clip]]\nfile=\"long.wav\"\nspeaker=\"سيد عيسى\"\norder=1\nout=0.2\n");
    const Assignment assignment = assign(folder);
    ASSERT_TRUE(assignment.slots[3].clip && assignment.slots[4].clip);
    EXPECT_EQ(assignment.slots[3].clip->out_s, 0.2);
    EXPECT_EQ(assignment.slots[4].clip->in_s, 0.2);
    const Assignment by_hand = assign(folder, {{1, "long.wav"}, {2, "long.wav"}});
    EXPECT_EQ(by_hand.slots[0].clip->in_s, 0.2);
    EXPECT_EQ(by_hand.slots[1].clip->out_s, 0.2);
}

TEST(AssignClips, RefusesAChoiceOfASlotOrFileThatIsNotThere) {
    const ClipFolder folder;
    folder.tone("a.wav");
    std::string message;
    EXPECT_EQ(code_of(folder, {{6, "a.wav"}}, message), ExitCode::wrong_use);
    EXPECT_THAT(message, HasSubstr("--clip 6=a.wav: this report has 5 clip slots"));
    EXPECT_EQ(code_of(folder, {{0, "a.wav"}}, message), ExitCode::wrong_use);
    EXPECT_EQ(code_of(folder, {{1, "gone.wav"}}, message), ExitCode::wrong_use);
    EXPECT_THAT(message, HasSubstr("--clip 1=gone.wav: there is no such file"));
    EXPECT_EQ(code_of(folder, {{1, folder.path()}}, message), ExitCode::wrong_use);
    EXPECT_EQ(code_of(folder, {{1, "a.wav"}, {1, "a.wav"}}, message), ExitCode::wrong_use);
    EXPECT_THAT(message, HasSubstr("given twice"));
    folder.text("broken.wav", "not sound");
    EXPECT_EQ(code_of(folder, {{1, "broken.wav"}}, message), ExitCode::failure);
    EXPECT_THAT(message, HasSubstr("broken.wav"));
}

TEST(FindMissingPolicy, KnowsItsThreeNames) {
    EXPECT_EQ(find_missing_policy("hold"), MissingPolicy::hold);
    EXPECT_EQ(find_missing_policy("omit"), MissingPolicy::omit);
    EXPECT_EQ(find_missing_policy("read"), MissingPolicy::read);
    EXPECT_EQ(find_missing_policy("skip"), std::nullopt);
}

TEST(ExplainAssignment, ShowsSlotsCandidatesReasonsAndTheWayOut) {
    const ClipFolder folder;
    for (const char* name : {"nifi_1.wav", "ahmad_nifi.wav", "issa_1.wav", "issa_2.wav"}) folder.tone(name);
    const std::string text = explain(assign(folder));
    EXPECT_THAT(text, HasSubstr("2 of 5 clip slots filled\n"));
    EXPECT_THAT(text, HasSubstr("\u2068حسن النيفي\u2069"));
    EXPECT_THAT(text, HasSubstr("\u2068issa_1.wav\u2069"));
    EXPECT_THAT(text, HasSubstr("nifi_1.wav may be the person of ahmad_nifi.wav instead"));
    EXPECT_THAT(text, HasSubstr("--clip 1=FILE"));
    EXPECT_THAT(text, HasSubstr("missing = \"omit\""));
    EXPECT_THAT(text, HasSubstr("clips that are not used\n        \u2068ahmad_nifi.wav\u2069"));
}

TEST(ExplainAssignment, SaysNothingOfWaysOutWhenAllIsSettled) {
    const ClipFolder folder;
    folder.tone("a.wav");
    const Assignment assignment =
        assign_clips(script_of({}, {-1}), scan_clips(folder.path()), {{1, "a.wav"}});
    EXPECT_THAT(explain(assignment), Not(HasSubstr("to settle it")));
}

TEST(AssignmentToJson, HasTheAgreedKeysAndNullForAnOpenSlot) {
    const ClipFolder folder;
    folder.tone("sayed issa.wav");
    folder.tone("\xff\xfe issa 2.wav");
    const nlohmann::json json =
        nlohmann::json::parse(to_json(assign(folder, {{5, "sayed issa.wav"}})).dump());
    ASSERT_EQ(json.at("slots").size(), 5U);
    const auto& open = json.at("slots").at(0);
    EXPECT_EQ(open.at("segment"), 1);
    EXPECT_EQ(open.at("speaker"), "حسن النيفي");
    EXPECT_TRUE(open.at("clip").is_null());
    EXPECT_EQ(open.at("confidence"), 0.0);
    EXPECT_EQ(open.at("reasons").at(0), "no clip of this speaker");
    EXPECT_EQ(json.at("slots").at(4).at("clip"), (folder.path() / "sayed issa.wav").string());
    EXPECT_EQ(json.at("slots").at(4).at("candidates").at(0).at("score"), 0.825);
    EXPECT_EQ(json.at("unused").size(), 1U);
}

} // namespace
} // namespace radiowrap
