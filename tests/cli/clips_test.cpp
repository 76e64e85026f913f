// The library of clips through the real program.
#include "cli/radiowrap.hpp"

#include <gmock/gmock.h>
#include <sqlite3.h>
#include <unistd.h>

#include <set>

namespace radiowrap::test {
namespace {

using nlohmann::json;
using testing::AllOf;
using testing::AnyOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

json run_json(const Newsroom& newsroom, const std::string& command) {
    const Ran run = newsroom.run("radiowrap clips " + command + " --library clips.db --json");
    EXPECT_EQ(run.exit_code, 0) << run.err;
    return json::parse(run.out);
}

TEST(Clips, are_added_listed_found_shown_and_removed) {
    const Newsroom newsroom;
    const json added = run_json(newsroom, "add clips");
    EXPECT_EQ(added["added"], 3);
    EXPECT_EQ(run_json(newsroom, "add clips")["unchanged"], 3);

    const json list = run_json(newsroom, "list");
    ASSERT_EQ(list.size(), 3U);
    EXPECT_EQ(list[0]["speaker"], "leila_qasem");
    EXPECT_EQ(list[1]["order"], 1);
    EXPECT_NEAR(list[1]["seconds"].get<double>(), 2.2, 0.01);
    EXPECT_LT(list[1]["integrated_lufs"].get<double>(), -30.0);
    EXPECT_EQ(list[1]["state"], "there");

    const json found = run_json(newsroom, "find 'سامر الحلبي'");
    ASSERT_EQ(found.size(), 2U);
    EXPECT_THAT(found[0]["file"].get<std::string>(), HasSubstr("samer_halabi_1.wav"));
    EXPECT_THAT(newsroom.run("radiowrap clips show clips/leila_qasem.mp3 --library clips.db").out,
                AllOf(HasSubstr("leila_qasem  (file name)"), HasSubstr("0:02.2")));

    EXPECT_EQ(run_json(newsroom, "remove clips/leila_qasem.mp3")["removed"], 1);
    EXPECT_EQ(run_json(newsroom, "list").size(), 2U);
    EXPECT_EQ(newsroom.run("ls clips").out, "leila_qasem.mp3\nsamer_halabi_1.wav\nsamer_halabi_2.flac\n");
}

TEST(Clips, of_a_library_fill_the_slots_of_a_report) {
    const Newsroom newsroom;
    const Ran run =
        newsroom.run("radiowrap clips add clips --library any.name >/dev/null && mv clips elsewhere && "
                     "radiowrap clips add elsewhere --library any.name && "
                     "radiowrap match report.txt --clips any.name --json");
    EXPECT_EQ(run.exit_code, 0) << run.err;
    EXPECT_THAT(run.out, AllOf(HasSubstr("0 added, 0 changed, 3 moved, 0 unchanged"),
                               HasSubstr("elsewhere/leila_qasem.mp3")));
}

TEST(Clips, keep_what_is_set_by_hand_in_the_users_own_library) {
    const Newsroom newsroom;
    const Ran run =
        newsroom.run("export XDG_DATA_HOME=$PWD/data; mv clips/leila_qasem.mp3 clips/x.mp3; "
                     "radiowrap clips add clips >/dev/null && "
                     "radiowrap clips add clips/x.mp3 --set speaker='ليلى قاسم' --set date=2026-03-04 && "
                     "radiowrap clips show clips/x.mp3 && ls data/radiowrap");
    EXPECT_EQ(run.exit_code, 0) << run.err;
    EXPECT_THAT(run.out, AllOf(HasSubstr("0 added, 1 changed"), HasSubstr("ليلى قاسم  (set by hand)"),
                               HasSubstr("2026-03-04  (set by hand)"), HasSubstr("clips.db")));
}

TEST(Clips, that_are_no_sound_are_told_and_the_others_are_added) {
    const Newsroom newsroom;
    const Ran run = newsroom.run("echo garbage > clips/a.wav; : > clips/b.mp3; "
                                 "radiowrap clips add clips --library clips.db");
    EXPECT_EQ(run.exit_code, 0);
    EXPECT_THAT(run.out, HasSubstr("3 added"));
    EXPECT_THAT(run.err, AllOf(HasSubstr("clips/a.wav"), HasSubstr("b.mp3: the file is empty")));
    EXPECT_EQ(newsroom.run("radiowrap clips add clips/a.wav --library other.db").exit_code, 1);
}

TEST(Clips, in_a_folder_that_may_not_be_read_are_told_and_not_taken_for_missing) {
    const Newsroom newsroom;
    const std::string as_nobody = geteuid() == 0 ? "setpriv --reuid 65534 --regid 65534 --clear-groups " : "";
    if (geteuid() == 0 && newsroom.run(as_nobody + "true").exit_code != 0)
        GTEST_SKIP() << "needs another user";
    for (const char* rights : {"000", "644"}) {
        const Ran run = newsroom.run("chmod 755 . clips; mkdir -p clips/closed library; chmod 777 library; "
                                     "cp clips/samer_halabi_1.wav clips/closed/; "
                                     "radiowrap clips add clips --library library/clips.db >&2; "
                                     "chmod 666 library/clips.db; chmod " +
                                     std::string(rights) + " clips/closed; " + as_nobody + RADIOWRAP_BINARY +
                                     " clips add clips --library library/clips.db; chmod 755 clips/closed");
        EXPECT_THAT(run.out, AllOf(HasSubstr("3 unchanged"), Not(HasSubstr("missing")))) << rights;
        EXPECT_THAT(run.err, AnyOf(HasSubstr("clips/closed: Permission denied"),
                                   HasSubstr("samer_halabi_1.wav: may not be looked at")))
            << rights;
    }
}

TEST(Clips, that_are_gone_are_told_by_check_and_list) {
    const Newsroom newsroom;
    const Ran run = newsroom.run("radiowrap clips add clips --library clips.db --set valid_until=2020-01-01; "
                                 "rm clips/leila_qasem.mp3; radiowrap clips list --library clips.db; "
                                 "radiowrap clips check --library clips.db");
    EXPECT_EQ(run.exit_code, 4);
    EXPECT_THAT(run.out, AllOf(HasSubstr("missing  "), HasSubstr("missing   "),
                               HasSubstr("3 clips: 1 missing, 0 changed, 3 no longer to be aired")));
    EXPECT_EQ(run_json(newsroom, "remove --missing")["removed"], 1);
}

TEST(Clips, added_by_two_processes_at_once_are_all_there_and_none_twice) {
    const Newsroom newsroom;
    const Ran run = newsroom.run("for i in $(seq 60); do cp clips/samer_halabi_1.wav clips/c$i.wav; printf "
                                 "$i >> clips/c$i.wav; done; "
                                 "for i in 1 2 3; do radiowrap clips add clips --library clips.db & done; "
                                 "wait %1 && wait %2 && wait %3");
    EXPECT_EQ(run.exit_code, 0) << run.err;
    EXPECT_EQ(run.err, "");
    const json list = run_json(newsroom, "list");
    std::set<std::string> files;
    for (const json& clip : list) files.insert(clip["file"]);
    EXPECT_EQ(list.size(), 63U);
    EXPECT_EQ(files.size(), 63U);
    EXPECT_EQ(run_json(newsroom, "add clips")["unchanged"], 63);
}

TEST(Clips, of_a_killed_run_are_kept_and_the_next_run_goes_on) {
    const Newsroom newsroom;
    const Ran run = newsroom.run(
        "for i in $(seq 120); do cp clips/samer_halabi_1.wav clips/c$i.wav; printf $i >> clips/c$i.wav; "
        "done; "
        "radiowrap clips add clips --library clips.db & sleep 0.5; kill -9 $!; wait; "
        "radiowrap clips add clips --library clips.db && radiowrap clips check --library clips.db");
    EXPECT_EQ(run.exit_code, 0) << run.err;
    EXPECT_THAT(run.out, HasSubstr("123 clips: 0 missing, 0 changed"));
}

TEST(Clips, wait_for_a_library_in_use_and_then_name_who_has_it) {
    const Newsroom newsroom;
    ASSERT_EQ(newsroom.run("radiowrap clips add clips --library clips.db").exit_code, 0);
    sqlite3* holder = nullptr;
    ASSERT_EQ(sqlite3_open((newsroom / "clips.db").c_str(), &holder), SQLITE_OK);
    ASSERT_EQ(sqlite3_exec(holder, "BEGIN EXCLUSIVE", nullptr, nullptr, nullptr), SQLITE_OK);
    const Ran run = newsroom.run("radiowrap clips list --library clips.db");
    sqlite3_close(holder);
    EXPECT_EQ(run.exit_code, 1);
    EXPECT_THAT(run.err, HasSubstr("clips.db: is being used by process " + std::to_string(getpid())));
    EXPECT_EQ(newsroom.run("radiowrap clips list --library clips.db").exit_code, 0);
}

TEST(Clips, that_are_not_there_begin_no_library) {
    const Newsroom newsroom;
    EXPECT_EQ(newsroom.run("radiowrap clips add none --library new.db").exit_code, 2);
    EXPECT_EQ(newsroom.run("ls new.db").exit_code, 2);
}

struct WrongUse {
    const char* command;
    const char* told;
    int exit_code;
};
void PrintTo(const WrongUse& wrong, std::ostream* stream) { *stream << wrong.command; }

class WrongUses : public testing::TestWithParam<WrongUse> {};

TEST_P(WrongUses, end_with_one_clear_error) {
    const Newsroom newsroom;
    ASSERT_EQ(newsroom.run("radiowrap clips add clips --library clips.db").exit_code, 0);
    const Ran run = newsroom.run(GetParam().command);
    EXPECT_EQ(run.exit_code, GetParam().exit_code);
    EXPECT_THAT(run.err, HasSubstr(GetParam().told));
    EXPECT_EQ(run_json(newsroom, "list").size(), 3U);
}

INSTANTIATE_TEST_SUITE_P(
    Clips, WrongUses,
    testing::Values(
        WrongUse{"radiowrap clips list --library none.db", "`radiowrap clips add FOLDER` begins one", 2},
        WrongUse{"radiowrap clips list --library report.txt", "is damaged, or no SQLite file", 1},
        WrongUse{"radiowrap clips add clips --library /proc/x/clips.db", "choose another with --library", 1},
        WrongUse{"radiowrap clips add clips --library /proc/clips.db", "cannot be opened or written", 1},
        WrongUse{"radiowrap clips show 99 --library clips.db", "99: there is no such clip", 2},
        WrongUse{"radiowrap clips remove --library clips.db", "name the clips", 2},
        WrongUse{"radiowrap clips add none --library clips.db", "none: there is no such file or folder", 2},
        WrongUse{"radiowrap clips add clips --set colour=red --library clips.db", "there are speaker, order",
                 2},
        WrongUse{"radiowrap clips", "subcommand is required", 2}));

} // namespace
} // namespace radiowrap::test
