// What goes wrong in newsrooms: one clear error, the right exit code, nothing half-written.
#include "cli/radiowrap.hpp"

#include <gmock/gmock.h>

namespace radiowrap::test {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

const std::string kRender = "radiowrap render report.txt --clips clips --deliver broadcast ";

/// No file, no hidden file.
void expect_nothing_in(const Newsroom& newsroom, const std::string& folder) {
    EXPECT_EQ(newsroom.run("find " + folder + " -type f 2>/dev/null").out, "");
}

TEST(Trouble, a_slot_without_a_clip_delivers_nothing_and_asks_with_exit_code_3) {
    const Newsroom newsroom;
    const Ran run = newsroom.run("rm clips/leila_qasem.mp3; " + kRender);
    EXPECT_EQ(run.exit_code, 3);
    EXPECT_THAT(run.err, AllOf(HasSubstr("ليلى قاسم"), HasSubstr("--clip 2=")));
    expect_nothing_in(newsroom, "out");
}

TEST(Trouble, the_clip_of_another_person_is_never_taken) {
    const Newsroom newsroom;
    const Ran run = newsroom.run("mv clips/leila_qasem.mp3 clips/leila_kassar.mp3; " + kRender);
    EXPECT_EQ(run.exit_code, 3) << run.out;
    expect_nothing_in(newsroom, "out");
}

TEST(Trouble, a_choice_by_hand_settles_it) {
    const Newsroom newsroom;
    const Ran run = newsroom.run("mv clips/leila_qasem.mp3 clips/x.mp3; " + kRender + "--clip 2=clips/x.mp3");
    EXPECT_EQ(run.exit_code, 0) << run.err;
}

TEST(Trouble, a_station_can_go_on_without_a_clip) {
    const Newsroom newsroom;
    const Ran run = newsroom.run("rm clips/leila_qasem.mp3; " + kRender + "--missing omit");
    EXPECT_EQ(run.exit_code, 0) << run.err;
    EXPECT_THAT(run.err, HasSubstr("slot 2 has no clip"));
    EXPECT_EQ(newsroom.wrap()["warnings"][0]["code"], "clip_omitted");
}

TEST(Trouble, a_second_voice_reads_the_words_in_print_and_is_introduced) {
    const Newsroom newsroom;
    const Ran run = newsroom.run("rm clips/leila_qasem.mp3; sed -i 's/إن الناس عادوا إلى السوق/“عاد الناس "
                                 "إلى السوق بعد سنة طويلة من الغياب”/' "
                                 "report.txt; " +
                                 kRender + "--missing read");
    ASSERT_EQ(run.exit_code, 0) << run.err;
    const auto segments = newsroom.wrap()["segments"];
    for (std::size_t i = 1; i < segments.size(); ++i) {
        if (segments[i]["kind"] != "quote") continue;
        EXPECT_EQ(segments[i]["text"], "عاد الناس إلى السوق بعد سنة طويلة من الغياب");
        EXPECT_EQ(segments[i]["take"], "voice ar-reader");
        EXPECT_THAT(segments[i - 1]["text"].get<std::string>(), HasSubstr("نقرأ"));
        return;
    }
    FAIL() << segments.dump(1);
}

TEST(Trouble, words_that_are_not_in_print_are_not_read_but_asked_for) {
    const Newsroom newsroom;
    EXPECT_EQ(newsroom.run("rm clips/leila_qasem.mp3; " + kRender + "--missing read").exit_code, 3);
}

TEST(Trouble, a_report_that_is_not_there_makes_no_folder) {
    const Newsroom newsroom;
    EXPECT_EQ(newsroom.run("radiowrap render none.txt --out new").exit_code, 1);
    EXPECT_EQ(newsroom.run("ls new").exit_code, 2);
}

struct BadInput {
    const char* name;
    const char* prepare; ///< a shell line in the newsroom
    const char* told;    ///< what the error has to say
    int exit_code = 1;
};
void PrintTo(const BadInput& bad, std::ostream* stream) { *stream << bad.name; }

class BadInputs : public testing::TestWithParam<BadInput> {};

TEST_P(BadInputs, end_with_one_error_and_no_file) {
    const Newsroom newsroom;
    const Ran run = newsroom.run(std::string(GetParam().prepare) + "; " + kRender + "$MORE");
    EXPECT_EQ(run.exit_code, GetParam().exit_code) << run.err;
    EXPECT_THAT(run.err,
                AllOf(HasSubstr("radiowrap: "), HasSubstr(GetParam().told), Not(HasSubstr("terminate"))));
    expect_nothing_in(newsroom, "out");
}

INSTANTIATE_TEST_SUITE_P(
    Trouble, BadInputs,
    testing::Values(
        BadInput{"missing_report", "rm report.txt", "report.txt"},
        BadInput{"empty_report", ": >report.txt", "empty"},
        BadInput{"binary_report", "head -c 4000 /bin/ls >report.txt", "report.txt"},
        BadInput{"huge_report", "yes 'كلمات كثيرة جداً في هذا النص الطويل' | head -c 100000000 >report.txt",
                 "report.txt"},
        BadInput{"report_without_a_word", "printf -- '---\\n\\n***\\n\\n. . .\\n' >report.txt", "report.txt"},
        BadInput{"bad_utf8_report", "printf 'a good line\\n\\nand \\xff\\xfe\\x81 a bad one\\n' >report.txt",
                 "report.txt"},
        BadInput{"missing_clips_folder", "rm -r clips", "clips", 2},
        BadInput{"silent_clip", "ffmpeg -v error -y -f lavfi -i anullsrc=d=2 clips/leila_qasem.mp3",
                 "silent"},
        BadInput{
            "short_clip",
            "ffmpeg -v error -y -f lavfi -i sine=d=0.001 clips/leila_qasem.wav; rm clips/leila_qasem.mp3",
            "shorter than 0.1 s"},
        BadInput{"truncated_clip", "head -c 60000 clips/samer_halabi_1.wav >t; mv t clips/samer_halabi_1.wav",
                 "samer_halabi_1", 3},
        BadInput{"zero_length_clip", ": >clips/leila_qasem.mp3", "leila_qasem", 3},
        BadInput{"film_without_sound",
                 "rm clips/leila_qasem.mp3; ffmpeg -v error -f lavfi -i testsrc=d=1 clips/leila_qasem.mp4",
                 "leila_qasem", 3},
        BadInput{"unknown_delivery", "MORE='--deliver cassette'", "cassette", 2},
        BadInput{"unknown_option", "MORE=--nonsense", "nonsense", 2},
        BadInput{"bad_choice", "MORE='--clip two=x.mp3'", "SLOT=FILE", 2},
        BadInput{"choice_of_no_slot", "MORE='--clip 9=clips/leila_qasem.mp3'", "9", 2},
        BadInput{"choice_of_no_file", "MORE='--clip 1=nothing.mp3'", "nothing.mp3", 2},
        BadInput{"bad_date", "MORE='--date yesterday'", "YYYY-MM-DD", 2},
        BadInput{"missing_station", "MORE='--station none.toml'", "none.toml"},
        BadInput{"broken_station", "printf 'name = \\n' >s.toml; MORE='--station s.toml'", "s.toml:1"},
        BadInput{"unknown_station_key",
                 "printf '\\n[levels]\\nbed_under_speach = 3\\n' >s.toml; MORE='--station s.toml'",
                 "s.toml:3: levels.bed_under_speach"},
        BadInput{"station_without_element",
                 "printf '[elements]\\nbed = \"none.wav\"\\n' >s.toml; MORE='--station s.toml'",
                 "s.toml:2: elements.bed"},
        BadInput{"station_with_unknown_voice",
                 "printf '[voices.ar]\\nnarrator = \"robot\"\\n' >s.toml; MORE='--station s.toml'", "robot",
                 2},
        BadInput{"station_with_unknown_codec",
                 "printf '[[deliver]]\\ncodec = \"wma\"\\n' >s.toml; MORE='--station s.toml'", "s.toml:2"},
        BadInput{"station_of_another_language",
                 "printf '[voices.en]\\nnarrator = \"en\"\\n' >s.toml; MORE='--station s.toml'", "voices.ar"},
        BadInput{"output_below_a_file", "MORE='--out report.txt/out'", "report.txt/out"},
        BadInput{"full_disk", "ulimit -f 1000", "cannot be written"}),
    [](const auto& bad) { return std::string(bad.param.name); });

TEST(Trouble, a_full_file_system_leaves_no_file_and_the_old_one_stays) {
    const Newsroom newsroom;
    if (newsroom.run("mkdir out && mount -t tmpfs -o size=1m none out").exit_code != 0)
        GTEST_SKIP() << "mounting needs root";
    const Ran run = newsroom.run("echo old >out/report-broadcast.wav; " + kRender);
    const Ran left = newsroom.run("ls -A out; cat out/report-broadcast.wav");
    newsroom.run("umount out");
    EXPECT_EQ(run.exit_code, 1);
    EXPECT_THAT(run.err, HasSubstr("No space left"));
    EXPECT_EQ(left.out, "report-broadcast.wav\nold\n");
}

TEST(Trouble, a_read_only_folder_is_told_before_any_work) {
    const Newsroom newsroom;
    if (newsroom.run("mkdir out && mount -t tmpfs -o size=1m,ro none out").exit_code != 0)
        GTEST_SKIP() << "mounting needs root";
    const Ran run = newsroom.run(kRender);
    newsroom.run("umount out");
    EXPECT_EQ(run.exit_code, 1);
    EXPECT_THAT(run.err, HasSubstr("Read-only file system"));
}

TEST(Trouble, killed_at_any_moment_leaves_no_partial_file_under_a_final_name_and_the_next_run_completes) {
    const Newsroom newsroom;
    ASSERT_EQ(newsroom.run(kRender + "--out whole --cache cache-whole").exit_code, 0);
    for (const char* seconds : {"0.02", "0.05", "0.1", "0.2", "0.3", "0.4", "0.6"}) {
        newsroom.run("timeout -s KILL " + std::string(seconds) +
                     " " RADIOWRAP_BINARY " render report.txt --clips clips "
                     "--deliver broadcast --out out");
        const Ran same = newsroom.run("for f in out/*; do [ ! -e $f ] || cmp $f whole/$(basename $f); done");
        EXPECT_EQ(same.exit_code, 0) << same.out;
    }
    ASSERT_EQ(newsroom.run(kRender).exit_code, 0);
    EXPECT_EQ(newsroom.run("diff -r out whole; ls -A cache/radiowrap | grep -c draft").out, "0\n");
}

TEST(Trouble, interrupted_it_takes_its_half_written_files_away) {
    const Newsroom newsroom;
    for (const char* seconds : {"0.1", "0.3", "0.5"}) {
        const Ran run = newsroom.run("timeout -s INT " + std::string(seconds) +
                                     " " RADIOWRAP_BINARY
                                     " render report.txt --clips clips --deliver aac,opus --out out");
        EXPECT_TRUE(run.exit_code != 124 || newsroom.run("ls -A out").out.empty())
            << "after " << seconds << " s";
    }
}

TEST(Trouble, two_runs_do_not_share_an_output_folder) {
    const Newsroom newsroom;
    const Ran run = newsroom.run("mkdir out; exec 9<out; flock 9; " + kRender);
    EXPECT_EQ(run.exit_code, 1);
    EXPECT_THAT(run.err, HasSubstr("out"));
}

} // namespace
} // namespace radiowrap::test
