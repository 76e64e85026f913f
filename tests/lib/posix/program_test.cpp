#include "base/cancellation.hpp"
#include "lib/posix/program.hpp"
#include "lib/posix/temporary_folder.hpp"
#include "support/in_child.hpp"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <chrono>
#include <thread>

namespace radiowrap {
namespace {

using namespace test;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;
namespace fs = std::filesystem;

class Program : public testing::Test {
protected:
    [[nodiscard]] fs::path file(const std::string& name) const { return folder_.path() / name; }
    /// Runs a line of shell and gives its standard output.
    [[nodiscard]] std::string output_of(const std::string& line, const std::string& input = "",
                                        double limit = 20.0) {
        run_program({"sh", "-c", line}, input, file("out"), limit);
        return content_of(file("out"));
    }
    [[nodiscard]] std::string error_of_line(const std::string& line, double limit = 20.0) {
        return error_of([&] { (void)output_of(line, "", limit); });
    }

private:
    TemporaryFolder folder_;
};

TEST_F(Program, ReadsTheInputAndWritesTheOutput) {
    EXPECT_EQ(output_of("cat", "نص\n"), "نص\n");
    EXPECT_EQ(output_of("cat", ""), "");
}

TEST_F(Program, TakesLargeInputsWhetherItReadsThemOrNot) {
    const std::string text(3 << 20, 'a');
    EXPECT_EQ(output_of("cat", text), text);
    EXPECT_EQ(output_of("echo read nothing", text), "read nothing\n");
}

TEST_F(Program, GetsItsArgumentsAsTheyAre) {
    run_program({"printf", "%s|", "two words", "$HOME", "*"}, "", file("out"), 20.0);
    EXPECT_EQ(content_of(file("out")), "two words|$HOME|*|");
}

TEST_F(Program, ThatFailsIsToldWithItsStatusAndItsLastWords) {
    EXPECT_THAT(error_of_line("echo no such voice >&2; exit 3"),
                AllOf(HasSubstr("sh"), HasSubstr("exit status 3"), HasSubstr("no such voice")));
    EXPECT_THAT(error_of_line("seq 1 5000 >&2; echo the cause >&2; exit 1"),
                AllOf(HasSubstr("the cause"), Not(HasSubstr("\n100\n"))));
    EXPECT_THAT(error_of_line("kill -SEGV $$"), HasSubstr("ended by signal 11"));
}

TEST_F(Program, ThatSaysSomethingAndSucceedsIsNoFailure) {
    EXPECT_EQ(output_of("echo fine; echo hm >&2"), "fine\n");
}

bool ends_soon(int process) {
    for (int i = 0; i < 300 && is_running(process); ++i)
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    return !is_running(process);
}

TEST_F(Program, ThatTakesTooLongIsEndedWithAllThatItStarted) {
    const std::string line = fmt::format("sleep 60 & echo $! > {}; sleep 60", file("background").string());
    const auto begin = std::chrono::steady_clock::now();
    EXPECT_THAT(error_of_line(line, 0.4), AllOf(HasSubstr("not done after"), HasSubstr("time_limit")));
    EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(10));
    EXPECT_TRUE(ends_soon(std::atoi(content_of(file("background")).c_str())));
}

TEST_F(Program, ThatWritesTooMuchIsEnded) {
    ProgramLimits limits;
    limits.output_bytes = 1000;
    const auto error_after = [&](const std::string& line) {
        return error_of([&] { run_program_on("/dev/null", {"sh", "-c", line}, file("out"), limits); });
    };
    EXPECT_EQ(error_after("head -c 1000 /dev/zero"), "");
    EXPECT_EQ(error_after("head -c 1001 /dev/zero"), "sh: gave more than 1000 bytes");
    EXPECT_EQ(error_after("cat /dev/zero"), "sh: gave more than 1000 bytes");
    EXPECT_EQ(error_after("cat /dev/zero >&2"), "sh: gave more than 1000 bytes");
}

TEST_F(Program, ReadsAFileOnItsStandardInput) {
    std::ofstream(file("in")) << "نص\n";
    run_program_on(file("in"), {"cat"}, file("out"), {});
    EXPECT_EQ(content_of(file("out")), "نص\n");
    EXPECT_THAT(error_of([&] { run_program_on(file("none"), {"cat"}, file("out"), {}); }),
                HasSubstr("No such file"));
}

TEST_F(Program, IsEndedWhenTheUserStopsTheRun) {
    const std::string line = fmt::format("echo $$ > {}; kill -INT $PPID; sleep 60", file("shell").string());
    EXPECT_THAT(error_in_child([&] {
                    install_cancellation();
                    (void)output_of(line);
                }),
                HasSubstr("stopped on request"));
    EXPECT_TRUE(ends_soon(std::atoi(content_of(file("shell")).c_str())));
}

TEST_F(Program, ThatIsNotThereIsNamedWithTheWayOut) {
    EXPECT_THAT(error_of([&] { run_program({"no-such-program"}, "", file("out"), 1.0); }),
                AllOf(HasSubstr("no-such-program: there is no such program"), HasSubstr("`command`")));
    std::ofstream(file("text")) << "not a program";
    EXPECT_THAT(error_of([&] { find_program(file("text")); }), HasSubstr("there is no such program"));
    EXPECT_THAT(error_of([&] { find_program(file("").string()); }), HasSubstr("there is no such program"));
}

TEST_F(Program, ThatCannotBeStartedIsSaid) {
    std::ofstream(file("text")) << "not a program";
    fs::permissions(file("text"), fs::perms::owner_all);
    EXPECT_THAT(error_of([&] { run_program({file("text")}, "", file("out"), 1.0); }),
                HasSubstr("cannot be started"));
}

TEST_F(Program, IsFoundByItsNameOrItsPath) {
    EXPECT_TRUE(find_program("sh").is_absolute());
    EXPECT_EQ(find_program("/bin/sh"), "/bin/sh");
}

TEST_F(Program, WhoseOutputHasNoPlaceIsNotStarted) {
    EXPECT_THAT(error_of([&] {
                    run_program({"sh", "-c", "exit 0"}, "", file("none") / "out", 1.0);
                }),
                HasSubstr("No such file or directory"));
}

TEST(TemporaryFolder, IsThereAndGoesWithAllThatIsInIt) {
    fs::path path;
    {
        const TemporaryFolder folder, other;
        path = folder.path();
        EXPECT_NE(path, other.path());
        fs::create_directories(path / "a" / "b");
        std::ofstream(path / "a" / "b" / "c") << 1;
    }
    EXPECT_FALSE(fs::exists(path));
}

} // namespace
} // namespace radiowrap
