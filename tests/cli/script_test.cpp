// The script as a file: written, edited as a producer does it, rendered and measured.
#include "cli/radiowrap.hpp"
#include "support/tone_level.hpp"

#include <gmock/gmock.h>

namespace radiowrap::test {
namespace {

using nlohmann::json;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

const std::string kRender = "radiowrap render story.script --clips clips --deliver broadcast ";

std::string script_of(const Newsroom& newsroom) {
    const Ran run = newsroom.run("radiowrap script report.txt");
    EXPECT_EQ(run.exit_code, 0) << run.err;
    return run.out;
}

/// `from` in the text becomes `to`; it has to be there.
void edit(std::string& text, const std::string& from, const std::string& to) {
    const auto at = text.find(from);
    ASSERT_NE(at, std::string::npos) << from << " is not in\n" << text;
    text.replace(at, from.size(), to);
}

FrameCount start_of(const json& segment) { return segment["start_frame"]; }
FrameCount end_of(const json& segment) { return start_of(segment) + segment["frames"].get<FrameCount>(); }

TEST(Script, unedited_sounds_like_the_report) {
    const Newsroom newsroom;
    write_bytes(newsroom / "story.script", script_of(newsroom));
    EXPECT_EQ(newsroom.run("radiowrap script story.script").out, script_of(newsroom));
    const std::string options = " --clips clips --deliver broadcast --out ";
    ASSERT_EQ(newsroom.run("radiowrap render report.txt" + options + "a").exit_code, 0);
    const Ran run = newsroom.run("radiowrap render story.script" + options + "b");
    ASSERT_EQ(run.exit_code, 0) << run.err;
    EXPECT_THAT(run.out, HasSubstr("0 takes made"));
    EXPECT_EQ(read_bytes(newsroom / "a/report-broadcast.wav"),
              read_bytes(newsroom / "b/story-broadcast.wav"));
    EXPECT_EQ(newsroom.wrap("a")["segments"], newsroom.wrap("b")["segments"]);
}

TEST(Script, of_a_language_without_a_file_is_made_with_a_warning) {
    const Newsroom newsroom;
    write_bytes(newsroom / "bridge.md", "---\nlang: sw\n---\nDaraja jipya\n\nMeya wa mji alisema daraja "
                                        "litafunguliwa kesho asubuhi kwa magari yote:\n\nMvua ikinyesha, "
                                        "sherehe itafanyika ndani ya shule ya msingi.\n");
    const Ran run = newsroom.run("radiowrap script bridge.md --json");
    ASSERT_EQ(run.exit_code, 0) << run.err;
    EXPECT_THAT(run.err, HasSubstr("warning: the language \"sw\" has no file"));
    const json script = json::parse(run.out);
    EXPECT_EQ(script["language"], "sw");
    EXPECT_EQ(script["segments"][1]["rule"], "final_colon_unread");
    const Ran render = newsroom.run("radiowrap render bridge.md --clips clips --out out");
    EXPECT_NE(render.exit_code, 0);
    EXPECT_THAT(render.err, HasSubstr("the station has no voice for the report's language \"sw\""));
}

TEST(Script, edited_is_heard_as_it_was_edited) {
    const Newsroom newsroom;
    std::string story = script_of(newsroom);
    const std::string last = "\nويضم السوق مئة متجر.\n";
    edit(story, last, "");
    edit(story, "\nفتح السوق أبوابه",
         "\n# the last paragraph is now the first" + last + "\nفتح السوق أبوابه");
    edit(story, "clip:\n", "clip: samer_halabi_2.flac\nin: 0:00.5\nout: 0:01.3\npause: 0:02\n");
    edit(story, "\nوحضر الافتتاح", "\nnarration:\nspoken: نعم\nvoice: ar-reader\nوحضر الافتتاح");
    const auto third = story.rfind("clip:\n");
    story.replace(third, 6, "clip: clips/samer_halabi_1.wav\n");
    write_bytes(newsroom / "story.script", story);

    write_bytes(newsroom / "station.toml", "[voices.ar]\nnarrator = \"ar\"\n");
    const Ran run = newsroom.run(kRender + "--station station.toml");
    ASSERT_EQ(run.exit_code, 0) << run.err;
    const json segments = newsroom.wrap()["segments"];
    ASSERT_EQ(segments.size(), 9U);
    EXPECT_EQ(segments[0]["text"], "ويضم السوق مئة متجر.");
    EXPECT_EQ(segments[1]["text"], "فتح السوق أبوابه صباح اليوم بعد عام من الترميم.");

    EXPECT_EQ(segments[3]["take"], "clip samer_halabi_2.flac");
    EXPECT_EQ(start_of(segments[3]) - end_of(segments[2]), 2 * kHouseRate);
    EXPECT_NEAR(to_seconds(end_of(segments[3]) - start_of(segments[3])), 0.8, 0.001);
    const AudioBuffer sound = read_all(newsroom / "out/story-broadcast.wav");
    EXPECT_GT(level_of(sound, 900.0, start_of(segments[3]), end_of(segments[3])), 0.02);
    EXPECT_LT(level_of(sound, 500.0, start_of(segments[3]), end_of(segments[3])), 0.001);
    EXPECT_LT(level_of(sound, 900.0, end_of(segments[2]) + 480, start_of(segments[3]) - 480), 0.001);

    EXPECT_EQ(segments[4]["text"], "وحضر الافتتاح عدد كبير من سكان المدينة.");
    EXPECT_EQ(segments[4]["take"], "voice ar-reader");
    EXPECT_LT(to_seconds(end_of(segments[4]) - start_of(segments[4])), 1.0) << "one word is said, not seven";

    EXPECT_EQ(segments[8]["take"], "clip samer_halabi_1.wav");
    EXPECT_GT(level_of(sound, 500.0, start_of(segments[8]) + 4800, end_of(segments[8]) - 4800), 0.02);
}

TEST(Script, is_what_the_other_commands_take_too) {
    const Newsroom newsroom;
    std::string story = script_of(newsroom);
    edit(story, "clip:\n", "clip: leila_qasem.mp3\n");
    write_bytes(newsroom / "story.script", story);
    const Ran match = newsroom.run("radiowrap match story.script --clips clips --json");
    const json slots = json::parse(match.out)["slots"];
    EXPECT_EQ(slots[0]["clip"], "clips/leila_qasem.mp3");
    EXPECT_EQ(slots[0]["reasons"][0], "chosen in the script");
    EXPECT_THAT(match.err, HasSubstr("whose name is that of ليلى قاسم"));
    const Ran option =
        newsroom.run("radiowrap match story.script --clips clips --json --clip 1=samer_halabi_1.wav");
    EXPECT_EQ(json::parse(option.out)["slots"][0]["clip"], "clips/samer_halabi_1.wav")
        << "an option goes before it";
    EXPECT_EQ(json::parse(newsroom.run("radiowrap script story.script --json").out)["segments"],
              json::parse(newsroom.run("radiowrap script report.txt --json").out)["segments"]);
    EXPECT_EQ(newsroom.run("cp clips/leila_qasem.mp3 . && radiowrap timeline story.script --missing omit")
                  .exit_code,
              0);
}

TEST(Script, tells_all_of_its_mistakes_and_makes_nothing) {
    const Newsroom newsroom;
    std::string story = script_of(newsroom);
    edit(story, "clip:\n", "clip:\nin: 0:05\nout: 0:04\nvoise: ar\n");
    edit(story, "headline:", "headline: مرة أخرى\nheadline:");
    edit(story, "speaker: ليلى قاسم\nrule", "speaker: ليلى فاسم\nrule");
    write_bytes(newsroom / "story.script", story);
    const Ran run = newsroom.run(kRender);
    EXPECT_EQ(run.exit_code, 1);
    EXPECT_THAT(run.err, AllOf(HasSubstr("story.script: 4 mistakes"), HasSubstr("headline is given twice"),
                               HasSubstr("out lies before in"), HasSubstr("did you mean voice:"),
                               HasSubstr("\"ليلى قاسم\" is")));
    EXPECT_EQ(newsroom.run("find out -type f").out, "");
}

TEST(Script, names_the_slot_whose_file_is_not_there) {
    const Newsroom newsroom;
    std::string story = script_of(newsroom);
    edit(story, "clip:\n", "clip: gone.wav\n");
    write_bytes(newsroom / "story.script", story);
    const Ran run = newsroom.run(kRender);
    EXPECT_EQ(run.exit_code, 2);
    EXPECT_THAT(run.err,
                AllOf(HasSubstr("slot 1 of سامر الحلبي: clip gone.wav"), Not(HasSubstr("terminate"))));
    EXPECT_EQ(newsroom.run("find out -type f").out, "");
    const Ran voice =
        newsroom.run("sed -i 's/^clip: gone.wav/clip:/; s/^وحضر/voice: robot\\n&/' story.script; " + kRender);
    EXPECT_NE(voice.exit_code, 0);
    EXPECT_THAT(voice.err, AllOf(HasSubstr("segment 4: voice robot"), HasSubstr("ar-reader")));
}

} // namespace
} // namespace radiowrap::test
