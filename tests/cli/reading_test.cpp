// Reports in other forms than plain text, through the binary.
#include "cli/radiowrap.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace radiowrap::test {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

TEST(Reading, a_report_comes_from_standard_input) {
    const Newsroom newsroom;
    const Ran ran = newsroom.run("radiowrap article - <report.txt");
    EXPECT_EQ(ran.exit_code, 0) << ran.err;
    EXPECT_THAT(ran.out, HasSubstr("سوق المدينة يفتح أبوابه من جديد"));
}

TEST(Reading, several_stories_are_listed_and_one_is_chosen) {
    const Newsroom newsroom;
    write_bytes(
        newsroom / "wire.json",
        R"([{"uri":"a1","headline":"السوق يفتح","firstcreated":"2026-03-09","body_text":"فتح السوق أبوابه في المدينة."},
                    {"uri":"a2","headline":"الجسر يغلق","body_text":"أغلقت البلدية الجسر في المدينة."}])");
    const Ran asked = newsroom.run("radiowrap script wire.json");
    EXPECT_EQ(asked.exit_code, 3);
    EXPECT_THAT(asked.err, AllOf(HasSubstr("--item NUMBER"), HasSubstr("1  2026-03-09  السوق يفتح"),
                                 HasSubstr("2              الجسر يغلق")));
    EXPECT_THAT(newsroom.run("radiowrap script wire.json --item 2").out, HasSubstr("أغلقت البلدية"));
    EXPECT_THAT(newsroom.run("radiowrap article wire.json --item a1").out, HasSubstr("فتح السوق"));
    EXPECT_EQ(newsroom.run("radiowrap match wire.json --item 3").exit_code, 2);
}

TEST(Reading, a_chosen_story_is_played) {
    const Newsroom newsroom;
    write_bytes(newsroom / "wire.json",
                R"([{"uri":"a1","headline":"السوق يفتح","body_text":"فتح السوق أبوابه."},
                    {"uri":"a2","headline":"الجسر يغلق","body_text":"أغلقت البلدية الجسر."}])");
    write_bytes(newsroom / "asound.conf",
                "pcm.null { type null }\n"
                "pcm.!default { type file slave.pcm \"null\" format \"raw\" file \"played\" }\n");
    const std::string play = "export ALSA_CONFIG_PATH=$PWD/asound.conf; radiowrap play wire.json";
    EXPECT_EQ(newsroom.run(play).exit_code, 3);
    const Ran chosen = newsroom.run(play + " --item 2");
    EXPECT_EQ(chosen.exit_code, 0) << chosen.err;
    constexpr std::size_t kSecond = 48000 * 2 * sizeof(float);
    EXPECT_GT(read_bytes(newsroom / "played").size(), 2 * kSecond);
}

TEST(Reading, dropped_lines_are_numbered_and_put_back) {
    const Newsroom newsroom;
    write_bytes(newsroom / "page.txt", "الرئيسية\n" + kReport + "\nمشاركة\n");
    EXPECT_THAT(newsroom.run("radiowrap article page.txt").out,
                AllOf(HasSubstr("dropped 1   "), HasSubstr("dropped 2   ")));
    const Ran kept = newsroom.run("radiowrap article page.txt --keep 2");
    EXPECT_THAT(kept.out, AllOf(HasSubstr("dropped 1   "), Not(HasSubstr("dropped 2"))));
    EXPECT_THAT(newsroom.run("radiowrap article page.txt --keep all").out, Not(HasSubstr("dropped")));
    EXPECT_EQ(newsroom.run("radiowrap article page.txt --keep 3").exit_code, 2);
    EXPECT_EQ(newsroom.run("radiowrap article page.txt --keep two").exit_code, 2);
}

TEST(Reading, a_script_file_comes_from_standard_input_too) {
    const Newsroom newsroom;
    write_bytes(newsroom / "page.txt", kReport);
    ASSERT_EQ(newsroom.run("radiowrap script page.txt > story.script").exit_code, 0);
    const Ran piped = newsroom.run("radiowrap script - < story.script");
    EXPECT_EQ(piped.out, read_bytes(newsroom / "story.script"));
    EXPECT_THAT(newsroom.run("radiowrap article - < story.script").out, HasSubstr("language  ar"));
}

TEST(Reading, a_file_that_is_no_report_is_named) {
    const Newsroom newsroom;
    const Ran ran = newsroom.run("radiowrap article clips/leila_qasem.mp3");
    EXPECT_EQ(ran.exit_code, 1);
    EXPECT_THAT(ran.err, HasSubstr("a sound file (MP3), no report; name the report's text here"));
}

} // namespace
} // namespace radiowrap::test
